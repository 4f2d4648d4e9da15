namespace ClinicContent;

/// <summary>The texts and link targets of a clinic as HTML, encoded on their first rendering.</summary>
internal sealed class HtmlClinicTexts
{
    private readonly byte[]?[] _values;
    private readonly byte[]?[] _links;

    private HtmlClinicTexts(ClinicTexts clinic)
    {
        _values = new byte[]?[ClinicField.Values.Length];
        foreach (var field in ClinicField.Values)
        {
            // Phrases, such as the name, also stand where no element can.
            var text = clinic.PageValue(field.Value);
            _values[field.Value] = field.Kind is ClinicFieldKind.Phone or ClinicFieldKind.Sentences ? HtmlPhones.Encode(text) : HtmlEncoding.Encode(text);
        }

        _links = new byte[]?[ClinicField.Links.Length];
        for (var i = 0; i < _links.Length; i++)
        {
            _links[i] = HtmlEncoding.Encode(clinic.Link(i));
        }
    }

    public static HtmlClinicTexts Of(ClinicTexts clinic) => RenderingCache.GetOrPrepare(ref clinic.Rendered, clinic, static clinic => new HtmlClinicTexts(clinic));

    /// <summary>A value; empty when the clinic has none.</summary>
    public ReadOnlySpan<byte> Value(int value) => (uint)value < (uint)_values.Length ? _values[value] : throw ClinicTexts.NoSuchValue(value);

    /// <summary>The address of a page or number; empty when the clinic has none.</summary>
    public ReadOnlySpan<byte> Link(int link) => _links[link];
}
