namespace ClinicContent;

/// <summary>What an article is about. The values are part of the pack format.</summary>
public enum ArticleKind
{
    /// <summary>Advice of any other kind; what an article is when it does not say.</summary>
    Guide = 0,

    /// <summary>A condition or symptom.</summary>
    Condition = 1,

    /// <summary>A procedure done to the patient.</summary>
    Procedure = 2,

    /// <summary>A medicine or class of medicines.</summary>
    Medicine = 3,

    /// <summary>A test or scan.</summary>
    Test = 4,

    /// <summary>What a patient can do at home.</summary>
    SelfCare = 5,
}
