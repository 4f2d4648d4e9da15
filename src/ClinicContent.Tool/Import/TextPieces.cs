using System.Text;

namespace ClinicContent.Tool;

/// <summary>Prepares the pieces of a paragraph for writing: white space is folded, and moved out of the ends of marked-up text.</summary>
internal static class TextPieces
{
    /// <summary>The text alone, without white space at its ends.</summary>
    public static string PlainText(IEnumerable<TextPiece> pieces) => ClinicContent.PlainText.Clean(string.Concat(pieces.Select(piece => piece.IsBreak ? " " : piece.Text)));

    /// <summary>The pieces with white space folded and without any at the beginning and end of a line; empty when there is no text.</summary>
    public static List<TextPiece> Fold(IReadOnlyList<TextPiece> pieces)
    {
        var folder = new Folder();
        foreach (var piece in pieces)
        {
            folder.Add(piece);
        }

        return folder.End();
    }

    private sealed class Folder
    {
        private readonly List<TextPiece> _folded = [];
        private readonly StringBuilder _text = new(); // of the last piece, which can grow
        private TextPiece _last;
        private bool _hasLast;
        private bool _space;

        public void Add(TextPiece piece)
        {
            if (piece.IsBreak)
            {
                _space = false;
                Finish();
                if (_folded.Count > 0 && !_folded[^1].IsBreak)
                {
                    _folded.Add(piece);
                }

                return;
            }

            var isStart = true;
            foreach (var c in piece.Text)
            {
                if (c is ' ' or '\t' or '\r' or '\n')
                {
                    _space = true;
                    continue;
                }

                if (isStart)
                {
                    Begin(piece);
                    isStart = false;
                }
                else if (_space)
                {
                    _text.Append(' ');
                }

                _space = false;
                _text.Append(c);
            }
        }

        public List<TextPiece> End()
        {
            Finish();
            while (_folded is [.., { IsBreak: true }])
            {
                _folded.RemoveAt(_folded.Count - 1);
            }

            return _folded;
        }

        private void Begin(TextPiece piece)
        {
            var isSame = _hasLast && !piece.IsValue && !_last.IsValue && _last.HasStyleOf(piece);
            if (isSame)
            {
                _text.Append(_space ? " " : "");
                return;
            }

            // Between two pieces, the space belongs to neither but as far as both are marked up alike.
            var (before, hasSpace) = (_last, _hasLast && _space);
            Finish();
            if (hasSpace)
            {
                // Links hold strong text, and that holds emphasis.
                var isOneLink = piece.Link == before.Link;
                var isStrong = isOneLink && piece.IsStrong && before.IsStrong;
                var space = piece with { Text = " ", Link = isOneLink ? piece.Link : null, IsStrong = isStrong, IsEmphasis = isOneLink && piece.IsStrong == before.IsStrong && piece.IsEmphasis && before.IsEmphasis, IsValue = false };
                if (space.HasStyleOf(before))
                {
                    _folded[^1] = _folded[^1] with { Text = _folded[^1].Text + " " };
                }
                else if (space.HasStyleOf(piece))
                {
                    _text.Append(' ');
                }
                else
                {
                    _folded.Add(space);
                }
            }

            (_last, _hasLast) = (piece, true);
        }

        private void Finish()
        {
            if (_hasLast)
            {
                _folded.Add(_last with { Text = _text.ToString() });
                _text.Clear();
                _hasLast = false;
            }
        }
    }
}
