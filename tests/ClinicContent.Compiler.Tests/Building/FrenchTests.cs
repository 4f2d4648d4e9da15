using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ClinicContent.Compiler.Tests;

/// <summary>A language that the library does not know by itself.</summary>
public class FrenchTests
{
    private const string Words = """
        {
          // A word of the interface each.
          "contents": "Dans cet article", "sources": "Références", "links": "Liens", "image": "Illustration", "note": "Remarque", "selfCare": "À la maison",
          "urgent": "Consultez bientôt", "emergency": "Urgence", "unreviewed": "Aucun clinicien n’a encore relu cet article.", "reviewedBy": "Relu par",
          "reviewedOn": "Relu le", "reviewDue": "Prochaine relecture", "writtenBy": "Rédigé par", "updated": "Mis à jour", "opened": "consulté le",
          "openedCopy": "copie archivée lue le", "version": "Édition", "license": "Licence d’utilisation", "call": "Appelez le", "library": "Bibliothèque de santé",
          "librarySummary": "Comprendre et agir.", "educationOnly": "À titre éducatif seulement.", "allArticles": "Tous les articles", "topics": "Thèmes",
          "moreArticles": "Autres articles", "languages": "Langues", "newestVersion": "Édition la plus récente", "printedVersion": "Édition imprimée",
          "notFound": "Aucune page ici", "notFoundHelp": "Voyez la liste.", "onlyToRead": "Page à lire", "onlyToReadHelp": "Ouvrez son adresse.",
          "noSuchPart": "Partie absente", "noSuchPartHelp": "Ouvrez la page entière.",
          "alsoCalled": "Autres noms", "citedSource": "référence", "citedSources": "références", "citationNote": "Les numéros mènent aux références.",
          "firstPublisher": "La clinique qui a publié ceci en premier", "relatedArticles": "Articles voisins", "print": "Imprimer", "table": "Tableau",
          "conditions": "Maladies", "procedures": "Interventions", "medicines": "Médicaments", "tests": "Examens",
          "search": "Chercher", "searchArticles": "Chercher dans les articles", "nothingFound": "Aucun article ne convient.", "nothingFoundHelp": "Essayez d’autres mots.",
          "nearNames": "Vous cherchiez peut-être", "didYouMean": "Vouliez-vous dire", "emergencySearch": "Lisez d’abord ceci.", "searchNeedsScript": "Il faut JavaScript.",
          "exactCode": "A le code demandé", "otherEncounterCode": "A le code d’une autre visite", "narrowerCode": "A un code plus précis", "foundByWords": "Trouvé par les mots envoyés", "unknownCodeSystem": "Système inconnu. Sont connus :",
          "months": ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
          "date": "{day} {month} {year}",
          "firstDay": "1er",
          "topicNames": { "back-pain": "Mal de dos" },
        }
        """;

    private const string Article = """
        ---
        title: Le lumbago
        kind: condition
        summary: Une contraction douloureuse.
        topics: [back-pain]
        alsoCalled: [tour de reins]
        sections: [{ id: overview, aspect: Overview }, { id: help, aspect: SeeDoctor }]
        sources:
          - { id: one, title: Un, publisher: Deux, url: "https://www.example.org/1", accessed: 2026-11-22 }
          - { id: two, title: Trois, publisher: Quatre, url: "https://www.example.org/2", accessed: 2026-11-01, archived: true }
        updated: 2026-11-01
        origin: Rédigé pour un essai.
        author: Équipe
        license: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }
        ---
        ## Quoi ?

        Reposez le dos. [@one]

        > [!NOTE]
        > Bougez. [@one; @two]

        ## Quand ?

        > [!EMERGENCY]
        > Appelez le 112. [@two]

        > [!URGENT]
        > Voyez un médecin. [@two]

        Si la douleur reste. [@two]

        """;

    private static readonly ClinicProfile Clinic = new() { Name = "Clinique du dos", Language = "fr", Phone = "+33 1 23 45 67 89" };

    [Fact]
    public void A_French_article_with_all_words_is_French_throughout()
    {
        using var folder = Folder(Words);

        Assert.DoesNotContain(folder.Compile().Diagnostics, diagnostic => diagnostic.Path.EndsWith("_words.json", StringComparison.Ordinal) || diagnostic.Id == "CC2028");
        var article = folder.Pack().Articles.Single(each => each.Language == "fr");
        var page = Parse(article.ToPage(Clinic, new() { Parts = ArticleParts.All }));
        Assert.Equal("fr", page.DocumentElement.GetAttribute("lang"));
        Assert.Empty(page.QuerySelectorAll("[lang=en]"));
        Assert.Equal("Rédigé pour un essai. Aucun clinicien n’a encore relu cet article.", page.QuerySelector(".cc-review")!.TextContent);
        Assert.Equal("Appelez le +33 1 23 45 67 89", page.QuerySelector(".cc-call")!.TextContent);
        Assert.Equal("Dans cet article", page.QuerySelector(".cc-contents")!.GetAttribute("aria-label"));
        Assert.Contains("Un, Deux, consulté le 22 novembre 2026", page.QuerySelector(".cc-sources")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Trois, Quatre, copie archivée lue le 1er novembre 2026", page.QuerySelector(".cc-sources")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Rédigé par Équipe. Mis à jour: 1er novembre 2026. Édition ", page.QuerySelector(".cc-about")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Urgence", "Remarque", "Consultez bientôt"], page.QuerySelectorAll(".cc-callout-label").Select(label => label.TextContent));
        Assert.Equal("Urgence", article.Emergency!.Title);
        Assert.Empty(EnglishIn(page.DocumentElement));
        Assert.Contains("Références", article.ToText(Clinic), StringComparison.Ordinal);
        Assert.Contains("Références", article.ToMarkdown(Clinic), StringComparison.Ordinal);
    }

    [Fact]
    public void English_words_that_stand_in_say_that_they_are_English()
    {
        using var folder = Folder("{ \"sources\": \"Références\", \"emergency\": \"Urgence\" }");

        var warning = Assert.Single(folder.Compile().Diagnostics, diagnostic => diagnostic.Id == "CC2028");
        Assert.Contains("lack contents, links, image,", warning.Message, StringComparison.Ordinal);
        Assert.Contains("months, date, topicNames.back-pain,", warning.Message, StringComparison.Ordinal);
        var page = Parse(folder.Pack().Articles.Single(each => each.Language == "fr").ToPage(Clinic, new() { Parts = ArticleParts.All }));
        Assert.Equal("fr", page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("No clinician has reviewed this article yet.", page.QuerySelectorAll("[lang=en]").Select(each => each.TextContent));
        Assert.Contains("November 1, 2026", page.QuerySelectorAll("time[lang=en]").Select(each => each.TextContent));
        Assert.Equal(("en", "fr"), (page.QuerySelector(".cc-contents")!.GetAttribute("lang"), page.QuerySelector(".cc-contents ul")!.GetAttribute("lang")));
        Assert.Empty(EnglishIn(page.DocumentElement));
    }

    [Fact]
    public void Pages_of_a_site_speak_the_language_too()
    {
        using var folder = Folder(Words);
        var pack = folder.Pack();
        var library = new ArticleLibrary([pack]);

        Assert.Equal("Mal de dos", pack.Reader.Topics.Find("fr-CA", "back-pain"));
        Assert.Equal("Bibliothèque de santé", pack.WordsIn("fr-CA")[InterfaceWord.Library]);
        Assert.Equal(["en", "fr"], library.Languages);
    }

    [Fact]
    public void A_region_takes_what_it_does_not_say_from_its_language()
    {
        using var folder = Folder(Words);
        folder.Write("fr-CA/a.md", Article).Write("fr-CA/_words.json", "{ \"call\": \"Téléphonez au\" }");

        var words = folder.Pack().WordsIn("fr-CA");

        Assert.Equal(("Téléphonez au", "Références", false), (words[InterfaceWord.Call], words[InterfaceWord.Sources], words.HasStandIns));
    }

    [Fact]
    public void A_changed_word_is_not_taken_from_the_cache()
    {
        using var folder = Folder(Words);
        var options = new CompilationOptions { Name = "Test", CachePath = folder.FullPath("../" + Path.GetFileName(folder.Path) + ".cache") };
        LibraryCompiler.Compile(folder.Path, options);
        folder.Write("fr/_words.json", Words.Replace("Urgence", "Danger"));

        var library = LibraryCompiler.Compile(folder.Path, options).Library!;

        File.Delete(options.CachePath);
        Assert.Equal("Danger", library.Articles.Single(article => article.Language == "fr").Emergency!.Title);
    }

    private static ArticleFolderFixture Folder(string words) => new ArticleFolderFixture()
        .Write("en/a.md", SoundArticle.Text).Write("fr/a.md", Article).Write("fr/_closing.md", WordsCases.Footer).Write("fr/_words.json", words);

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    // Texts and labels that are words of the English interface, and do not say that they are English.
    private static IEnumerable<string> EnglishIn(IElement page)
    {
        var english = Enum.GetValues<InterfaceWord>().Select(word => InterfaceWords.English[word]).Concat(InterfaceWords.English.Dates.Months).ToList();
        var texts = page.Descendants<IText>().Where(text => text.ParentElement is not null).Select(text => (text.Data.Trim(), text.ParentElement!))
            .Concat(page.QuerySelectorAll("[aria-label]").Select(element => (element.GetAttribute("aria-label")!, element)));
        return texts
            .Where(text => text.Item2.LocalName is not ("style" or "script") && text.Item2.Closest("[lang]")!.GetAttribute("lang") != "en")
            .Where(text => english.Exists(word => text.Item1.Contains(word, StringComparison.Ordinal)))
            .Select(text => text.Item1);
    }
}
