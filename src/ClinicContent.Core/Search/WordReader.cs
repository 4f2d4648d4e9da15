using System.Globalization;
using System.Text;

namespace ClinicContent;

/// <summary>
/// Reads the words of a text, folded as in the index: the compiler reads articles with it, and a search its query. A word is a run of
/// letters and digits, in compatibility forms as well, such as full-width ones; apostrophes, marks and invisible characters within it are left out. Each Chinese or Japanese character is a word. It
/// allocates nothing.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="buffer">Room for one folded word of <see cref="LongestWord"/> characters.</param>
internal ref struct WordReader(ReadOnlySpan<char> text, Span<char> buffer)
{
    /// <summary>The greatest length of a word; further letters are not compared.</summary>
    public const int LongestWord = 40;

    private readonly ReadOnlySpan<char> _text = text;
    private Span<char> _buffer = buffer;
    private int _position;
    private int _length;

    /// <summary>The start of the word in the text.</summary>
    public int Start { get; private set; }

    /// <summary>The end of the word in the text.</summary>
    public readonly int End => _position;

    /// <summary>True when only a hyphen or full stop separates the word from the one before, as in <c>x-ray</c> and <c>M54.5</c>.</summary>
    public bool IsJoined { get; private set; }

    /// <summary>The current word, folded; the next read changes it.</summary>
    public readonly ReadOnlySpan<char> Word => _buffer[.._length];

    /// <summary>Creates a reader of the following words that writes them to another buffer.</summary>
    public readonly WordReader Into(Span<char> buffer)
    {
        var next = this;
        next._buffer = buffer;
        return next;
    }

    /// <summary>Moves to the next word.</summary>
    public bool Read()
    {
        var before = _position;
        while (_position < _text.Length)
        {
            Start = _position;
            _length = 0;
            if (ReadWord())
            {
                IsJoined = before > 0 && Start == before + 1 && _text[before] is '-' or '\u2010' or '\u2011' or '\uFF0D' or '.' or '\uFF0E';
                return true;
            }
        }

        return false;
    }

    private bool ReadWord()
    {
        while (_position < _text.Length)
        {
            var letter = _text[_position];
            if (char.IsAsciiLetterOrDigit(letter))
            {
                Append((char)(char.IsAsciiDigit(letter) ? letter : letter | 0x20));
                _position++;
            }
            else if (letter is '\'' or '\u2019' or '\u02BC' or '\uFF07' && _length > 0 && _position + 1 < _text.Length && char.IsLetter(_text[_position + 1]))
            {
                _position++;
            }
            else if (letter < '\u0080' || !ReadOther(letter, out var isWhole))
            {
                _position += _length == 0 ? 1 : 0;
                return _length > 0;
            }
            else if (isWhole)
            {
                return true;
            }
        }

        return _length > 0;
    }

    // A character beyond ASCII; false where it is none of a word.
    private bool ReadOther(char letter, out bool isWhole)
    {
        isWhole = false;
        if (CompatibilityLetters.TryFold(letter, out var letters))
        {
            Append(letters);
            _position++;
            return true;
        }

        if (char.IsSurrogate(letter))
        {
            return ReadPair();
        }

        if (IsIdeograph(letter))
        {
            if (_length > 0)
            {
                return false;
            }

            Append(letter);
            _position++;
            isWhole = true;
            return true;
        }

        switch (CharUnicodeInfo.GetUnicodeCategory(letter))
        {
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter:
                var count = LetterFolding.Fold(letter, out var first, out var second);
                Append(first);
                if (count > 1)
                {
                    Append(second);
                }

                break;
            case UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.DecimalDigitNumber:
                Append(letter);
                break;
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark:
                AppendMark(letter);
                break;
            case UnicodeCategory.Format:
                break;
            default:
                return false;
        }

        _position++;
        return true;
    }

    private bool ReadPair()
    {
        if (Rune.DecodeFromUtf16(_text[_position..], out var rune, out var count) != System.Buffers.OperationStatus.Done)
        {
            return false;
        }

        if (CompatibilityLetters.TryFold(rune.Value, out var letters))
        {
            Append(letters);
            _position += count;
            return true;
        }

        if (!Rune.IsLetterOrDigit(rune))
        {
            return false;
        }

        if (_length + count <= LongestWord)
        {
            rune.EncodeToUtf16(_buffer[_length..]);
            _length += count;
        }

        _position += count;
        return true;
    }

    // Accents of Latin, Greek and Cyrillic letters, and the vowel points of Hebrew and Arabic, are left out; other marks spell.
    private void AppendMark(char mark)
    {
        if (mark is >= '\u0300' and <= '\u036F')
        {
            if (mark == '\u0303' && _length > 0 && _buffer[_length - 1] == 'n')
            {
                _buffer[_length - 1] = 'ñ';
            }
        }
        else if (_length > 0 && mark is not (>= '\u0591' and <= '\u05C7' or >= '\u064B' and <= '\u065F' or '\u0670' or >= '\uFE00' and <= '\uFE0F'))
        {
            Append(mark);
        }
    }

    private void Append(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            Append(letter);
        }
    }

    private void Append(char letter)
    {
        if (_length < LongestWord)
        {
            _buffer[_length++] = letter;
        }
    }

    private static bool IsIdeograph(char letter) => letter is >= '\u3041' and <= '\u30FF' or >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
}
