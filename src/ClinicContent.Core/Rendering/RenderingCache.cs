namespace ClinicContent;

/// <summary>
/// Keeps prepared parts of a rendering with the part of the model that they were made from, so that both are freed together. The model has
/// only a slot for them. Two threads may prepare the same part at once; both results are equal, and one of them is kept.
/// </summary>
internal static class RenderingCache
{
    public static TPrepared GetOrPrepare<TModel, TPrepared>(ref object? slot, TModel model, Func<TModel, TPrepared> prepare)
        where TPrepared : class
    {
        if (slot is TPrepared prepared)
        {
            return prepared;
        }

        prepared = prepare(model);
        slot = prepared;
        return prepared;
    }
}
