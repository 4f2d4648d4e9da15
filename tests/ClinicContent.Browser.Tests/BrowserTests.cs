namespace ClinicContent.Browser.Tests;

/// <summary>The classes of tests that share the browser and the servers.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<Chromium>, ICollectionFixture<Servers>
{
    public const string Name = "Browser";
}
