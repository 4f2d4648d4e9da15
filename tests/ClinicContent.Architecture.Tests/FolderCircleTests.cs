using System.Reflection;

namespace ClinicContent.Architecture.Tests;

/// <summary>The folders of a project depend on each other in one direction only.</summary>
public class FolderCircleTests
{
    /// <summary>The projects whose folders form no circle; every project belongs here.</summary>
    [Theory]
    [Trait("Category", "Slow")]
    [InlineData("ClinicContent.Core")]
    [InlineData("ClinicContent.Components")]
    [InlineData("ClinicContent.Compiler")]
    [InlineData("ClinicContent.Tool")]
    [InlineData("ClinicContent.AspNetCore")]
    [InlineData("ClinicContent.Site")]
    [InlineData("ClinicContent")]
    public void The_folders_of_a_project_form_no_circle(string project)
    {
        var graph = FolderGraph.Of(SourceProject.Load(project));

        Assert.True(graph.FindCircle() is null, graph.Describe());
    }

    [Fact]
    public void Every_project_of_the_product_is_looked_at() =>
        Assert.Equal(
            SourceProject.Names().Order(StringComparer.Ordinal),
            typeof(FolderCircleTests).GetMethod(nameof(The_folders_of_a_project_form_no_circle))!.GetCustomAttributesData()
                .Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute))
                .Select(attribute => (string)((IReadOnlyList<CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!)[0].Value!)
                .Order(StringComparer.Ordinal));

    // What the compiler cannot resolve is a reference that is not seen.
    [Theory]
    [Trait("Category", "Slow")]
    [InlineData("ClinicContent.Core")]
    [InlineData("ClinicContent.Site")]
    [InlineData("ClinicContent.AspNetCore")]
    [InlineData("ClinicContent.Components")]
    [InlineData("ClinicContent.Compiler")]
    [InlineData("ClinicContent.Tool")]
    public void Every_name_in_a_project_is_resolved(string project) => Assert.Empty(SourceProject.Load(project).Errors);

    [Fact]
    public void A_circle_is_told_with_the_references_that_make_it()
    {
        var graph = FolderGraph.Of(SourceProject.FromText(
            ("Reading/Reader.cs", "class Reader { public object Read() => new Rule(); }"),
            ("Rules/Rule.cs", "class Rule { public const int Number = Limits.Most; }"),
            ("Compiling/Limits.cs", "static class Limits\n{\n    public const int Most = 1;\n    public static string Name => nameof(Reader);\n}")));

        Assert.Equal(["Compiling", "Reading", "Rules"], graph.FindCircle()!.Order(StringComparer.Ordinal));
        var description = graph.Describe();
        Assert.Contains("Compiling -> Reading -> Rules -> Compiling", description, StringComparison.Ordinal);
        Assert.Contains("Compiling -> Reading: 1 reference, Compiling/Limits.cs(4) names Reader", description, StringComparison.Ordinal);
        Assert.Contains("Rules -> Compiling: 2 references, Rules/Rule.cs(1) names Limits, Rules/Rule.cs(1) names Most", description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class A { public object B() => new object().Shown(); }")]
    [InlineData("class A { public Other B = new(); }")]
    [InlineData("class A { public void B() { var other = C.Made(); other.Show(); } }")]
    [InlineData("class A : System.IComparable<Other> { public int CompareTo(Other? other) => 0; }")]
    [InlineData("[System.Diagnostics.DebuggerDisplay(Other.Text)] class A;")]
    public void A_reference_is_found_in_whatever_form(string code)
    {
        var graph = FolderGraph.Of(SourceProject.FromText(
            ("One/A.cs", code),
            ("Two/Other.cs", "class Other { public const string Text = \"\"; public void Show() { } public A? Back; }"),
            ("Two/Extensions.cs", "static class Extensions { public static object Shown(this object value) => value; }"),
            ("Three/C.cs", "static class C { public static Other Made() => new(); }")));

        Assert.Equal(["One", "Two"], graph.FindCircle()!.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Folders_that_refer_one_way_form_no_circle_even_if_a_comment_names_one_that_refers_back() =>
        Assert.Null(FolderGraph.Of(SourceProject.FromText(
            ("One/A.cs", "/// <summary>See <see cref=\"B\"/>.</summary>\nclass A { public A? Next; }"),
            ("One/Inner/C.cs", "class C { public A? First; }"),
            ("Two/B.cs", "class B { public C? First; }"))).FindCircle());
}
