using System.Collections.Concurrent;

namespace ClinicContent.Compiler;

/// <summary>The interface words and topic names of a library. Lookups fall back as those of articles do: from es-MX to es, word by word.</summary>
internal sealed class LibraryWords
{
    private readonly Dictionary<string, WordsFile> _files;
    private readonly ConcurrentDictionary<string, CompiledWords> _languages = new();

    private LibraryWords(IEnumerable<WordsFile> files) => _files = files.ToDictionary(file => file.Language);

    public static LibraryWords Of(IEnumerable<WordsFile> files) => new(files);

    /// <summary>Gets the words of a language. Words that no file gives stay as Core has them.</summary>
    public CompiledWords In(string language) => _languages.GetOrAdd(language, Resolve);

    /// <summary>Reports names of topics that no article has, and words that the languages of the articles lack.</summary>
    /// <param name="articles">The articles, without errors.</param>
    /// <param name="isWhole">True when these are all articles, so that a topic that none of them has is one that no article has.</param>
    /// <param name="defaultLanguage">The language of the slugs.</param>
    /// <param name="shown">The function that gives a file's name in messages.</param>
    public void Check(IReadOnlyList<ArticleFile> articles, bool isWhole, string defaultLanguage, Func<string, string> shown)
    {
        if (isWhole)
        {
            CheckTopics([.. articles.SelectMany(article => article.FrontMatter!.Topics).Distinct()]);
        }

        foreach (var versions in articles.GroupBy(article => article.Language))
        {
            var (words, file) = (In(versions.Key), FilesFor(versions.Key).FirstOrDefault());
            var diagnostics = file?.Diagnostics ?? versions.First().Diagnostics;
            if (words.Dates is { } dates && dates.MaxLength > InterfaceWords.MaxDateLength)
            {
                diagnostics.Add(WordsRules.DatePattern, SourceLocation.Start, dates.Pattern);
            }

            var lacking = WordsLacking(words.All).ToList();

            // A library in one language can do with its slugs, and so can one in languages that need no file until it writes one.
            if ((file is not null || words.All.HasStandIns) && !LanguageTag.Primary(versions.Key).SequenceEqual(LanguageTag.Primary(defaultLanguage)))
            {
                lacking.AddRange(versions.SelectMany(article => article.FrontMatter!.Topics).Distinct().Order(StringComparer.Ordinal).Where(topic => !words.Topics.ContainsKey(topic)).Select(topic => $"{WordsFileReader.TopicNames}.{topic}"));
            }

            if (lacking.Count > 0)
            {
                diagnostics.Add(WordsRules.Incomplete, SourceLocation.Start, versions.Key, Phrase.List(lacking), file?.Diagnostics.Path ?? shown($"{versions.Key}/{WordsFile.Name}"));
            }
        }
    }

    private CompiledWords Resolve(string language)
    {
        var (words, dates, topics) = (new string?[InterfaceWords.Count], InterfaceWords.In(language).Dates, new Dictionary<string, string>());
        var (hasMonths, hasPattern, hasFirstDay) = (false, false, false);
        foreach (var file in FilesFor(language))
        {
            for (var word = 0; word < words.Length; word++)
            {
                words[word] ??= file.Words[word];
            }

            if (!hasMonths && file.Months is { } months)
            {
                (dates, hasMonths) = (dates with { Months = months }, true);
            }

            if (!hasPattern && file.DatePattern is { } pattern)
            {
                (dates, hasPattern) = (dates with { Pattern = pattern }, true);
            }

            if (!hasFirstDay && file.FirstDay is { } firstDay)
            {
                (dates, hasFirstDay) = (dates with { FirstDay = firstDay }, true);
            }

            foreach (var (topic, (name, _)) in file.Topics)
            {
                topics.TryAdd(topic, name);
            }
        }

        // A date half in English would be in no language.
        var isBuiltIn = !InterfaceWords.In(language).HasStandIns;
        var hasDates = isBuiltIn ? hasMonths || hasPattern || hasFirstDay : hasMonths && hasPattern;
        return new(language, words, hasDates ? dates : null, topics);
    }

    private static IEnumerable<string> WordsLacking(InterfaceWords words)
    {
        foreach (var word in Enum.GetValues<InterfaceWord>().Where(words.StandsIn))
        {
            yield return WordsFileReader.WordKeys[(int)word];
        }

        if (words.DatesStandIn)
        {
            yield return WordsFileReader.Months;
            yield return WordsFileReader.Date;
        }
    }

    private void CheckTopics(IReadOnlyList<string> known)
    {
        foreach (var file in _files.Values)
        {
            foreach (var (topic, (_, location)) in file.Topics.Where(topic => !known.Contains(topic.Key)))
            {
                file.Diagnostics.Add(WordsRules.UnknownTopic, location, topic, SuggestionPhrase.For(topic, known));
            }
        }
    }

    private List<WordsFile> FilesFor(string language)
    {
        var files = new List<WordsFile>();
        foreach (var tag in LanguageTag.Chain(language))
        {
            if (_files.TryGetValue(tag.ToString(), out var file))
            {
                files.Add(file);
            }
        }

        return files;
    }
}
