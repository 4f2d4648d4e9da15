namespace ClinicContent.Tool;

/// <summary>The bullets of one level of a list: another bullet begins a list within an item, where nothing is indented.</summary>
internal static class BulletClass
{
    /// <summary>The class of the bullet that a line begins with: bullets that people mix in one list have the same.</summary>
    public static char Of(string text) => text.Length == 0 ? ' ' : text[0] switch
    {
        '-' or '–' or '—' or '−' or '‐' or '‑' or '⁃' => '-',
        'o' or '◦' or '○' or '◇' or '□' => 'o',
        '•' or '●' or '·' or '■' or '◆' or '\uF0B7' or '∙' => '•',
        '▪' or '▫' or '§' or '\uF0A7' or '‣' => '▪',
        '✓' or '✔' or '✗' or '✘' or '☐' or '☑' or '☒' or '\uF0FC' => '✓',
        '*' => '*',
        '+' => '+',
        _ => '►',
    };
}
