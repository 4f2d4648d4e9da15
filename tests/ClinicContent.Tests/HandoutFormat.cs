using System.Buffers;
using System.Globalization;
using System.Text;

namespace ClinicContent.Tests;

/// <summary>A format that a stranger could write: it uses nothing but the public API, as this project is no friend of the library.</summary>
internal sealed class HandoutFormat : IArticleFormat
{
    public void Write(IArticleContent content, ClinicProfile? clinic, IBufferWriter<byte> output) =>
        Encoding.UTF8.GetBytes(new Visitor().Write(content, clinic), output);

    private sealed class Visitor : DocumentVisitor
    {
        private readonly StringBuilder _text = new();
        private readonly Stack<int?> _lists = [];

        public string Write(IArticleContent content, ClinicProfile? clinic)
        {
            Visit(content, clinic, new HtmlRenderOptions { ArticleUrl = "https://clinic.example/{slug}" });
            return _text.ToString();
        }

        protected override void VisitTitle(string title) => Line($"TITLE {title}");

        protected override void VisitSummary(string summary) => Line($"SUMMARY {summary}");

        protected override void VisitReviewStatement(string statement) => Line($"REVIEW {statement}");

        protected override void VisitSources(IReadOnlyList<Source> sources)
        {
            foreach (var source in sources)
            {
                Line($"SOURCE {source.Title}, {source.Publisher}");
            }
        }

        protected override void VisitAbout(Article article) => Line($"ABOUT {article.Author}");

        protected override void BeginSection(Section section, SectionRole role) =>
            Line(role is SectionRole.Emergency or SectionRole.Urgent ? role.ToString().ToUpperInvariant() : $"{role.ToString().ToUpperInvariant()} {section.Title}");

        protected override void VisitText(string text) => _text.Append(text);

        protected override void VisitImage(string url, string alternativeText) => Line($"IMAGE {alternativeText}");

        protected override void EndParagraph() => _text.Append('\n');

        protected override void BeginHeading(int level, string id) => _text.Append(new string('#', level)).Append(' ');

        protected override void EndHeading() => _text.Append('\n');

        protected override void BeginList(int? start) => _lists.Push(start);

        protected override void EndList() => _lists.Pop();

        protected override void BeginListItem()
        {
            var number = _lists.Pop();
            _text.Append(number is { } n ? string.Create(CultureInfo.InvariantCulture, $"{n}. ") : "- ");
            _lists.Push(number + 1);
        }

        protected override void BeginCallout(CalloutKind kind, string label) => Line($"[{label}]");

        protected override void EndTableCell() => _text.Append(" |");

        protected override void EndTableRow() => _text.Append('\n');

        protected override void BeginLink(DocumentLink link) => _text.Append('<');

        protected override void EndLink() => _text.Append('>');

        protected override void VisitCitation(Source source, int number) => _text.Append(CultureInfo.InvariantCulture, $"[{number}]");

        private void Line(string text) => _text.Append(text).Append('\n');
    }
}
