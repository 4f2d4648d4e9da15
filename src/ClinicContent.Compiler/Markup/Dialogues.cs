using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ClinicContent.Compiler;

/// <summary>Finds the lines whose dash begins no item of a list: what is said in a dialogue, and who said what is quoted.</summary>
internal static partial class Dialogues
{
    private const string Dashes = "—―–";
    private const string Quotes = "\"'”’»“";

    /// <summary>Finds the offsets of the lines.</summary>
    /// <param name="leaves">The blocks of a text in their order, with their lines.</param>
    public static HashSet<int> Find(IReadOnlyList<(LeafBlock Leaf, IReadOnlyList<(int Offset, string Text)> Lines)> leaves)
    {
        var (found, run) = (new HashSet<int>(), new List<(int Offset, char Dash, char Last, bool IsSpoken)>());
        var (isQuotation, before) = (false, ' ');
        LeafBlock? last = null;
        foreach (var (leaf, lines) in leaves)
        {
            if (leaf.Parent != last?.Parent || leaf.Parent is TableCell || leaf is HeadingBlock)
            {
                Close();
                isQuotation = last?.Parent is QuoteBlock quote && quote.Parent == leaf.Parent;
                before = ' ';
            }

            var hasDash = false;
            foreach (var (offset, text) in lines)
            {
                var end = LastOf(text);
                if ((Dashes.Contains(text[0], StringComparison.Ordinal) || (text is ['-', not (' ' or '-'), _, ..] && !char.IsDigit(text[1]))) && text.AsSpan().ContainsAnyExcept(Dashes + "- "))
                {
                    if (run.Count == 0)
                    {
                        // Who wrote a quote stands below it, or at its end.
                        isQuotation |= Quotes.Contains(before, StringComparison.Ordinal) || (leaf.Parent is QuoteBlock && before != ' ');
                    }

                    run.Add((offset, text[0], end, Speaker.IsMatch(text)));
                    hasDash = true;
                }
                else if (hasDash)
                {
                    run[^1] = run[^1] with { Last = end };
                }
                else
                {
                    Close();
                }

                before = text.AsSpan().TrimEnd(LiteralText.InlineFiller) is [.., var letter] ? letter : ' ';
            }

            last = leaf;
        }

        Close();
        return found;

        void Close()
        {
            var areSpoken = run.TrueForAll(line => line.Dash is not ('–' or '-'));
            var isSaid = run.Exists(line => line.IsSpoken) || IsAnswered() ||
                (run.Count == 1 ? isQuotation || (areSpoken && run[0].Last is not ('.' or ';' or ':' or ',')) : areSpoken && run.Exists(line => line.Last == '?') && !run.TrueForAll(line => line.Last == '?'));
            if (isSaid)
            {
                found.UnionWith(run.Select(line => line.Offset));
            }

            run.Clear();
            isQuotation = false;
        }

        // Questions, and sentences that answer them.
        bool IsAnswered() => run.Exists(line => line.Last == '?') && run.Exists(line => line.Last != '?') && run.TrueForAll(line => line.Last is '?' or '.' or '!');
    }

    // "—Bien —dijo él.", or with spaces "– Bien – dijo él": who says it stands behind a second dash. In other forms, such as "ask" or "pregunte", these verbs are advice in an item.
    [GeneratedRegex(@"^(?<dash>[—―–])[^\n]*? \k<dash>(?=[a-záéíóúñ])|^[—―–-][^\n]* [—―–-] ?(dij(o|e|eron)|dice|(pregunt|contest|explic|coment|exclam|asegur)(ó|aron|aba)|(respond|añad|insist|repit)(ió|ieron)|said|says|asked|replied|answered)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Speaker { get; }

    private static char LastOf(string text) => text.AsSpan().TrimEnd(LiteralText.InlineFiller).TrimEnd(Quotes) is [.., var last] ? last : ' ';
}
