using System.Reflection;

namespace ClinicContent.Core.Tests.Site;

public class SiteOptionsTests
{
    private static readonly PropertyInfo[] Settable = [.. typeof(SiteOptions).GetProperties().Where(property => property.SetMethod is { IsPublic: true })];

    [Fact]
    public void A_site_keeps_every_option_and_no_later_change_of_it()
    {
        var options = new SiteOptions { BaseUrl = TestSite.Base };
        foreach (var property in Settable)
        {
            property.SetValue(options, Other(property, property.GetValue(options)));
        }

        var copy = options.Copy();

        Assert.All(Settable, property =>
        {
            var (value, copied) = (property.GetValue(options), property.GetValue(copy));
            if (value is RenderOptions format)
            {
                Assert.NotSame(value, copied);
                Assert.Equal(format.Parts, ((RenderOptions)copied!).Parts);
            }
            else
            {
                Assert.Equal(value, copied);
            }
        });
        Assert.NotSame(options.Formats, copy.Formats);
    }

    private static object Other(PropertyInfo property, object? value) => value switch
    {
        bool flag => !flag,
        RenderOptions format => Without(format),
        _ when property.PropertyType == typeof(string) => property.Name,
        _ when property.PropertyType == typeof(Func<string, string>) => (Func<string, string>)(text => text),
        _ => throw new NotSupportedException($"SiteOptions.{property.Name} is of a kind that this test has no other value of: add one."),
    };

    private static RenderOptions Without(RenderOptions format)
    {
        format.Parts = ArticleParts.None;
        return format;
    }
}
