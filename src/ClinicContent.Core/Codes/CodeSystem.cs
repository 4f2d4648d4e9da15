using System.Diagnostics.CodeAnalysis;

namespace ClinicContent;

/// <summary>
/// A system of medical codes, with the names that records, standards and people give it. <see cref="All"/> is the one table of them. Immutable and thread-safe.
/// </summary>
public sealed class CodeSystem
{
    // No name or identifier of a system is longer; SNOMED CT's with an edition and a version has 60 characters.
    private const int MaxLength = 200;

    private const string OidUrn = "urn:oid:";

    private readonly string[] _otherNames;
    private readonly string[] _otherUris;
    private readonly int _point;

    private CodeSystem(string name, string title, string oid, string? uri, int point = 0, string[]? otherNames = null, string[]? otherUris = null) =>
        (Name, Title, Oid, Uri, _point, _otherNames, _otherUris) = (name, title, oid, uri, point, otherNames ?? [], otherUris ?? []);

    // OIDs and names: HL7 tables 0396 and the FHIR terminology (https://terminology.hl7.org/external_terminologies.html), and UMLS abbreviations of sources. A
    // program in the United States that says "ICD-10" alone means the clinical modification: claims take no other.

    /// <summary>Diagnoses: the International Classification of Diseases, 10th revision, as modified for the United States.</summary>
    public static CodeSystem Icd10Cm { get; } = new(
        "icd-10-cm", "ICD-10-CM", "2.16.840.1.113883.6.90", "http://hl7.org/fhir/sid/icd-10-cm", point: 3, otherNames: ["icd10", "i10c"], otherUris: ["http://hl7.org/fhir/sid/icd-10-us"]);

    /// <summary>Clinical terms.</summary>
    public static CodeSystem SnomedCt { get; } = new(
        "snomed-ct", "SNOMED CT", "2.16.840.1.113883.6.96", "http://snomed.info/sct", otherNames: ["snomed", "sct", "snomedctus"]);

    /// <summary>Medicines.</summary>
    public static CodeSystem RxNorm { get; } = new(
        "rxnorm", "RxNorm", "2.16.840.1.113883.6.88", "http://www.nlm.nih.gov/research/umls/rxnorm", otherNames: ["rxcui"]);

    /// <summary>Tests and observations.</summary>
    public static CodeSystem Loinc { get; } = new("loinc", "LOINC", "2.16.840.1.113883.6.1", "http://loinc.org", otherNames: ["ln", "lnc"]);

    /// <summary>Diagnoses before October 2015: the 9th revision.</summary>
    public static CodeSystem Icd9Cm { get; } = new(
        "icd-9-cm", "ICD-9-CM", "2.16.840.1.113883.6.103", "http://hl7.org/fhir/sid/icd-9-cm", point: 3, otherNames: ["icd9", "i9c"]);

    /// <summary>Packages of medicines: the National Drug Code.</summary>
    public static CodeSystem Ndc { get; } = new("ndc", "NDC", "2.16.840.1.113883.6.69", "http://hl7.org/fhir/sid/ndc");

    /// <summary>Procedures. Its codes are licensed, so no article here has them.</summary>
    public static CodeSystem Cpt { get; } = new("cpt", "CPT", "2.16.840.1.113883.6.12", "http://www.ama-assn.org/go/cpt", otherNames: ["cpt4", "c4"]);

    /// <summary>Subjects of medical literature.</summary>
    public static CodeSystem Mesh { get; } = new("mesh", "MeSH", "2.16.840.1.113883.6.177", uri: null, otherNames: ["msh"]);

    /// <summary>The known systems.</summary>
    public static IReadOnlyList<CodeSystem> All { get; } = Array.AsReadOnly<CodeSystem>([Icd10Cm, SnomedCt, RxNorm, Loinc, Icd9Cm, Ndc, Cpt, Mesh]);

    /// <summary>The name that articles, packs and JSON have, such as <c>icd-10-cm</c>.</summary>
    public string Name { get; }

    /// <summary>The name as its owner writes it, such as "ICD-10-CM".</summary>
    public string Title { get; }

    /// <summary>The object identifier that HL7 version 3 and Infobutton requests use, such as <c>2.16.840.1.113883.6.90</c>.</summary>
    public string Oid { get; }

    /// <summary>The identifier that FHIR uses, such as <c>http://hl7.org/fhir/sid/icd-10-cm</c>; null when FHIR has none.</summary>
    public string? Uri { get; }

    /// <summary>True when the first three or more characters of a code stand for all codes that begin with them: <c>M54</c> for <c>M54.2</c> and <c>M54.50</c>.</summary>
    public bool IsHierarchical => _point > 0;

    /// <summary>
    /// Parses a name or identifier of a system: its name in any case, with or without hyphens and spaces (<c>icd-10-cm</c>, <c>ICD10CM</c>, <c>SNOMED CT</c>), its
    /// object identifier, alone or after <c>urn:oid:</c>, or its FHIR identifier.
    /// </summary>
    /// <param name="text">The text; null for none.</param>
    /// <param name="system">The system, when it is one of <see cref="All"/>.</param>
    /// <returns>True when the system is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out CodeSystem? system)
    {
        var name = text.AsSpan().Trim();
        system = null;
        if (name.Length is 0 or > MaxLength)
        {
            return false;
        }

        for (var i = 0; i < All.Count && system is null; i++)
        {
            system = All[i].HasName(name) || All[i].HasOid(name) || All[i].HasUri(name) ? All[i] : null;
        }

        return system is not null;
    }

    /// <summary>Parses a name or identifier of a system, in any form that <see cref="TryParse"/> reads.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The system.</returns>
    /// <exception cref="UnknownCodeSystemException">The system is not one of <see cref="All"/>; the message lists them.</exception>
    public static CodeSystem Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var system) ? system : throw UnknownCodeSystemException.For(text, All.Select(known => known.Name));
    }

    /// <summary>Writes a code as the system writes it: letters in upper case, without spaces, and where the system has a point, with it.</summary>
    /// <param name="code">The code, such as <c>m62830</c> or <c>M62 .830</c>.</param>
    /// <returns>The code, such as <c>M62.830</c>. Its existence in the system is not checked.</returns>
    public string NormalizeCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var normalized = new char[code.Length + 1];
        return TryNormalize(code, normalized, out var length) ? new string(normalized, 0, length) : code;
    }

    /// <summary>More names, without separators.</summary>
    internal IReadOnlyList<string> OtherNames => _otherNames;

    /// <summary>More FHIR identifiers.</summary>
    internal IReadOnlyList<string> OtherUris => _otherUris;

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    /// <summary>Writes a code as the system writes it.</summary>
    /// <returns>True when the code fits into the span.</returns>
    internal bool TryNormalize(ReadOnlySpan<char> code, Span<char> normalized, out int length)
    {
        length = 0;
        foreach (var character in code)
        {
            if (char.IsWhiteSpace(character) || (_point > 0 && character == '.'))
            {
                continue;
            }

            if (length == normalized.Length)
            {
                return false;
            }

            normalized[length++] = ToUpper(character);
        }

        var point = PointIn(normalized[..length]);
        if (point == 0 || length <= point)
        {
            return true;
        }

        if (length == normalized.Length)
        {
            return false;
        }

        normalized[point..length].CopyTo(normalized[(point + 1)..]);
        normalized[point] = '.';
        length++;
        return true;
    }

    // External causes of ICD-9-CM (E849.0) have their point one later.
    private int PointIn(ReadOnlySpan<char> code) => this == Icd9Cm && code is ['E', ..] ? _point + 1 : _point;

    private static char ToUpper(char character) => char.IsAsciiLetterLower(character) ? (char)(character - ('a' - 'A')) : character;

    private bool HasOid(ReadOnlySpan<char> text) =>
        (text.StartsWith(OidUrn, StringComparison.OrdinalIgnoreCase) ? text[OidUrn.Length..] : text).SequenceEqual(Oid);

    private bool HasUri(ReadOnlySpan<char> text)
    {
        if (WithoutScheme(text) is not { Length: > 0 } address)
        {
            return false;
        }

        if (Uri is not null && IsSame(address, Uri))
        {
            return true;
        }

        foreach (var other in _otherUris)
        {
            if (IsSame(address, other))
            {
                return true;
            }
        }

        return false;
    }

    // http://snomed.info/sct/731000124108 is an edition of SNOMED CT.
    private bool IsSame(ReadOnlySpan<char> address, string uri)
    {
        var known = WithoutScheme(uri);
        return address.StartsWith(known, StringComparison.OrdinalIgnoreCase)
            && (address.Length == known.Length || (address[known.Length] == '/' && (address.Length == known.Length + 1 || this == SnomedCt)));
    }

    private static ReadOnlySpan<char> WithoutScheme(ReadOnlySpan<char> text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? text["http://".Length..]
        : text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? text["https://".Length..]
        : default;

    private bool HasName(ReadOnlySpan<char> text)
    {
        if (IsName(text, Name))
        {
            return true;
        }

        foreach (var other in _otherNames)
        {
            if (IsName(text, other))
            {
                return true;
            }
        }

        return false;
    }

    // Compares letters and digits; hyphens, low lines and spaces may stand or lack between them, and nothing else.
    private static bool IsName(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        var at = 0;
        foreach (var character in text)
        {
            if (IsSeparator(character))
            {
                continue;
            }

            while (at < name.Length && IsSeparator(name[at]))
            {
                at++;
            }

            if (at == name.Length || char.ToLowerInvariant(character) != name[at++])
            {
                return false;
            }
        }

        return at == name.Length;
    }

    // Office programs turn hyphens into others.
    private static bool IsSeparator(char character) => character is '-' or '_' or (>= '\u2010' and <= '\u2015') || char.IsWhiteSpace(character);
}
