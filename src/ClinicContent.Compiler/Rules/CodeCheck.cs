using System.Collections.Immutable;

namespace ClinicContent.Compiler;

/// <summary>CC2023 and CC2024, for the codes that articles on back pain have; of any other nothing is known.</summary>
internal static class CodeCheck
{
    private const string System = "icd-10-cm";

    // As the ICD-10-CM tabular list has them.
    private static readonly ImmutableSortedDictionary<string, string> Texts = new Dictionary<string, string>
    {
        ["G89.29"] = "Other chronic pain",
        ["G89.4"] = "Chronic pain syndrome",
        ["M47.816"] = "Spondylosis without myelopathy or radiculopathy, lumbar region",
        ["M51.26"] = "Other intervertebral disc displacement, lumbar region",
        ["M54.50"] = "Low back pain, unspecified",
        ["M54.51"] = "Vertebrogenic low back pain",
        ["M54.59"] = "Other low back pain",
        ["M62.830"] = "Muscle spasm of back",
        ["S39.012A"] = "Strain of muscle, fascia and tendon of lower back, initial encounter",
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static void Check(QualitySubject article)
    {
        foreach (var (code, location, displayLocation) in article.Front.Codes.Where(entry => entry.Code.System == System))
        {
            if (Texts.TryGetValue(code.Code, out var text))
            {
                if (code.Display != text)
                {
                    article.Report(CodeRules.OtherDisplay, displayLocation, code.Code, text, code.Display);
                }
            }
            else if (Texts.Keys.FirstOrDefault(known => known.StartsWith(code.Code, StringComparison.Ordinal)) is { } longer)
            {
                article.Report(CodeRules.NotBillable, location, code.Code, longer);
            }
        }
    }
}
