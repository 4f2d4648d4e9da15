namespace ClinicContent;

/// <summary>
/// Finds the words of an index that are closest to a misspelled word. Letters left out, added, changed or swapped count one each (optimal
/// string alignment, of Damerau and Levenshtein). Words are compared in their order, so that shared beginnings are compared once.
/// </summary>
internal ref struct SimilarWords
{
    /// <summary>The most groups that a search finds.</summary>
    public const int Most = 3;

    private const int LongestCompared = WordReader.LongestWord;
    private const int Columns = LongestCompared + 1;
    private const int ShortestCorrected = 4;

    /// <summary>The length of words that are corrected only by adding a letter, and only to a word that half of the articles have, or to a part of the body.</summary>
    private const int ShortWord = 3;

    private const int ShortestWithTwo = 8;
    private const int ShortestWithThree = 12;
    private const int ShortestByLetter = 5;
    private const byte Far = 100;

    private readonly ReadOnlySpan<byte> _word;
    private readonly int _allowed;
    private int _bestIsMedicine;
    private int _medicineDistance;

    private SimilarWords(ReadOnlySpan<byte> word)
    {
        _word = word;
        _allowed = word.Length switch
        {
            < ShortWord or > LongestCompared => 0,
            < ShortestWithTwo => 1,
            < ShortestWithThree => 2,
            _ => 3,
        };
        (Distance, _medicineDistance, _bestIsMedicine) = (_allowed + 1, _allowed + 1, -1);
    }

    /// <summary>The distance of the words found.</summary>
    public int Distance { get; private set; }

    /// <summary>The number of groups found, without names of medicines.</summary>
    public int Count { get; private set; }

    /// <summary>The number of the closest name of a medicine that is as close as any other word; -1 for none.</summary>
    public readonly int Medicine => _medicineDistance <= Distance && _medicineDistance <= _allowed ? _bestIsMedicine : -1;

    /// <summary>True when other words are at least as close as <see cref="Medicine"/>, if there is one.</summary>
    public readonly bool HasWords => Count > 0 && Distance <= _medicineDistance;

    /// <param name="index">The index.</param>
    /// <param name="word">The word, folded, as UTF-8.</param>
    /// <param name="groups">Room for the groups that are found, <see cref="Most"/> of them.</param>
    public static SimilarWords Find(SearchIndex index, ReadOnlySpan<byte> word, Span<int> groups)
    {
        var similar = new SimilarWords(word);
        if (similar._allowed > 0)
        {
            similar.Scan(index, groups);
        }

        return similar;
    }

    private void Scan(SearchIndex index, Span<int> groups)
    {
        Span<byte> rows = stackalloc byte[(LongestCompared + 3) * Columns];
        Span<byte> path = stackalloc byte[IndexWordReader.Longest];
        rows.Fill(Far);
        for (var column = 0; column <= _word.Length; column++)
        {
            rows[column] = (byte)column;
        }

        // Row d holds the distances of the first d bytes of the path. Beyond 'valid', rows are of an earlier word; from 'dead' on, no word can be close.
        var (valid, dead, number) = (0, int.MaxValue, -1);
        var reader = index.ReaderAt(0);
        while (reader.Read())
        {
            number++;
            var word = reader.Word;
            var shared = number % SearchFormat.WordsInBlock == 0 ? word.CommonPrefixLength(path[..valid]) : Math.Min(reader.Shared, valid);
            if (dead <= reader.Shared || (dead <= shared && number % SearchFormat.WordsInBlock == 0))
            {
                continue;
            }

            dead = int.MaxValue;
            var length = word.Length;
            var depth = shared;
            if (Math.Abs(length - _word.Length) > _allowed)
            {
                valid = shared;
                continue;
            }

            while (depth < length)
            {
                path[depth] = word[depth];
                depth++;
                if (FillRow(rows, path, depth) > _allowed)
                {
                    dead = depth;
                    break;
                }
            }

            valid = depth;
            if (dead == int.MaxValue && length >= ShortestCorrected)
            {
                Consider(rows[(depth * Columns) + _word.Length], index, reader, number, groups);
            }
        }
    }

    // Fills the row of the first 'depth' bytes; returns the least of it.
    private readonly int FillRow(Span<byte> rows, ReadOnlySpan<byte> path, int depth)
    {
        var row = rows.Slice(depth * Columns, Columns);
        var above = rows.Slice((depth - 1) * Columns, Columns);
        var letter = path[depth - 1];
        var (from, to) = (Math.Max(1, depth - _allowed), Math.Min(_word.Length, depth + _allowed));

        // What lies further from the diagonal is too far anyway.
        row[from - 1] = from == 1 ? (byte)depth : Far;
        above[to] = to == depth + _allowed ? Far : above[to];
        int least = row[from - 1];
        for (var column = from; column <= to; column++)
        {
            var distance = Math.Min(Math.Min(row[column - 1], above[column]) + 1, above[column - 1] + (_word[column - 1] == letter ? 0 : 1));
            if (depth > 1 && column > 1 && letter == _word[column - 2] && path[depth - 2] == _word[column - 1])
            {
                distance = Math.Min(distance, rows[((depth - 2) * Columns) + column - 2] + 1);
            }

            row[column] = (byte)distance;
            least = Math.Min(least, distance);
        }

        return least;
    }

    private readonly bool IsOther(ReadOnlySpan<byte> word)
    {
        var isSwapped = word[0] == _word[1] && word[1] == _word[0];
        if (_word.Length <= ShortestByLetter && word[0] != _word[0] && !isSwapped)
        {
            return true;
        }

        var different = 0;
        for (var i = 0; i < word.Length; i++)
        {
            different += word[i] == _word[i] ? 0 : 1;
        }

        return _word.Length == ShortestCorrected && different == 1;
    }

    private readonly bool IsCommon(SearchIndex index, in IndexWordReader reader)
    {
        var postings = index.Postings(reader.Group);
        return reader.Word.Length > ShortWord && reader.Word[0] == _word[0] && postings.Read() && (postings.Weight <= ArticleRanking.Common || index.IsRegion(reader.Group));
    }

    private void Consider(int distance, SearchIndex index, in IndexWordReader reader, int number, Span<int> groups)
    {
        // What is short and differs in a letter is another word, and so is what begins with another.
        if (distance > _allowed || index.IsStop(reader.Group) || (_word.Length == ShortWord && !IsCommon(index, reader)) || (reader.Word.Length == _word.Length && IsOther(reader.Word)))
        {
            return;
        }

        if (reader.IsMedicine)
        {
            if (distance < _medicineDistance)
            {
                (_medicineDistance, _bestIsMedicine) = (distance, number);
            }

            return;
        }

        if (distance < Distance)
        {
            (Distance, Count) = (distance, 0);
        }

        if (distance == Distance && Count < groups.Length && !groups[..Count].Contains(reader.Group))
        {
            groups[Count++] = reader.Group;
        }
    }
}
