using System.Text;

namespace ClinicContent.Compiler;

/// <summary>Reads the clinic's profile for the pack.</summary>
internal static class ClinicFile
{
    /// <summary>Reads the profile as JSON with <c>\n</c> line ends; null when it has errors.</summary>
    public static byte[]? Read(string path, DiagnosticList diagnostics)
    {
        if (SourceReader.ReadBytes(path, diagnostics) is not { } bytes || SourceReader.Decode(bytes, diagnostics) is not { } source)
        {
            return null;
        }

        var json = Encoding.UTF8.GetBytes(source.Text);
        var locations = new JsonLocations(source, json);
        try
        {
            var profile = ClinicProfile.FromJson(json);
            var errors = profile.Errors();
            foreach (var error in errors.Count == 0 ? profile.UnfilledTexts() : errors)
            {
                Report(ClinicFieldLocation.Of(json, error.Property, error.Language), error.Text);
            }

            // A program may run within a hospital's own network, and so its clinic's pages; what is published with a pack is read everywhere.
            foreach (var (field, address, host) in profile.PrivatePages())
            {
                diagnostics.Add(TextRules.PrivateHost, locations.LocationAt(ClinicFieldLocation.Of(json, field.Property)), address, host, new Phrase(PublicHost.Remedy(host)));
            }
        }
        catch (ClinicProfileException e)
        {
            var (offset, repeated) = ClinicFileError.Find(json);
            Report(offset, repeated is null ? e.Message : $"The property \"{DisplayText.Of(repeated)}\" is here twice: remove one of them.");
        }

        return diagnostics.HasErrors ? null : json;

        void Report(int offset, string error) =>
            diagnostics.Add(FileRules.InvalidClinic, locations.LocationAt(offset), new Phrase(error));
    }
}
