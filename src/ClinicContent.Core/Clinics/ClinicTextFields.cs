namespace ClinicContent;

/// <summary>The texts of a profile or translation by field, compared by value. Written only while its owner is created.</summary>
internal sealed class ClinicTextFields : IEquatable<ClinicTextFields>
{
    private readonly string?[] _texts;

    public ClinicTextFields() => _texts = new string?[ClinicField.All.Length];

    public ClinicTextFields(ClinicTextFields original) => _texts = [.. original._texts];

    public string? this[ClinicField field]
    {
        get => _texts[field.Index];
        set => _texts[field.Index] = value;
    }

    public bool Equals(ClinicTextFields? other) => other is not null && _texts.AsSpan().SequenceEqual(other._texts);

    public override bool Equals(object? obj) => Equals(obj as ClinicTextFields);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var text in _texts)
        {
            hash.Add(text);
        }

        return hash.ToHashCode();
    }
}
