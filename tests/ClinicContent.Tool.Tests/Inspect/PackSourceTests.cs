namespace ClinicContent.Tool.Tests;

public class PackSourceTests
{
    [Fact]
    public void A_pack_is_read_from_a_folder_a_file_an_assembly_and_a_package()
    {
        using var folder = SampleFolder.New();
        var bytes = folder.Bytes();
        var assembly = PackFiles.Assembly(bytes);
        using var files = new ArticleFolderFixture();
        files.Write("a.pack", bytes).Write("a.dll", assembly)
            .Write("a.nupkg", PackFiles.Package(("a.nuspec", [1]), ("lib/net10.0/Empty.dll", PackFiles.Assembly(bytes, "another")), ("lib/net10.0/Sample.dll", assembly)));

        Assert.Equal(["knee-pain", "walking", "walking"], PackSource.Open(folder.Path, "en").Articles.Select(article => article.Slug));
        foreach (var file in new[] { "a.pack", "a.dll", "a.nupkg" })
        {
            Assert.Equal(ContentPack.FromStream(new MemoryStream(bytes)).ContentVersion, PackSource.Open(files.FullPath(file), "en").ContentVersion);
        }
    }

    [Fact]
    public void Reading_an_assembly_loads_nothing()
    {
        using var folder = SampleFolder.New();
        var file = folder.Write("Sample.dll", PackFiles.Assembly(folder.Bytes())).FullPath("Sample.dll");

        PackSource.Open(file, "en");

        Assert.DoesNotContain(AppDomain.CurrentDomain.GetAssemblies(), assembly => assembly.GetName().Name == "Sample");
    }

    [Theory]
    [InlineData("none", 2, "There is no file or folder")]
    [InlineData("empty.dll", 1, "holds no articles: it has no resource 'clinic-content.pack'")]
    [InlineData("empty.nupkg", 1, "The package holds no articles")]
    [InlineData("native.exe", 1, "cannot be read: ")]
    [InlineData("zip", 1, "cannot be read: ")]
    [InlineData("nothing", 1, "A content pack has at least")]
    public void What_holds_no_pack_is_told(string file, int code, string message)
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("empty.dll", PackFiles.Assembly([], "another")).Write("empty.nupkg", PackFiles.Package(("lib/a.txt", [1])))
            .Write("native.exe", "MZ and no more").Write("zip", "PK and no more").Write("nothing", "");

        var (ended, output, error) = Reports.Run("stats", folder.FullPath(file));

        Assert.Equal((code, ""), (ended, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void However_an_assembly_is_damaged_it_is_told()
    {
        using var folder = SampleFolder.New();
        var assembly = PackFiles.Assembly(folder.Bytes());
        var random = new Random(5);
        for (var round = 0; round < 300; round++)
        {
            var damaged = assembly.ToArray();
            for (var i = 0; i < 4; i++)
            {
                damaged[random.Next(2, round % 2 == 0 ? 1024 : damaged.Length)] = (byte)random.Next(256);
            }

            folder.Write("Sample.dll", damaged);
            Assert.InRange(Reports.Run("inspect", folder.FullPath("Sample.dll")).Code, 0, 1);
        }
    }

    [Theory]
    [InlineData("stats")]
    [InlineData("inspect")]
    [InlineData("export", "--to", "site", "--base-url", "https://clinic.example")]
    public void Errors_of_articles_are_told_as_check_tells_them(string command, params string[] options)
    {
        using var folder = SampleFolder.With("en/walking.md", "- It", "- <b>It");

        var (code, output, error) = Reports.Run([command, folder.Path, .. options]);

        Assert.Equal((1, ""), (code, output));
        var check = Reports.Run("check", folder.Path).Output;

        // It tells the warnings as well.
        check = check[check.IndexOf($"{folder.Path}/en/walking.md(11,3): error CC0301: ", StringComparison.Ordinal)..];
        check = check[..(check.IndexOf("^\n", StringComparison.Ordinal) + 2)];
        Assert.Equal($"{check}clinic-content: The articles in '{folder.Path}' have an error: correct the errors above.\n", error);
        Assert.False(Directory.Exists("site"));
    }
}
