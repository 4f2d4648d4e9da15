using System.Collections;
using System.Reflection;

namespace ClinicContent.Core.Tests;

/// <summary>No list that the library hands out can be cast to something that can be written to: its callers share it.</summary>
public class ImmutableListTests
{
    // Made for those who set them.
    private static readonly string[] Settable = ["ArticleRendererOptions", "ClinicContentOptions", "SiteOptions", "ClinicContentWebOptions"];

    public static TheoryData<string> Lists
    {
        get
        {
            var data = new TheoryData<string>();
            foreach (var name in All().Select(list => list.Name).Distinct())
            {
                data.Add(name);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_cannot_be_written_to(string name)
    {
        Assert.All(All().Where(list => list.Name == name), list => AssertFixed(name, list.List));
    }

    [Fact]
    public void Every_public_list_is_tried()
    {
        var tried = All().Select(list => list.Name).ToHashSet();
        var missing =
            from type in typeof(Article).Assembly.GetExportedTypes()
            where !Settable.Contains(type.Name) && !type.IsInterface
            from member in Members(type)
            where !tried.Contains($"{type.Name}.{member.Name}")
            select $"{type.Name}.{member.Name}";

        Assert.Empty(missing);
    }

    private static void AssertFixed(string name, IEnumerable list)
    {
        Assert.False(list is Array { Length: > 0 }, $"{name} is an array.");
        Assert.False(list.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(List<>), $"{name} is a List.");
        if (list is IList written and not Array)
        {
            Assert.True(written.IsReadOnly, $"{name} says that it can be written to.");
            Assert.Throws<NotSupportedException>(written.Clear);
            if (written.Count > 0)
            {
                Assert.Throws<NotSupportedException>(() => written[0] = written[^1]);
            }
        }
    }

    // Bytes are written anew for each caller.
    private static IEnumerable<MemberInfo> Members(Type type) => ListMembers.Of(type).Where(member => ListMembers.TypeOf(member) != typeof(byte[]));

    private static IEnumerable<(string Name, IEnumerable List)> All()
    {
        var pack = SampleLibrary.Pack();
        var library = new ArticleLibrary([pack]);
        var article = pack.Articles[0];
        object[] instances =
        [
            pack, library, library.Search("back spasms"), library.Search("back spasms").Hits[0].Snippet, article, article.Sections[0], TestPacks.Clinic, new HtmlRenderOptions { HeadingLevel = 9 }, new PageRenderOptions(), new TextRenderOptions(), new MarkdownRenderOptions(), new JsonRenderOptions(),
        ];
        foreach (var instance in instances)
        {
            for (var type = instance.GetType(); type is not null && type != typeof(object); type = type.BaseType)
            {
                foreach (var member in Members(type))
                {
                    if (Value(member, instance) is { } list)
                    {
                        yield return ($"{type.Name}.{member.Name}", list);
                    }
                }
            }
        }

        yield return ("ArticleLibraryExtensions.GetLanguages", library.GetLanguages(null));
        yield return ("ArticleLibraryExtensions.GetCodeSystems", library.GetCodeSystems());
        yield return ("ArticleFormats.BuiltIn", ArticleFormats.BuiltIn);
        yield return ("CodeSystem.All", CodeSystem.All);
        yield return ("CodeMatches.None", CodeMatches.None);
    }

    private static IEnumerable? Value(MemberInfo member, object instance) => member switch
    {
        PropertyInfo property => (IEnumerable?)property.GetValue(instance),
        MethodInfo method => (IEnumerable?)method.Invoke(instance, [.. method.GetParameters().Select(Argument)]),
        _ => null,
    };

    private static object? Argument(ParameterInfo parameter) => parameter.Name switch
    {
        "topic" => "back-pain",
        "system" => "icd-10-cm",
        "code" => "M62.830",
        _ => parameter.HasDefaultValue ? parameter.DefaultValue : null,
    };
}
