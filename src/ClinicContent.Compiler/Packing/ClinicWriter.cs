using System.Text;

namespace ClinicContent.Compiler;

/// <summary>Writes the profile of a pack's clinic as <see cref="ClinicReader"/> reads it. Equal profiles give equal bytes.</summary>
internal static class ClinicWriter
{
    public static byte[] Write(ClinicProfile clinic)
    {
        List<byte> bytes = [];
        Leb128.Write(bytes, ClinicField.All.Length);
        Leb128.Write(bytes, ClinicField.Translated.Length);
        Add(ClinicField.All.Select(field => clinic[field]));
        foreach (var (language, translation) in clinic.Translations.OrderBy(translation => translation.Key, StringComparer.Ordinal))
        {
            Add([language, .. ClinicField.Translated.Select(field => translation[field])]);
        }

        return [.. bytes];

        void Add(IEnumerable<string?> texts)
        {
            foreach (var text in texts)
            {
                var utf8 = Encoding.UTF8.GetBytes(text ?? "");
                Leb128.Write(bytes, text is null ? 0 : utf8.Length + 1);
                bytes.AddRange(utf8);
            }
        }
    }
}
