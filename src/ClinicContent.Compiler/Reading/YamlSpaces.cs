using System.Text.RegularExpressions;

namespace ClinicContent.Compiler;

/// <summary>Finds characters in front matter that look like ordinary spaces and are none to YAML, because its parser then reports another line.</summary>
internal static partial class YamlSpaces
{
    /// <summary>Reports special spaces at the positions of YAML's own: in indentation, after a key's colon, and after the dash of a list.</summary>
    public static bool Check(string yaml, DiagnosticList diagnostics)
    {
        var any = false;
        var line = 2; // of the file, whose first is the fence
        foreach (var text in yaml.Split('\n'))
        {
            if (Special.Match(text) is { Success: true } match)
            {
                diagnostics.Add(FrontMatterRules.NoBreakSpace, new SourceLocation(line, match.Groups["space"].Index + 1));
                any = true;
            }

            line++;
        }

        return !any;
    }

    /// <summary>The first tab at or below a line that is part of its indentation; null when there is none.</summary>
    public static SourceLocation? FindTab(string yaml, int fromLine)
    {
        var lines = yaml.Split('\n');
        for (var line = Math.Max(0, fromLine - 2); line < lines.Length; line++)
        {
            var indentation = lines[line].AsSpan(0, lines[line].AsSpan().IndexOfAnyExcept(' ', '\t') is var end and >= 0 ? end : 0);
            if (indentation.IndexOf('\t') is var tab and >= 0)
            {
                return new SourceLocation(line + 2, tab + 1);
            }
        }

        return null;
    }

    /// <summary>The first key of an article whose colon is followed by no space, or is not the one of ASCII; null when there is none.</summary>
    public static (string Key, SourceLocation Location)? FindGluedKey(string yaml)
    {
        var line = 2;
        foreach (var text in yaml.Split('\n'))
        {
            if (Glued.Match(text) is { Success: true } match)
            {
                return (match.Groups["key"].Value, new SourceLocation(line, match.Groups["key"].Index + 1));
            }

            line++;
        }

        return null;
    }

    [GeneratedRegex(@"^[ \t]*(-[ \t]+)?(?<key>title|kind|summary|topics|codes|sections|related|sources|review|updated|author|license|aliases|waive|original|origin|help|alsoCalled|searchTerms|image|id|url|publisher|accessed|status|by|credentials|on|due)(:[^\s/]|[：﹕︰])", RegexOptions.CultureInvariant)]
    private static partial Regex Glued { get; }

    [GeneratedRegex(@"^[ \t]*((-[ \t]+)?[a-z][A-Za-z-]{0,20}:|-)?(?<space>[\u00A0\u2000-\u200A\u202F\u205F\u3000])", RegexOptions.CultureInvariant)]
    private static partial Regex Special { get; }
}
