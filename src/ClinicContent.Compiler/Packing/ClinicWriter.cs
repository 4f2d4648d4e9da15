using System.Text;

namespace ClinicContent.Compiler;

/// <summary>Writes the profile of a pack's clinic as <see cref="ClinicReader"/> reads it. Equal profiles give equal bytes.</summary>
internal static class ClinicWriter
{
    public static byte[] Write(ClinicProfile clinic)
    {
        List<byte> bytes = [];
        Add(
            clinic.Name,
            clinic.Language,
            clinic.Phone,
            clinic.Clinicians,
            clinic.Treatment,
            clinic.Locations,
            clinic.Insurance,
            clinic.Invitation,
            clinic.AppointmentsUrl,
            clinic.InsuranceUrl,
            clinic.WebsiteUrl);
        foreach (var (language, translation) in clinic.Translations.OrderBy(translation => translation.Key, StringComparer.Ordinal))
        {
            Add(language, translation.Name, translation.Clinicians, translation.Treatment, translation.Locations, translation.Insurance, translation.Invitation);
        }

        return [.. bytes];

        void Add(params string?[] texts)
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
