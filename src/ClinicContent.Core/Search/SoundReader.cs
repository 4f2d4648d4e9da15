namespace ClinicContent;

/// <summary>Respells a word by the letters that sound alike in a language, one place at a time: "cueyo" as "cuello".</summary>
internal ref struct SoundReader
{
    private readonly ReadOnlySpan<byte> _sounds;
    private readonly ReadOnlySpan<char> _word;
    private EndingReader _rules;
    private int _position;

    /// <param name="sounds">Pairs of letters and others that sound alike.</param>
    /// <param name="word">The word, folded.</param>
    /// <param name="start">The first place to respell.</param>
    public SoundReader(ReadOnlySpan<byte> sounds, ReadOnlySpan<char> word, int start)
    {
        _sounds = sounds;
        _word = word;
        _position = start;
        _rules = new(sounds);
    }

    /// <summary>The length of the respelled word.</summary>
    public int Length { get; private set; }

    /// <summary>The place behind the letters that were put in.</summary>
    public int End { get; private set; }

    /// <param name="respelled">Room for the word with a few more letters.</param>
    public bool Read(scoped Span<char> respelled)
    {
        for (; _position < _word.Length; _position++, _rules = new(_sounds))
        {
            while (_rules.Read())
            {
                var from = _rules.Ending;
                if (_rules.Read() && IsHere(from))
                {
                    Write(from.Length, _rules.Ending, respelled);
                    return true;
                }
            }
        }

        return false;
    }

    private readonly bool IsHere(ReadOnlySpan<byte> letters)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            if (_position + i >= _word.Length || _word[_position + i] != letters[i])
            {
                return false;
            }
        }

        return true;
    }

    private void Write(int replaced, scoped ReadOnlySpan<byte> letters, scoped Span<char> respelled)
    {
        _word[.._position].CopyTo(respelled);
        for (var i = 0; i < letters.Length; i++)
        {
            respelled[_position + i] = (char)letters[i];
        }

        End = _position + letters.Length;
        _word[(_position + replaced)..].CopyTo(respelled[End..]);
        Length = End + _word.Length - _position - replaced;
    }
}
