namespace ClinicContent;

/// <summary>
/// Keeps what a rendering prepares with the part of the model that it was prepared from, so that both go together. The model has a slot for it and knows no
/// more. Two threads may prepare the same thing at once; both results are equal, and one of them is kept.
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
