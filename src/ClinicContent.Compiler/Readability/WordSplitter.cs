using System.Buffers;

namespace ClinicContent.Compiler;

/// <summary>Finds the words of a text: runs between white space, slashes and dashes that have a letter or digit.</summary>
internal static class WordSplitter
{
    private static readonly SearchValues<char> Between = SearchValues.Create("/—–…\t\n\v\f\r\u0020\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    /// <summary>The words of a text, one after the other.</summary>
    public static Words Split(ReadOnlySpan<char> text) => new(text);

    /// <summary>Counts the words of a text.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in Split(text))
        {
            count++;
        }

        return count;
    }

    private static bool HasLetterOrDigit(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes through the words of a text, without a copy of any.</summary>
    public ref struct Words(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> _rest = text;

        public ReadOnlySpan<char> Current { get; private set; }

        public readonly Words GetEnumerator() => this;

        public bool MoveNext()
        {
            while (!_rest.IsEmpty)
            {
                var end = _rest.IndexOfAny(Between) is var found and >= 0 ? found : _rest.Length;
                Current = _rest[..end];
                _rest = _rest[Math.Min(end + 1, _rest.Length)..];
                if (HasLetterOrDigit(Current))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
