using System.Collections;
using System.Reflection;

namespace ClinicContent.AspNetCore.Tests;

/// <summary>
/// No list that Site, the web package, the components or generated classes hand out can be cast to something that can be written to: its callers share it.
/// Core's are tried in its own tests.
/// </summary>
public class ImmutableListTests
{
    // Made for those who set them.
    private static readonly Type[] Settable = [typeof(SiteOptions), typeof(ClinicContentWebOptions), typeof(ClinicArticle)];

    private static readonly Assembly[] Assemblies =
        [typeof(SiteContent).Assembly, typeof(ClinicContentWebOptions).Assembly, typeof(ClinicArticle).Assembly, typeof(Articles).Assembly];

    [Fact]
    public void A_list_cannot_be_written_to()
    {
        var tried = new HashSet<string>();
        foreach (var (name, list) in All())
        {
            tried.Add(name);
            Assert.False(list is Array { Length: > 0 }, $"{name} is an array.");
            Assert.False(list is IDictionary { IsReadOnly: false }, $"{name} is a dictionary that can be written to.");
            if (list is IList written and not Array)
            {
                Assert.True(written.IsReadOnly, $"{name} can be written to.");
                Assert.Throws<NotSupportedException>(written.Clear);
            }
        }

        var missing =
            from assembly in Assemblies
            from type in assembly.GetExportedTypes()
            where !Settable.Contains(type)
            from member in ListMembers.Of(type)
            where !tried.Contains($"{type.Name}.{member.Name}")
            select $"{type.Name}.{member.Name}";
        Assert.Empty(missing);
        Assert.Contains("SiteRoutes.All", tried);
        Assert.Contains("BackSpasmsArticle.Sections", tried);
    }

    private static IEnumerable<(string Name, IEnumerable List)> All()
    {
        var library = new ArticleLibrary([Articles.Pack]);
        foreach (var instance in new object[] { new ArticleQuery { Page = 0 }, new SiteSearchQuery("", "!"), InfobuttonRequest.Read([new("mainSearchCriteria.v.c", "M62.830"), new("knowledgeResponseType", "application/javascript"), new("callback", "1")]), new SiteContent(library, null, new() { BaseUrl = TestSite.BaseUrl }) })
        {
            foreach (var list in ListsOf(instance.GetType(), instance, instance.GetType().Name))
            {
                yield return list;
            }
        }

        foreach (var type in Assemblies.SelectMany(assembly => assembly.GetExportedTypes()).Where(type => type is { IsAbstract: true, IsSealed: true }))
        {
            foreach (var list in ListsOf(type, null, type.Name))
            {
                yield return list;
            }
        }

        // An article has the lists of its base class, under its own name.
        foreach (var property in typeof(Articles).GetProperties().Where(property => property.PropertyType.IsAssignableTo(typeof(Article))))
        {
            var article = property.GetValue(null)!;
            foreach (var list in ListsOf(property.PropertyType, article, property.PropertyType.Name).Concat(ListsOf(typeof(Article), article, property.PropertyType.Name)))
            {
                yield return list;
            }
        }
    }

    private static IEnumerable<(string Name, IEnumerable List)> ListsOf(Type type, object? instance, string name) =>
        from member in ListMembers.Of(type)
        let list = member switch
        {
            PropertyInfo property => property.GetValue(instance),
            MethodInfo method when method.GetParameters().Length == 0 && method.IsStatic == instance is null => method.Invoke(instance, []),
            _ => null,
        }
        where list is not null
        select ($"{name}.{member.Name}", (IEnumerable)list);
}
