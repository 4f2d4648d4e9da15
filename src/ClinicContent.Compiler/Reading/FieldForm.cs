namespace ClinicContent.Compiler;

/// <summary>The forms of values in front matter.</summary>
internal enum FieldForm
{
    /// <summary>A text that people read. A comment behind it is an error, because it may have been meant as a part of the text.</summary>
    Text,

    /// <summary>A text for programs, such as a hash.</summary>
    Token,

    /// <summary>An id: see <see cref="Identifier"/>.</summary>
    Id,

    /// <summary>A web address.</summary>
    Address,

    /// <summary>A day such as 2026-11-22.</summary>
    Date,

    /// <summary>One of the <see cref="FieldKey.Names"/>.</summary>
    Choice,

    /// <summary>A list of different ids.</summary>
    Ids,

    /// <summary>A list of different texts.</summary>
    Texts,

    /// <summary>A set of keys: <see cref="FieldKey.Keys"/>.</summary>
    Map,

    /// <summary>A list of sets of keys.</summary>
    Maps,
}
