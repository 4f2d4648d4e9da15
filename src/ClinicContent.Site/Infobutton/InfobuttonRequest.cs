using System.Globalization;

namespace ClinicContent;

/// <summary>
/// A request of an electronic health record for articles, as the HL7 standard Context-Aware Knowledge Retrieval (Infobutton) writes it in the fields of a
/// query or a form. Only the fields that decide about the answer are read: nothing about the patient is. Immutable and thread-safe.
/// </summary>
public sealed class InfobuttonRequest
{
    /// <summary>The greatest number of subjects that a request may have.</summary>
    public const int MaxCriteria = 20;

    /// <summary>The greatest length of a value, in characters.</summary>
    public const int MaxValueLength = 1000;

    private const string CriteriaPrefix = "mainsearchcriteria.";
    private const int MaxCallbackLength = 64;
    private const int MaxNumberLength = 4;

    private readonly int _criteriaCount;
    private readonly bool _isTooLong;

    private InfobuttonRequest(IReadOnlyList<InfobuttonCriterion> criteria, int criteriaCount, bool isTooLong, string language, string recipient, string responseType, string callback) =>
        (Criteria, _criteriaCount, _isTooLong, Language, Recipient, ResponseType, Callback) = (criteria, criteriaCount, isTooLong, language, recipient, responseType, callback);

    /// <summary>The subjects, in the order of their numbers, at most <see cref="MaxCriteria"/>.</summary>
    public IReadOnlyList<InfobuttonCriterion> Criteria { get; }

    /// <summary>The language of the reader, such as <c>es-MX</c>; empty when the request names none.</summary>
    public string Language { get; }

    /// <summary>The reader: <c>PAT</c>, a patient; <c>PROV</c>, a provider; or <c>PAYOR</c>. Empty when the request names none of these.</summary>
    public string Recipient { get; }

    /// <summary>The media type of the answer, such as <c>application/json</c>, in lower case; empty when the request names none.</summary>
    public string ResponseType { get; }

    /// <summary>True when the request names a function that JSONP calls.</summary>
    public bool HasCallback => Callback.Length > 0;

    /// <summary>The name of the function that JSONP calls, not checked; empty when the request names none.</summary>
    internal string Callback { get; }

    /// <summary>
    /// Reads a request. Names are read in any case, with spaces around them, in any order; <c>mainSearchCriteria.v.c</c> as well as the deprecated
    /// <c>mainSearchCriteria.c.c</c>; with a number at their end for further subjects. Other fields are ignored.
    /// </summary>
    /// <param name="fields">The names and values of a query or a form, decoded.</param>
    /// <returns>The request, not validated.</returns>
    public static InfobuttonRequest Read(IEnumerable<KeyValuePair<string, string?>> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var subjects = new SortedDictionary<(int Number, int Occurrence), Subject>();
        var seen = new Dictionary<(int Number, string Part), int>();
        var (language, recipient, type, callback, isTooLong) = ("", "", "", "", false);
        foreach (var (key, written) in fields)
        {
            var (name, value) = (key.Trim().ToLowerInvariant(), written?.Trim() ?? "");
            if (name.StartsWith(CriteriaPrefix, StringComparison.Ordinal))
            {
                isTooLong |= !AddCriterion(subjects, seen, name.AsSpan(CriteriaPrefix.Length), value);
                continue;
            }

            switch (name)
            {
                case "informationrecipient.languagecode.c" when language.Length == 0:
                    language = value;
                    break;
                case "informationrecipient" when recipient.Length == 0:
                    recipient = value.ToUpperInvariant();
                    break;
                case "knowledgeresponsetype" when type.Length == 0:
                    type = value;
                    break;
                case "callback" when callback.Length == 0:
                    callback = value;
                    break;
                default:
                    break;
            }
        }

        var criteria = CriteriaOf(subjects);
        return new(
            Array.AsReadOnly<InfobuttonCriterion>([.. criteria.Take(MaxCriteria)]),
            criteria.Count,
            isTooLong,
            LanguageOf(language),
            recipient is "PAT" or "PROV" or "PAYOR" ? recipient : "",
            TypeOf(type),
            callback);
    }

    /// <summary>Finds the form of the answer.</summary>
    /// <param name="format">The form.</param>
    /// <returns>False when the request asks for a form that there is none of, and the answer is status 415.</returns>
    public bool TryGetFormat(out InfobuttonFormat format)
    {
        (var isKnown, format) = ResponseType switch
        {
            "" or "text/xml" or "application/atom+xml" => (true, InfobuttonFormat.Atom),
            "application/json" or "text/json" => (true, InfobuttonFormat.Json),
            "application/javascript" => (true, InfobuttonFormat.Jsonp),
            _ => (false, default),
        };
        return isKnown;
    }

    /// <summary>Lists everything that is wrong with the request.</summary>
    /// <returns>A sentence for each error, which holds nothing of the request; none when it can be answered.</returns>
    public IReadOnlyList<string> Validate()
    {
        var errors = new List<string>();
        if (_criteriaCount == 0)
        {
            errors.Add("The request has no subject: send mainSearchCriteria.v.cs with the OID of a code system, such as 2.16.840.1.113883.6.90, and mainSearchCriteria.v.c with a code, such as M62.830; or mainSearchCriteria.v.dn with words.");
        }

        if (_criteriaCount > MaxCriteria)
        {
            errors.Add($"The request has {_criteriaCount} subjects: send at most {MaxCriteria}.");
        }

        if (_isTooLong)
        {
            errors.Add($"A subject of the request is too long: send at most {MaxValueLength} characters.");
        }

        if (TryGetFormat(out var format) && format == InfobuttonFormat.Jsonp && Callback.Length > 0 && !IsCallback(Callback))
        {
            errors.Add($"The callback is not the name of a function: send 1 to {MaxCallbackLength} letters, digits, '_', '$' and '.', the first no digit or '.'.");
        }

        return errors.AsReadOnly();
    }

    // A name and nothing else, as it stands in a script: ^[A-Za-z_$][\w$.]{0,63}$ in ASCII.
    private static bool IsCallback(string name) =>
        name.Length <= MaxCallbackLength
        && !char.IsAsciiDigit(name[0]) && name[0] != '.'
        && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '$' or '.');

    /// <summary>Adds a field; false when its value is too long.</summary>
    private static bool AddCriterion(SortedDictionary<(int Number, int Occurrence), Subject> subjects, Dictionary<(int Number, string Part), int> seen, ReadOnlySpan<char> name, string value)
    {
        var part = name.TrimEnd("0123456789");
        var digits = name[part.Length..];
        if (digits.Length > MaxNumberLength || FieldOf(part) is not { } field)
        {
            return true;
        }

        // An empty field may stand for one that a program has no value of.
        if (value.Length is 0 or > MaxValueLength)
        {
            return value.Length == 0;
        }

        // A repeated name is another subject, like one with a number.
        var number = digits.IsEmpty ? -1 : int.Parse(digits, CultureInfo.InvariantCulture);
        var occurrence = seen.GetValueOrDefault((number, part.ToString()));
        seen[(number, part.ToString())] = occurrence + 1;
        if (!subjects.TryGetValue((number, occurrence), out var subject))
        {
            subjects[(number, occurrence)] = subject = new Subject();
        }

        subject.Set(field, isDeprecated: part[0] == 'c', value);
        return true;
    }

    private static Field? FieldOf(ReadOnlySpan<char> part) => part switch
    {
        "v.c" or "c.c" => Field.Code,
        "v.cs" or "c.cs" => Field.System,
        "v.csn" or "c.csn" => Field.SystemName,
        "v.dn" or "c.dn" => Field.DisplayName,
        "v.ot" or "c.ot" => Field.OriginalText,
        _ => null,
    };

    private static List<InfobuttonCriterion> CriteriaOf(SortedDictionary<(int Number, int Occurrence), Subject> subjects)
    {
        // One system may be sent for all codes.
        var common = subjects.Values.Select(subject => subject.System).FirstOrDefault(system => system.Length > 0) ?? "";
        return
        [
            .. subjects.Values
                .Select(subject => new InfobuttonCriterion(subject.System.Length > 0 ? subject.System : common, subject[Field.Code], subject.Words))
                .Where(criterion => criterion.Code.Length > 0 || criterion.DisplayName.Length > 0)
                .Distinct(),
        ];
    }

    // es_MX is the tag of es-MX in many programs, and "sp" was Spanish in the first version of MedlinePlus Connect.
    private static string LanguageOf(string language) => language.ToLowerInvariant() switch
    {
        "sp" or "spa" or "spanish" => "es",
        "eng" or "english" => "en",
        _ => language.Replace('_', '-'),
    };

    // A plus sign that is not encoded is a space in a query, and some programs encode twice.
    private static string TypeOf(string written)
    {
        var type = written.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(written) : written;
        return type.Split(';')[0].Trim().Replace(' ', '+').ToLowerInvariant();
    }

    private enum Field
    {
        Code,
        System,
        SystemName,
        DisplayName,
        OriginalText,
    }

    private sealed class Subject
    {
        private readonly string[] _values = ["", "", "", "", ""];
        private readonly string[] _deprecated = ["", "", "", "", ""];

        public string this[Field field] => First(_values[(int)field], _deprecated[(int)field]);

        public string System => First(this[Field.System], this[Field.SystemName]);

        public string Words => First(this[Field.DisplayName], this[Field.OriginalText]);

        public void Set(Field field, bool isDeprecated, string value) => (isDeprecated ? _deprecated : _values)[(int)field] = value;

        private static string First(string value, string other) => value.Length > 0 ? value : other;
    }
}
