namespace ClinicContent;

/// <summary>A code of a medical classification that describes an article's subject.</summary>
public sealed class MedicalCode
{
    internal MedicalCode(string system, string code, string display) =>
        (System, Code, Display) = (system, code, display);

    /// <summary>The code system's short name, such as <c>icd-10-cm</c> or <c>snomed-ct</c>.</summary>
    public string System { get; }

    /// <summary>The code as its system writes it, such as <c>M62.830</c>.</summary>
    public string Code { get; }

    /// <summary>The system's own text for the code, such as "Muscle spasm of back".</summary>
    public string Display { get; }

    /// <summary>The system and the code, such as <c>icd-10-cm M62.830</c>.</summary>
    /// <returns>The system, a space and the code.</returns>
    public override string ToString() => $"{System} {Code}";
}
