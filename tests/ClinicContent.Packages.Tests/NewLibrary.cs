namespace ClinicContent.Packages.Tests;

/// <summary>A class library with articles, or with the SDK for one a program, as the developer of a clinic makes it.</summary>
internal sealed class NewLibrary
{
    public NewLibrary(BuiltPackages packages, string name, string targets, string sdk = "Microsoft.NET.Sdk")
    {
        Folder = packages.NewFolder(name);
        Project = Path.Combine(Folder, $"{name}.csproj");
        File.WriteAllText(Project, $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                {targets}
                <RootNamespace>MyClinic</RootNamespace>
                <PackageId>{name}</PackageId>
                <ClinicContentFolder>content</ClinicContentFolder>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ClinicContent.Core" Version="{BuiltPackages.Version}" />
                <PackageReference Include="ClinicContent.Compiler" Version="{BuiltPackages.Version}" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
        Write("knee-pain", "Knee pain");
    }

    public string Folder { get; }

    public string Project { get; }

    public string Article(string slug) => Path.Combine(Folder, "content", "en", $"{slug}.md");

    public void Write(string slug, string title, string text = "It can hurt.")
    {
        Directory.CreateDirectory(Path.Combine(Folder, "content", "en"));
        File.WriteAllText(Article(slug), $"""
            ---
            title: {title}
            summary: {title}.
            sections: [{"{ id: overview }"}]
            updated: 2026-11-22
            ---
            ## What is it?

            {text}

            """);
    }
}
