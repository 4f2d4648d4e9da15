using System.ComponentModel;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ClinicContent;

/// <summary>
/// Refuses a <c>&lt;clinic-article&gt;</c> that names no article, because it would show nothing. With <c>slug</c> or <c>article</c> the
/// element is a <see cref="ClinicArticleTagHelper"/>; with <c>src</c> it is the custom element, which stays as it is.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[HtmlTargetElement("clinic-article", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ClinicArticleNameCheck : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!context.AllAttributes.ContainsName("slug") && !context.AllAttributes.ContainsName("article") && !context.AllAttributes.ContainsName("src"))
        {
            throw new InvalidOperationException(
                "<clinic-article> names no article: add the attribute slug, such as slug=\"back-spasms\", or article, such as article=\"Articles.BackSpasms\"; for the custom element, add src with the address of an article's page.");
        }
    }
}
