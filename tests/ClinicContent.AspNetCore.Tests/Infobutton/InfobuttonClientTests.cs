using System.Net;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace ClinicContent.AspNetCore.Tests;

/// <summary>Requests as health records and other programs write them, and answers as these programs read them: each finds title, address, summary and date.</summary>
public sealed class InfobuttonClientTests(InfobuttonFixture fixture) : IClassFixture<InfobuttonFixture>
{
    private const string Icd = "2.16.840.1.113883.6.90";
    private const string RxNorm = "2.16.840.1.113883.6.88";
    private const string Page = "https://clinic.example/health/";

    /// <summary>JSON that a program binds to types, or reads member by member.</summary>
    [Theory]
    // GaiaEHR builds the address by hand, the code before its system.
    [InlineData($"mainSearchCriteria.v.c=M62.830&mainSearchCriteria.v.cs={Icd}&knowledgeResponseType=application/json&informationRecipient.languageCode.c=en", "back-spasms")]
    // Ottehr and other programs in JavaScript encode each value.
    [InlineData($"mainSearchCriteria.v.cs={Icd}&mainSearchCriteria.v.c=M54.50&mainSearchCriteria.v.dn=Low+back+pain%2C+unspecified&knowledgeResponseType=application%2Fjson", "low-back-pain")]
    // A program that encodes twice.
    [InlineData($"knowledgeResponseType=application%252Fjson&mainSearchCriteria.v.cs={RxNorm}&mainSearchCriteria.v.c=5640&informationRecipient.languageCode.c=en", "pain-relievers")]
    // No code, but its empty field.
    [InlineData($"knowledgeResponseType=application%2Fjson&mainSearchCriteria.v.cs={RxNorm}&mainSearchCriteria.v.c=&mainSearchCriteria.v.dn=ibuprofen&informationRecipient.languageCode.c=en", "pain-relievers")]
    [InlineData($"mainSearchCriteria.v.cs={Icd}&mainSearchCriteria.v.dn=back%20spasms&informationRecipient.languageCode.c=en&knowledgeResponseType=application/json", "back-spasms")]
    // Fields of older versions and of other standards.
    [InlineData($"mainSearchCriteria.v.c=m62830&mainSearchCriteria.v.cs={Icd}&mainSearchCriteria.v.dn=muscle+spasm&informationRecipient.language=en&knowledgeResponseType=application/json", "back-spasms")]
    [InlineData($"mainSearchCriteria.c.c=M62.830&mainSearchCriteria.c.cs={Icd}&knowledgeResponseType=text/json", "back-spasms")]
    [InlineData("mainSearchCriteria.v.csn=ICD10CM&mainSearchCriteria.v.c=M62.830&taskContext.c.c=PROBLISTREV&informationRecipient=PAT&knowledgeResponseType=text/json", "back-spasms")]
    [InlineData("mainSearchCriteria.v.cs=ICD-10-CM&mainSearchCriteria.v.c=M62.830&informationRecipient.languageCode.c=en&knowledgeResponseType=application/json", "back-spasms")]
    // Other case, other order, spaces.
    [InlineData($"KNOWLEDGERESPONSETYPE=APPLICATION/JSON&MAINSEARCHCRITERIA.V.CS={Icd}&MAINSEARCHCRITERIA.V.C=M62.830", "back-spasms")]
    [InlineData($"mainSearchCriteria.v.cs%20=%20{Icd}&mainSearchCriteria.v.c%20=%20M62.830%20&informationRecipient.languageCode.c%20=%20en&knowledgeResponseType%20=%20application/json", "back-spasms")]
    // JSONP without the name of a function.
    [InlineData($"mainSearchCriteria.v.cs={Icd}&mainSearchCriteria.v.c=M62.830&knowledgeResponseType=application/javascript", "back-spasms")]
    public async Task Json_is_bound_to_types(string query, string slug)
    {
        using var response = await fixture.Site.GetAsync($"/infobutton/service?{query}");
        var answer = InfobuttonAnswer.Read(await response.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.EndsWith("/json; charset=utf-8", response.Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
        AssertEntry(answer.Feed.Entry[0], slug);
        Assert.InRange(answer.Feed.Entry.Count, 1, 3);
        Assert.Equal(("http://www.w3.org/2001/XMLSchema-instance", "en"), (answer.Feed.Xsi, answer.Feed.Lang));
        Assert.Matches(@"^\d{4}-\d\d-\d\dT00:00:00Z$", answer.Feed.Updated.Value);
    }

    /// <summary>XML whose elements a program takes by their names, without namespaces, with the first link of the document as the address of each entry.</summary>
    [Theory]
    // iDempiere
    [InlineData($"mainSearchCriteria.v.cs={Icd}&mainSearchCriteria.v.c=M62.830&informationRecipient.languageCode.c=es", "es/back-spasms", "Espasmos de espalda")]
    [InlineData($"mainSearchCriteria.v.cs={RxNorm}&mainSearchCriteria.v.c=161", "pain-relievers", "Pain relievers: NSAIDs and acetaminophen")]
    // OpenInfobutton
    [InlineData($"representedOrganization.id.root=1.3.6.1.4.1.5884&taskContext.c.c=PROBLISTREV&mainSearchCriteria.v.c=M62.830&mainSearchCriteria.v.cs={Icd}&mainSearchCriteria.v.dn=Muscle+spasm+of+back&mainSearchCriteria.v.ot=back+spasm&patientPerson.administrativeGenderCode.c=M&age.v.v=45&age.v.u=a&informationRecipient=PAT&performer=PROV&performer.languageCode.c=en&performer.healthCareProvider.c.c=163W00000X&knowledgeResponseType=text/XML", "back-spasms", "Back spasms")]
    // VistA HMP
    [InlineData($"representedOrganization.id.root=1.3.6.1.4.1.5884&patientPerson.administrativeGenderCode.c=F&age.v.v=63&age.v.u=a&taskContext.c.c=PROBLISTREV&mainSearchCriteria.v.c=M62.830&mainSearchCriteria.v.cs={Icd}&mainSearchCriteria.v.dn=Muscle%20spasm%20of%20back&performer=PROV&informationRecipient=PROV&xsltTransform=Infobutton_UI_VA", "back-spasms", "Back spasms")]
    // A plus sign that nobody encoded.
    [InlineData($"mainSearchCriteria.v.cs={Icd}&mainSearchCriteria.v.c=M62.830&informationRecipient.languageCode.c=ES_mx&knowledgeResponseType=application/atom+xml", "es/back-spasms", "Espasmos de espalda")]
    public async Task Xml_is_read_without_namespaces_and_by_the_first_link(string query, string page, string title)
    {
        using var response = await fixture.Site.GetAsync($"/infobutton/service?{query}");
        var document = new XmlDocument();
        document.LoadXml(await response.Content.ReadAsStringAsync());
        string First(XmlNode node, string name) => ((XmlElement)((node as XmlDocument)?.GetElementsByTagName(name) ?? ((XmlElement)node).GetElementsByTagName(name))[0]!).InnerText;

        var entry = document.GetElementsByTagName("entry")[0]!;
        Assert.Contains("xml", response.Content.Headers.ContentType!.MediaType, StringComparison.Ordinal);
        Assert.NotEmpty(First(document, "title"));
        Assert.NotEmpty(First(document, "subtitle"));
        Assert.Matches(@"^\d{4}-\d\d-\d\dT00:00:00Z$", First(document, "updated"));
        Assert.Equal(title, First(entry, "title"));
        Assert.Equal(Page + page, ((XmlElement)document.GetElementsByTagName("link")[0]!).GetAttribute("href"));
        Assert.StartsWith("<p>", First(entry, "summary"), StringComparison.Ordinal);
        Assert.Matches(@"^\d{4}-\d\d-\d\dT00:00:00Z$", First(entry, "updated"));
    }

    [Fact]
    public async Task Xml_is_read_by_line()
    {
        var lines = (await GetAsync($"service?mainSearchCriteria.v.cs={Icd}&mainSearchCriteria.v.c=M62.830")).Split('\n');

        Assert.Equal("<?xml version=\"1.0\" encoding=\"utf-8\"?>", lines[0]);
        Assert.Matches("^<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"https://clinic.example/health/\" xml:lang=\"en\">$", lines[1]);
        Assert.Equal(["title", "subtitle", "author", "updated", "category", "category", "id", "entry"], lines.Select(line => Regex.Match(line, @"^  <(\w+)")).Where(match => match.Success).Select(match => match.Groups[1].Value));
        var entry = Array.IndexOf(lines, "  <entry xml:lang=\"en\">");
        Assert.Equal(["title", "link", "id", "updated", "summary"], lines[(entry + 1)..(entry + 6)].Select(line => Regex.Match(line, @"^    <(\w+)[ >]").Groups[1].Value));
        Assert.All(lines[(entry + 1)..(entry + 6)], line => Assert.Matches(@"(/>|</\w+>)$", line));
    }

    [Fact]
    public async Task A_feed_reader_reads_Atom()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(await GetAsync($"service?mainSearchCriteria.v.cs={Icd}&mainSearchCriteria.v.c=M54.5")).Root!;

        Assert.Empty(feed.Elements(atom + "link"));
        Assert.All(feed.Elements(atom + "entry").Prepend(feed), element => Assert.All(["id", "title", "updated"], name => Assert.NotEmpty(Assert.Single(element.Elements(atom + name)).Value)));
        Assert.Equal("low-back-pain", feed.Element(atom + "entry")!.Element(atom + "id")!.Value.Split('/')[^1]);
    }

    /// <summary>jQuery names a function of its own.</summary>
    [Theory]
    [InlineData("jQuery1124007_1490")]
    [InlineData("angular.callbacks._0")]
    [InlineData("$")]
    public async Task Jsonp_calls_the_function(string callback)
    {
        using var response = await fixture.Site.GetAsync($"/infobutton/service?callback={callback}&mainSearchCriteria.v.c=M62.830&mainSearchCriteria.v.cs={Icd}&knowledgeResponseType=application/javascript&_=1490");
        var script = await response.Content.ReadAsStringAsync();

        Assert.Equal("application/javascript; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.StartsWith($"{callback}(", script, StringComparison.Ordinal);
        AssertEntry(InfobuttonAnswer.Read(script[(callback.Length + 1)..^2]).Feed.Entry[0], "back-spasms");
        Assert.EndsWith(");", script, StringComparison.Ordinal);
    }

    /// <summary>OpenEMR and Practice Fusion open a page in a window, and so does a portal for patients.</summary>
    [Theory]
    [InlineData($"mainSearchCriteria.v.cs={Icd}&mainSearchCriteria.v.c=M62.830", "/health/back-spasms", "en")]
    [InlineData($"mainSearchCriteria.v.cs={Icd}&mainSearchCriteria.v.c=M62.830&informationRecipient.languageCode.c=es", "/health/es/back-spasms", "es")]
    [InlineData("mainSearchCriteria.v.cs=2.16.840.1.113883.6.1&mainSearchCriteria.v.c=24972-2&informationRecipient.languageCode.c%20=%20en", "/health/back-pain-imaging", "en")]
    [InlineData($"mainSearchCriteria.v.c=M54.5&mainSearchCriteria.v.cs={Icd}&mainSearchCriteria.v.dn=Low+back+pain&informationRecipient.languageCode.c=en&knowledgeResponseType=text/html", "/health/low-back-pain", "en")]
    public async Task A_page_is_opened(string query, string href, string language)
    {
        using var response = await fixture.Site.GetAsync($"/infobutton/application?{query}");
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

        Assert.Equal((HttpStatusCode.OK, "text/html; charset=utf-8"), (response.StatusCode, response.Content.Headers.ContentType!.ToString()));
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(href, page.QuerySelector("main h2 a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("meta[name=referrer][content=no-referrer]"));
        Assert.Contains("default-src 'none'", string.Join(' ', response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_is_sent()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["mainSearchCriteria.v.cs"] = Icd,
            ["mainSearchCriteria.v.c"] = "M62.830",
            ["knowledgeResponseType"] = "application/json",
            ["informationRecipient.languageCode.c"] = "es-MX",
        });
        using var response = await fixture.Site.Client.PostAsync("/infobutton/service?clinic=alpha", form);
        var feed = InfobuttonAnswer.Read(await response.Content.ReadAsStringAsync()).Feed;

        Assert.Equal("https://clinic.example/health/es/back-spasms?clinic=alpha", feed.Entry[0].Link[0].Href);
        Assert.Equal("es", feed.Lang);
    }

    [Theory]
    [InlineData("service")]
    [InlineData("application")]
    public async Task A_request_for_the_headers_alone_has_those_of_the_whole(string address)
    {
        var path = $"/infobutton/{address}?mainSearchCriteria.v.cs={Icd}&mainSearchCriteria.v.c=M62.830";
        using var get = await fixture.Site.GetAsync(path);
        using var head = await fixture.Site.SendAsync(HttpMethod.Head, path);

        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal((await get.Content.ReadAsByteArrayAsync()).Length, head.Content.Headers.ContentLength);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    /// <summary>Programs throw on anything but a list.</summary>
    [Theory]
    [InlineData($"mainSearchCriteria.v.cs={Icd}&mainSearchCriteria.v.c=E11.9&mainSearchCriteria.v.dn=Type+2+diabetes")]
    [InlineData($"mainSearchCriteria.v.cs={Icd}&mainSearchCriteria.v.c=M62.831&mainSearchCriteria.v.dn=Muscle+spasm+of+calf")]
    [InlineData($"mainSearchCriteria.v.cs={Icd}&mainSearchCriteria.v.c=S39.011A&mainSearchCriteria.v.dn=Strain+of+muscle+of+abdomen")]
    [InlineData($"mainSearchCriteria.v.cs={Icd}&mainSearchCriteria.v.c=G89.3&mainSearchCriteria.v.dn=Neoplasm+related+pain")]
    [InlineData("mainSearchCriteria.v.cs=2.16.840.1.113883.6.96&mainSearchCriteria.v.c=73211009")]
    [InlineData("mainSearchCriteria.v.cs=2.16.840.1.113883.6.12&mainSearchCriteria.v.c=99213")]
    [InlineData("mainSearchCriteria.v.cs=2.16.840.1.113883.12.292&mainSearchCriteria.v.c=140&mainSearchCriteria.v.dn=back+pain")]
    [InlineData("mainSearchCriteria.v.c=5640")]
    [InlineData("mainSearchCriteria.v.dn=zzzzzz+qqqqqq")]
    public async Task Nothing_found_is_an_empty_list(string query)
    {
        using var response = await fixture.Site.GetAsync($"/infobutton/service?{query}&knowledgeResponseType=application/json");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(InfobuttonAnswer.Read(await response.Content.ReadAsStringAsync()).Feed.Entry);

        var feed = XDocument.Parse(await GetAsync($"service?{query}")).Root!;
        Assert.DoesNotContain(feed.Elements(), element => element.Name.LocalName is "entry" or "link");

        using var page = await fixture.Site.GetAsync($"/infobutton/application?{query}");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var nothing = new HtmlParser().ParseDocument(await page.Content.ReadAsStringAsync());
        Assert.Contains("No article fits this search.", nothing.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/health/search", nothing.QuerySelector("form[role=search]")!.GetAttribute("action"));
    }

    [Fact]
    public async Task An_unknown_code_system_is_told_with_those_known()
    {
        var feed = InfobuttonAnswer.Read(await GetAsync("service?mainSearchCriteria.v.cs=2.16.840.1.113883.12.292&mainSearchCriteria.v.c=140&knowledgeResponseType=application/json")).Feed;

        Assert.Contains("This code system is not known here. Known are: ICD-10-CM, SNOMED CT, RxNorm, LOINC,", feed.Subtitle.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("M62.830", "Has the code that was asked for: ICD-10-CM M62.830 (<span lang=\"en\">Muscle spasm of back</span>).")]
    [InlineData("M54.5", "Has a more specific code: ICD-10-CM M54.50 (<span lang=\"en\">Low back pain, unspecified</span>).")]
    [InlineData("S39.012", "Has a more specific code: ICD-10-CM S39.012A")]
    public async Task The_answer_says_how_an_article_fits(string code, string reason)
    {
        var entry = InfobuttonAnswer.Read(await GetAsync($"service?mainSearchCriteria.v.cs={Icd}&mainSearchCriteria.v.c={code}&knowledgeResponseType=application/json")).Feed.Entry[0];

        Assert.Contains(reason, entry.Summary.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_subjects_share_three_entries_and_the_first_article_of_each_comes_first()
    {
        var feed = InfobuttonAnswer.Read(await GetAsync(
            $"service?mainSearchCriteria.v.cs={Icd}&mainSearchCriteria.v.c=M54&mainSearchCriteria.v.c1=M62.830&mainSearchCriteria.v.cs1={Icd}&mainSearchCriteria.v.c2=5640&mainSearchCriteria.v.cs2={RxNorm}&mainSearchCriteria.v.dn3=sciatica&knowledgeResponseType=application/json")).Feed;

        Assert.Equal(["back-spasms", "pain-relievers"], feed.Entry.Take(2).Select(entry => entry.Id.Value.Split('/')[^1]));
        Assert.Equal(3, feed.Entry.Count);
    }

    [Fact]
    public async Task The_newer_name_wins_where_both_stand()
    {
        var feed = InfobuttonAnswer.Read(await GetAsync($"service?mainSearchCriteria.c.c=M54.2&mainSearchCriteria.v.c=M62.830&mainSearchCriteria.c.cs={RxNorm}&mainSearchCriteria.v.cs={Icd}&knowledgeResponseType=application/json")).Feed;

        Assert.Equal("back-spasms", Assert.Single(feed.Entry).Id.Value.Split('/')[^1]);
    }

    [Fact]
    public async Task Each_clinic_has_its_own_name_and_addresses()
    {
        var query = $"mainSearchCriteria.v.cs={Icd}&mainSearchCriteria.v.c=M62.830&knowledgeResponseType=application/json";
        var (one, other) = (InfobuttonAnswer.Read(await GetAsync($"service?{query}")).Feed, InfobuttonAnswer.Read(await GetAsync($"service?{query}&clinic=alpha")).Feed);

        Assert.Equal(Page + "back-spasms", one.Entry[0].Link[0].Href);
        Assert.Equal(Page + "back-spasms?clinic=alpha", other.Entry[0].Link[0].Href);
        Assert.Equal("Alpha Clinic", other.Author.Name.Value);
        Assert.NotEqual(one.Title, other.Title);
        using var unknown = await fixture.Site.GetAsync($"/infobutton/service?{query}&clinic=nobody");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    private static void AssertEntry(InfobuttonAnswer.EntryType entry, string slug)
    {
        Assert.NotEmpty(entry.Title.Value);
        Assert.Equal((Page + slug, "alternate", "text/html", "en", entry.Title.Value), (entry.Link[0].Href, entry.Link[0].Rel, entry.Link[0].Type, entry.Link[0].HrefLang, entry.Link[0].Title));
        Assert.Equal(Page + slug, entry.Id.Value);
        Assert.Matches(@"^\d{4}-\d\d-\d\dT00:00:00Z$", entry.Updated.Value);
        Assert.Equal("html", entry.Summary.Type);

        // Who shows the summary shows who reviewed the article, how it was made, its version and its sources.
        var summary = new HtmlParser().ParseDocument(entry.Summary.Value);
        Assert.StartsWith("<p>", entry.Summary.Value, StringComparison.Ordinal);
        var attribution = summary.QuerySelectorAll("p.NLMattribution");
        Assert.Contains("No clinician has reviewed this article yet.", attribution[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Drafted by software", attribution[0].TextContent, StringComparison.Ordinal);
        Assert.Matches("Version [0-9a-f]{8}", attribution[0].TextContent);
        Assert.StartsWith("Sources: ", attribution[1].TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(attribution[1].QuerySelectorAll("a[href^=https]"));
    }

    private async Task<string> GetAsync(string address)
    {
        using var response = await fixture.Site.GetAsync($"/infobutton/{address}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }
}
