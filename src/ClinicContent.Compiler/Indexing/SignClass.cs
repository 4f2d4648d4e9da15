namespace ClinicContent.Compiler;

/// <summary>Words that mean the same in the signs of emergencies.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Alternatives">Its words, each as one or more members that stand together: keys of word groups, and names of classes before it.</param>
internal sealed record SignClass(string Name, List<List<string>> Alternatives);
