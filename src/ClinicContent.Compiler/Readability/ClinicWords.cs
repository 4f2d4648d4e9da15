using System.Text;

namespace ClinicContent.Compiler;

/// <summary>The texts that stand for a clinic's values when a text is measured: those of the folder's own clinic, or else a plain word.</summary>
internal sealed class ClinicWords(ClinicProfile? clinic, string language)
{
    private readonly ClinicTexts _texts = clinic?.TextsIn(language) ?? ClinicTexts.None;
    private readonly string _neutral = LanguageTag.Primary(language) is "es" ? "clínica" : "clinic";

    public string this[int value] =>
        _texts.Has.HasFlag((ClinicValues)(1 << value)) ? Encoding.UTF8.GetString(_texts.Value(value)) : _neutral;
}
