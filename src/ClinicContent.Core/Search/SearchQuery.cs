using System.Text;

namespace ClinicContent;

/// <summary>A query as one index understands it: its words, with the matching groups for each telling one.</summary>
internal ref struct SearchQuery
{
    private const int MostCorrections = 6;
    private const int ShortestPrefix = 2;
    private const int ShortestHalf = 3;
    private const int ShortestStem = 3;
    private const int MostForms = 256;
    private const int LongestRespelled = 20;

    /// <summary>The divisor of a filler's weight.</summary>
    private const int FillerPart = 4;

    /// <summary>The share of a word that every article has, as the divisor of an unknown word's weight.</summary>
    private const int CommonPart = 2;
    private const int CommonNamePart = 6;

    private readonly SearchIndex _index;
    private readonly Span<QueryWord> _words;
    private readonly Span<QueryTerm> _terms;
    private readonly Span<TermAlternative> _alternatives;
    private readonly Span<char> _letters;
    private int _wordCount;
    private int _termCount;
    private int _alternativeCount;
    private int _corrections;

    public SearchQuery(SearchIndex index, string text, ref QueryBuffers buffers)
    {
        _index = index;
        _words = buffers.Words;
        _terms = buffers.Terms;
        _alternatives = buffers.Alternatives;
        _letters = buffers.Letters;
        UnknownWeight = WeightOf(index.ArticleCount, 0);
        (Medicine, MedicineWord) = (-1, -1);
        Other = (-1, -1);
        ReadWords(text);
        for (var word = 0; word < _wordCount;)
        {
            word += Understand(word);
        }

        FindOther();
    }

    public readonly ReadOnlySpan<QueryWord> Words => _words[.._wordCount];

    /// <summary>The telling terms, known or not.</summary>
    public readonly ReadOnlySpan<QueryTerm> Terms => _terms[.._termCount];

    /// <summary>True when the articles have a word of the query, or one that it may have been meant to be.</summary>
    public readonly bool IsKnown => _alternativeCount > 0 || Medicine >= 0;

    /// <summary>True when a word is more telling than a filler.</summary>
    public bool HasContent { get; private set; }

    /// <summary>True when at most one article has each of the terms.</summary>
    public readonly bool IsRare
    {
        get
        {
            var rare = WeightOf(_index.ArticleCount, 1);
            foreach (var term in Terms)
            {
                if (term.Weight < rare)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>True when a term names a part of the body.</summary>
    public bool HasRegion { get; private set; }

    /// <summary>The subject of another clinic that the query is about, such as blood pressure: the groups of its one or two words; -1 for none.</summary>
    public (int First, int Second) Other { get; private set; }

    /// <summary>True when no article is an answer, even one that the query names: "gabapentin for my dog".</summary>
    public bool IsForOthers { get; private set; }

    /// <summary>The number of words of <see cref="Other"/>.</summary>
    public readonly int OtherLength => Other.First < 0 ? 0 : Other.Second < 0 ? 1 : 2;

    /// <summary>The weight of a word that no article has.</summary>
    public int UnknownWeight { get; }

    /// <summary>The weight of a word without meaning in the name of an article, where it makes a saying of others: "back went out".</summary>
    public readonly int CommonWeight => UnknownWeight / CommonNamePart;

    /// <summary>Checks for a word of a group.</summary>
    public readonly bool Has(int group)
    {
        foreach (var word in Words)
        {
            if (word.Group == group)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number of the medicine whose name is close to a word of the query; -1 for none.</summary>
    public int Medicine { get; private set; }

    /// <summary>The number of the word that is close to it.</summary>
    public int MedicineWord { get; private set; }

    public readonly ReadOnlySpan<TermAlternative> Alternatives(in QueryTerm term) => _alternatives.Slice(term.First, term.Count);

    private readonly ReadOnlySpan<char> Folded(int word) => _letters.Slice(_words[word].Folded, _words[word].Length);

    // As the compiler weighs groups.
    private static int WeightOf(int articles, int having) => (int)Math.Round(16 * Math.Log(1 + ((articles - having + 0.5) / (having + 0.5))));

    private void ReadWords(string text)
    {
        var used = 0;
        var reader = new WordReader(text, _letters);
        while (_wordCount < QueryBuffers.MostWords)
        {
            reader = reader.Into(_letters[used..]);
            if (!reader.Read())
            {
                return;
            }

            _words[_wordCount++] = new(reader.Start, reader.End, used, reader.Word.Length, reader.IsJoined, -1, IsMedicine: false);
            used += reader.Word.Length;
        }
    }

    // Finds what a word means, alone or with the next; returns how many words that took.
    private int Understand(int word)
    {
        ref var here = ref _words[word];
        here.Group = _index.Find(Folded(word), out var medicine);
        here.IsMedicine = medicine >= 0;
        if (medicine >= 0 && Medicine < 0 && _index.RightSpelling(medicine) is var right && right != medicine)
        {
            // Listed, but misspelled.
            (Medicine, MedicineWord) = (right, word);
        }

        if (word + 1 < _wordCount && FindJoined(word) is var joined and >= 0)
        {
            _words[word + 1].Group = _index.Find(Folded(word + 1));
            BeginTerm();
            AddAlternative(joined, TermAlternative.Exact);
            EndTerm();
            return 2;
        }

        if (here.Group >= 0 && _index.IsStop(here.Group))
        {
            return 1;
        }

        BeginTerm();
        if (here.Group >= 0)
        {
            AddAlternative(here.Group, TermAlternative.Exact);
        }

        AddTildes(word);
        if (here.Group < 0 && HasNoAlternative)
        {
            if (TrySplit(word))
            {
                return 1;
            }

            AddGuesses(word);
        }

        if (here.Group < 0 && !HasNoAlternative && _alternatives[_terms[_termCount].First] is { Likeness: > TermAlternative.BadlyMisspelled } meant)
        {
            here.Group = meant.Group;
        }

        EndTerm(medicine >= 0);
        return 1;
    }

    private void FindOther()
    {
        var others = _index.Others();
        while (Other.First < 0 && others.Read())
        {
            others.ReadGroup(out var first);
            others.ReadGroup(out var second);
            for (var word = 0; word < _wordCount && Other.First < 0; word++)
            {
                if (_words[word].Group == first && (second < 0 || GroupAfter(word) == second))
                {
                    (Other, IsForOthers) = ((first, second), (int)others.Field == SearchFormat.Never);
                }
            }
        }
    }

    // The group of the next word that says something.
    private readonly int GroupAfter(int word)
    {
        var next = word + 1;
        while (next < _wordCount && _words[next].Group is var group and >= 0 && _index.IsStop(group))
        {
            next++;
        }

        return next < _wordCount ? _words[next].Group : -1;
    }

    private void AddGuesses(int word)
    {
        Span<byte> utf8 = stackalloc byte[IndexWordReader.Longest];
        var length = Encoding.UTF8.GetBytes(Folded(word), utf8);
        var bytes = utf8[..length];
        if (word == _wordCount - 1 && Folded(word).Length >= ShortestPrefix)
        {
            AddPrefixed(bytes);
        }

        if (HasNoAlternative)
        {
            AddForms(bytes);
        }

        if (HasNoAlternative && _corrections < MostCorrections)
        {
            _corrections++;
            if (!TryRespell(word))
            {
                AddSimilar(bytes, word);
            }
        }
    }

    // 'x-ray' and 'check up' where the articles have 'xray' and 'checkup'.
    private readonly int FindJoined(int word)
    {
        var (first, second) = (_words[word], _words[word + 1]);
        if (first.Length + second.Length > WordReader.LongestWord || (!second.IsJoined && first.Group >= 0 && _index.IsStop(first.Group)))
        {
            return -1;
        }

        // Folded words stand one behind the other.
        return _index.Find(_letters.Slice(first.Folded, first.Length + second.Length)) is var group and >= 0 && !_index.IsStop(group) ? group : -1;
    }

    // 'backpain' where the articles have 'back' and 'pain'.
    private bool TrySplit(int word)
    {
        var folded = Folded(word);
        for (var at = 1; at < folded.Length; at++)
        {
            // A half of one or two letters is rather chance than meant, except in a short word such as 'xray'.
            if (Math.Min(at, folded.Length - at) < ShortestHalf && folded.Length > ShortestHalf + 2)
            {
                continue;
            }

            if (_index.Find(folded[..at]) is var first and >= 0 && !_index.IsStop(first)
                && _index.Find(folded[at..]) is var second and >= 0 && !_index.IsStop(second)
                && _termCount + 1 < QueryBuffers.MostWords)
            {
                AddAlternative(first, TermAlternative.Exact);
                EndTerm();
                BeginTerm();
                AddAlternative(second, TermAlternative.Exact);
                EndTerm();
                return true;
            }
        }

        return false;
    }

    private void AddTildes(int word)
    {
        var folded = Folded(word);
        Span<char> letters = stackalloc char[WordReader.LongestWord];
        folded.CopyTo(letters);
        for (var i = 0; i < folded.Length; i++)
        {
            if (letters[i] == 'n')
            {
                letters[i] = 'ñ';
                if (_index.Find(letters[..folded.Length]) is var group and >= 0 && !_index.IsStop(group))
                {
                    AddAlternative(group, TermAlternative.Tilde);
                }

                letters[i] = 'n';
            }
        }
    }

    private void AddPrefixed(scoped ReadOnlySpan<byte> prefix)
    {
        var reader = ReaderFrom(prefix);
        for (var more = reader.Read(); more; more = reader.Read())
        {
            if (reader.Word.StartsWith(prefix))
            {
                // Of a longer query, a word is rather another than half of one.
                var isHalf = _wordCount > 1 && prefix.Length * 3 < reader.Word.Length * 2;
                if (!_index.IsStop(reader.Group) && !AddAlternative(reader.Group, isHalf ? TermAlternative.HalfPrefix : TermAlternative.Prefix))
                {
                    return;
                }
            }
            else if (reader.Word.SequenceCompareTo(prefix) > 0)
            {
                return;
            }
        }
    }

    // Another form of a word that the articles have, by the endings of the language: 'spasming' where they have 'spasms'.
    private void AddForms(scoped ReadOnlySpan<byte> word)
    {
        var endings = new EndingReader(_index.EndingBytes);
        while (endings.Read())
        {
            if (!word.EndsWith(endings.Ending) || word.Length - endings.Ending.Length < ShortestStem)
            {
                continue;
            }

            var stem = word[..^endings.Ending.Length];
            var reader = ReaderFrom(stem);
            var left = MostForms;
            for (var more = reader.Read(); more && left > 0; more = reader.Read(), left--)
            {
                if (!reader.Word.StartsWith(stem))
                {
                    if (reader.Word.SequenceCompareTo(stem) > 0)
                    {
                        break;
                    }
                }
                else if (!reader.IsMedicine && !_index.IsStop(reader.Group) && (word.Length > ShortestStem || _index.Postings(reader.Group).Read()) && EndingReader.Has(_index.EndingBytes, reader.Word[stem.Length..]))
                {
                    AddAlternative(reader.Group, TermAlternative.Form);
                    return;
                }
            }
        }
    }

    // As many write what they hear. False where no such word is known.
    private bool TryRespell(int word)
    {
        var folded = Folded(word);
        if (folded.Length > LongestRespelled || _index.SoundBytes.IsEmpty)
        {
            return false;
        }

        Span<char> once = stackalloc char[WordReader.LongestWord];
        Span<char> twice = stackalloc char[WordReader.LongestWord];
        var found = false;
        var first = new SoundReader(_index.SoundBytes, folded, 0);
        while (first.Read(once))
        {
            found |= AddRespelled(once[..first.Length], word);
            var second = new SoundReader(_index.SoundBytes, once[..first.Length], first.End);
            while (second.Read(twice))
            {
                found |= AddRespelled(twice[..second.Length], word);
            }
        }

        return found;
    }

    private bool AddRespelled(scoped ReadOnlySpan<char> spelling, int word)
    {
        var group = _index.Find(spelling, out var medicine);
        if (group < 0 || _index.IsStop(group))
        {
            return false;
        }

        if (medicine < 0)
        {
            AddAlternative(group, TermAlternative.Misspelled);
            return true;
        }

        _words[word].IsMedicine = true;
        if (Medicine < 0)
        {
            (Medicine, MedicineWord) = (_index.RightSpelling(medicine), word);
        }

        return true;
    }

    private void AddSimilar(scoped ReadOnlySpan<byte> word, int position)
    {
        Span<int> groups = stackalloc int[SimilarWords.Most];
        var similar = SimilarWords.Find(_index, word, groups);
        if (similar.HasWords)
        {
            foreach (var group in groups[..similar.Count])
            {
                AddAlternative(group, similar.Distance == 1 ? TermAlternative.Misspelled : TermAlternative.BadlyMisspelled);
            }
        }

        _words[position].IsMedicine |= similar.Medicine >= 0;
        if (similar.Medicine >= 0 && Medicine < 0)
        {
            (Medicine, MedicineWord) = (similar.Medicine, position);
        }
    }

    private readonly IndexWordReader ReaderFrom(scoped ReadOnlySpan<byte> word) => _index.ReaderAt(_index.BlockOf(word));

    private readonly bool HasNoAlternative => _alternativeCount == _terms[_termCount].First;

    private void BeginTerm() => _terms[_termCount] = new(_alternativeCount, 0, 0, 0, 0, IsRegion: false, IsFiller: false, IsMedicine: false);

    // False when there is no more room.
    private bool AddAlternative(int group, int likeness)
    {
        var first = _terms[_termCount].First;
        if (_alternativeCount - first >= QueryBuffers.MostAlternatives)
        {
            return false;
        }

        foreach (var alternative in _alternatives[first.._alternativeCount])
        {
            if (alternative.Group == group)
            {
                return true;
            }
        }

        _alternatives[_alternativeCount++] = new(group, likeness);
        return true;
    }

    private void EndTerm(bool isMedicine = false)
    {
        ref var term = ref _terms[_termCount];
        var found = _alternatives[term.First.._alternativeCount];
        var weight = 0;
        foreach (var alternative in found)
        {
            var postings = _index.Postings(alternative.Group);
            if (postings.Read() && IsRepeated(alternative.Group))
            {
                // Said twice is said once.
                _alternativeCount = term.First;
                return;
            }

            weight = Math.Max(weight, postings.Weight);
        }

        weight = weight > 0 ? weight : UnknownWeight;
        var isFiller = found.Length > 0 && _index.IsFiller(found[0].Group);
        HasContent |= !isFiller;
        var isRegion = found.Length > 0 && _index.IsRegion(found[0].Group);
        HasRegion |= isRegion;
        var part = isFiller ? FillerPart : 1;
        term = term with
        {
            Count = found.Length,
            Weight = (weight + part - 1) / part,
            Share = (weight + (UnknownWeight / CommonPart)) / part,
            NameWeight = (weight + (UnknownWeight / CommonNamePart)) / part,
            IsRegion = isRegion,
            IsFiller = isFiller,
            IsMedicine = isMedicine,
        };
        _termCount++;
    }

    private readonly bool IsRepeated(int group)
    {
        foreach (var term in _terms[.._termCount])
        {
            if (term.Count > 0 && _alternatives[term.First].Group == group)
            {
                return true;
            }
        }

        return false;
    }
}
