namespace ClinicContent;

/// <summary>Checks the search indexes of a pack, so that a search of a checked index always answers.</summary>
internal static class SearchIndexCheck
{
    /// <exception cref="ContentPackException">An index is damaged.</exception>
    public static void Check(ContentPack pack)
    {
        for (var language = 0; language < pack.Languages.Count; language++)
        {
            if (SearchIndex.TryOpen(pack, language, out var index))
            {
                CheckArticles(index, pack.Languages[language]);
                CheckWords(index);
                CheckPostings(index);
                CheckPhrases(index);
                HelpSigns.Check(index);
                var endings = new EndingReader(index.EndingBytes);
                while (endings.Read())
                {
                }

                var sounds = index.SoundBytes.IsEmpty ? default : new EndingReader(index.SoundBytes);
                while (sounds.Read())
                {
                }

                var others = index.Others();
                while (others.Read())
                {
                }

                var misspelt = index.Misspelt();
                while (misspelt.Read())
                {
                }
            }
        }
    }

    private static void CheckArticles(SearchIndex index, string language)
    {
        for (var article = 0; article < index.ArticleCount; article++)
        {
            if ((article > 0 && index.Record(article) <= index.Record(article - 1)) || index.Pack.Reader.Language(index.Record(article)) != language)
            {
                throw SearchIndex.Damaged($"article {article + 1} is not one of its language");
            }
        }
    }

    private static void CheckWords(SearchIndex index)
    {
        Span<byte> before = stackalloc byte[IndexWordReader.Longest];
        var (length, number) = (0, 0);
        var groups = new bool[index.GroupCount];
        var reader = index.ReaderAt(0);
        while (reader.Read())
        {
            if (number > 0 && reader.Word.SequenceCompareTo(before[..length]) <= 0)
            {
                throw SearchIndex.Damaged($"word {number + 1} is not in order");
            }

            reader.Word.CopyTo(before);
            length = reader.Word.Length;
            if (number % SearchFormat.WordsInBlock == 0)
            {
                var block = index.ReaderAt(number / SearchFormat.WordsInBlock);
                if (!block.Read() || !block.Word.SequenceEqual(reader.Word))
                {
                    throw SearchIndex.Damaged($"word {number + 1} is not where it is looked for");
                }
            }

            groups[reader.Group] = true;
            number++;
        }

        if (groups.AsSpan().IndexOf(false) is var group and >= 0)
        {
            throw SearchIndex.Damaged($"group {group + 1} has no word");
        }
    }

    private static void CheckPostings(SearchIndex index)
    {
        for (var group = index.StopCount; group < index.GroupCount; group++)
        {
            var postings = index.Postings(group);
            while (postings.Read())
            {
            }
        }
    }

    private static void CheckPhrases(SearchIndex index)
    {
        for (var article = 0; article < index.ArticleCount; article++)
        {
            var phrases = index.Phrases(article);
            while (phrases.Read())
            {
            }
        }
    }
}
