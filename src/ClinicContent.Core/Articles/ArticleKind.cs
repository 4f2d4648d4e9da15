namespace ClinicContent;

/// <summary>The kind of subject that an article has. The values are part of the pack format.</summary>
public enum ArticleKind
{
    /// <summary>Advice of any other kind. This is the default of articles that name no kind.</summary>
    Guide = 0,

    /// <summary>A condition or symptom.</summary>
    Condition = 1,

    /// <summary>A procedure done to the patient.</summary>
    Procedure = 2,

    /// <summary>A medicine or class of medicines.</summary>
    Medicine = 3,

    /// <summary>A test or scan.</summary>
    Test = 4,

    /// <summary>Steps that patients can take at home.</summary>
    SelfCare = 5,
}
