namespace ClinicContent.Tool.Tests;

/// <summary>The articles of the package ClinicContent.</summary>
internal static class RealArticles
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Reports.Kept("../.."), "../src/ClinicContent/articles"));
}
