using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace ClinicContent.AspNetCore.Tests;

/// <summary>Each health record whose code is public: its request as that code builds it, and the answer read as that code reads it.</summary>
public sealed class InfobuttonRecordTests(InfobuttonFixture fixture) : IClassFixture<InfobuttonFixture>
{
    private const string Icd = "2.16.840.1.113883.6.90";
    private const string Loinc = "2.16.840.1.113883.6.1";

    /// <summary>Ottehr (its server in TypeScript): the code alone is encoded, any status but success is an error, and of each entry it takes the title and the first link.</summary>
    [Theory]
    [InlineData("M62.830", "en", "Back spasms", "https://clinic.example/health/back-spasms")]
    [InlineData("M62.830", "es", "Espasmos de espalda", "https://clinic.example/health/es/back-spasms")]
    [InlineData("H66.001", "es", null, null)]
    public async Task Ottehr_lists_the_links_of_a_code(string code, string language, string? title, string? url)
    {
        using var response = await fixture.Site.GetAsync($"/infobutton/service?mainSearchCriteria.v.cs={Icd}&mainSearchCriteria.v.c={Uri.EscapeDataString(code)}&informationRecipient.languageCode.c={language}&knowledgeResponseType=application/json");
        Assert.True(response.IsSuccessStatusCode);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        var links = json.RootElement.GetProperty("feed").GetProperty("entry").EnumerateArray()
            .Select(entry => (entry.GetProperty("title").GetProperty("_value").GetString(), entry.GetProperty("link")[0].GetProperty("href").GetString()))
            .ToList();
        Assert.Equal(title is null ? [] : [(title, url)], links);
    }

    /// <summary>OpenEMR and LibreHealth EHR open the page of a code. They name a language only when it is Spanish.</summary>
    [Theory]
    [InlineData($"mainSearchCriteria.v.cs={Icd}&mainSearchCriteria.v.c=M54.50", "en", "/health/low-back-pain")]
    [InlineData($"mainSearchCriteria.v.cs={Icd}&mainSearchCriteria.v.c=M54.50&informationRecipient.languageCode.c=es", "es", "/health/es/low-back-pain")]
    [InlineData("mainSearchCriteria.v.cs=2.16.840.1.113883.6.88&mainSearchCriteria.v.c=5640", "en", "/health/pain-relievers")]
    [InlineData($"mainSearchCriteria.v.cs={Loinc}&mainSearchCriteria.v.c=24968-0", "en", "/health/back-pain-imaging")]
    // ICD-9-CM is offered there as well, and no article has a code of it.
    [InlineData("mainSearchCriteria.v.cs=2.16.840.1.113883.6.103&mainSearchCriteria.v.c=724.2", "en", null)]
    public Task OpenEMR_and_LibreHealth_open_a_page(string query, string language, string? href) => AssertPageAsync(query, language, href);

    /// <summary>OSCAR opens the page of a laboratory test by its LOINC code, always in English.</summary>
    [Theory]
    [InlineData("24968-0", "/health/back-pain-imaging")]
    [InlineData("2093-3", null)]
    public Task OSCAR_opens_the_page_of_a_test(string code, string? href) => AssertPageAsync($"mainSearchCriteria.v.cs={Loinc}&mainSearchCriteria.v.c={code}&informationRecipient.languageCode.c=en", "en", href);

    /// <summary>GaiaEHR opens a page, the code before its system, in the language of its user. A type of code that it does not know is sent as 'undefined'.</summary>
    [Theory]
    [InlineData($"mainSearchCriteria.v.c=M62.830&mainSearchCriteria.v.cs={Icd}&informationRecipient.languageCode.c=es", "es", "/health/es/back-spasms")]
    [InlineData("mainSearchCriteria.v.c=M62.830&mainSearchCriteria.v.cs=undefined&informationRecipient.languageCode.c=en", "en", null)]
    public Task GaiaEHR_opens_a_page(string query, string language, string? href) => AssertPageAsync(query, language, href);

    /// <summary>The server of GaiaEHR asks with a code or words in lower case and no type, and reads tags by their names: the author's name, and the title and the summary of each entry.</summary>
    [Theory]
    [InlineData("mainSearchCriteria.v.cs=2.16.840.1.113883.6.88&mainSearchCriteria.v.c=5640", "Pain relievers: NSAIDs and acetaminophen")]
    [InlineData($"mainSearchCriteria.v.cs={Loinc}&mainSearchCriteria.v.c=24968-0", "Imaging tests for back pain")]
    [InlineData("mainSearchCriteria.v.cs=2.16.840.1.113883.6.96&mainSearchCriteria.v.dn=sciatica", "Sciatica")]
    public async Task GaiaEHR_shows_a_list(string query, string title)
    {
        var feed = await FeedAsync(query);

        Assert.NotEmpty(First(First(feed, "author"), "name").Value);
        var entry = First(feed, "entry");
        Assert.Equal(title, First(entry, "title").Value);
        Assert.StartsWith("<p>", First(entry, "summary").Value, StringComparison.Ordinal);
    }

    /// <summary>
    /// OpenInfobutton adds the context of its user, and always the organization, asks for XML in a header, takes the namespaces off, and binds entries, links, categories and
    /// dates to types. Its profile of MedlinePlus has <c>informationRecipient=PAT&amp;</c> at the end of the address already.
    /// </summary>
    [Theory]
    [InlineData($"informationRecipient=PAT&taskContext.c.c=PROBLISTREV&taskContext.c.cs=2.16.840.1.113883.5.4&patientPerson.administrativeGenderCode.c=F&patientPerson.administrativeGenderCode.cs=2.16.840.1.113883.5.1&informationRecipient.languageCode.c=es&informationRecipient.languageCode.cs=ISO+639-1&informationRecipient=PAT&mainSearchCriteria.v.c=M54.30&mainSearchCriteria.v.cs={Icd}&mainSearchCriteria.v.dn=Sciatica%2C+unspecified+side&mainSearchCriteria.v.ot=leg+pain&holder.representedOrganization.id.root=1.3.6.1.4.1.5884", "https://clinic.example/health/es/sciatica")]
    [InlineData($"taskContext.c.c=MLREV&mainSearchCriteria.v.c=21949&mainSearchCriteria.v.cs=2.16.840.1.113883.6.88&mainSearchCriteria.v.dn=cyclobenzaprine&holder.representedOrganization.id.root=1.3.6.1.4.1.5884&holder.assignedAuthorizedPerson.id.root=7", "https://clinic.example/health/muscle-relaxants")]
    public async Task OpenInfobutton_binds_the_feed_to_types(string query, string href)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/infobutton/service?{query}") { Headers = { { "accept", "application/xml" } } };
        using var response = await fixture.Site.Client.SendAsync(request);
        var feed = WithoutNamespaces(XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!);

        Assert.Equal(("feed", HttpStatusCode.OK), (feed.Name.LocalName, response.StatusCode));
        Assert.All(feed.Elements("category"), category => Assert.Equal(["scheme", "term"], category.Attributes().Select(attribute => attribute.Name.LocalName).Order()));
        Assert.DoesNotContain("1.3.6.1.4.1.5884", feed.ToString(), StringComparison.Ordinal);
        var entry = feed.Elements("entry").First();
        Assert.Equal(href, entry.Element("link")!.Attribute("href")!.Value);
        Assert.All(["title", "id", "summary"], name => Assert.NotEmpty(entry.Element(name)!.Value));
        Assert.True(DateTimeOffset.TryParse(entry.Element("updated")!.Value, System.Globalization.CultureInfo.InvariantCulture, out _));
    }

    /// <summary>VistA's Health Management Platform: the patient's sex and age, the words before the code, and '&amp;transform' at the end. It takes the last child of the first title, subtitle and entry's title, in any namespace.</summary>
    [Theory]
    [InlineData($"taskContext.c.c=LABRREV&mainSearchCriteria.v.dn=MR Lumbar spine&mainSearchCriteria.v.c=24968-0&mainSearchCriteria.v.cs={Loinc}", "Imaging tests for back pain")]
    [InlineData("taskContext.c.c=MLREV&mainSearchCriteria.v.dn=GABAPENTIN", "Gabapentin and pregabalin")]
    [InlineData("taskContext.c.c=PROBLISTREV&mainSearchCriteria.v.dn=SIMVASTATIN", null)]
    public async Task VistA_HMP_lists_entries_in_a_tooltip(string subject, string? title)
    {
        var feed = await FeedAsync($"representedOrganization.id.root=1.3.6.1.4.1.3768&patientPerson.genderCode=M&age.v.v=42&age.v.u=a&{subject}&performer=PROV&transform");

        Assert.NotEmpty(((XText)First(feed, "title").LastNode!).Value);
        Assert.NotEmpty(((XText)First(feed, "subtitle").LastNode!).Value);
        var entry = feed.Descendants().FirstOrDefault(element => element.Name.LocalName == "entry");
        Assert.Equal(title, entry is null ? null : ((XText)First(entry, "title").LastNode!).Value);
        Assert.Equal(title is null, entry is null);
        Assert.True(entry is null || First(entry, "link").Attribute("href")!.Value.StartsWith("https://clinic.example/health/", StringComparison.Ordinal));
    }

    /// <summary>VistA's eHMP opens a window with the name of a problem or a medicine, for a provider, and never a code.</summary>
    [Theory]
    [InlineData("taskContext.c.c=PROBLISTREV&mainSearchCriteria.v.dn=Spinal stenosis&performer=PROV&informationRecipient=PROV", "/health/spinal-stenosis")]
    [InlineData("taskContext.c.c=MLREV&mainSearchCriteria.v.dn=CYCLOBENZAPRINE%20TAB&informationRecipient=PAT&informationRecipient.languageCode.c=en&performer=healthcareProvider", "/health/muscle-relaxants")]
    [InlineData("taskContext.c.c=PROBLISTREV&mainSearchCriteria.v.dn=Diabetes%20mellitus&performer=PROV&informationRecipient=PROV", null)]
    public Task VistA_eHMP_opens_a_page_by_words(string subject, string? href) =>
        AssertPageAsync($"representedOrganization.id.root=1.3.6.1.4.1.3768&patientPerson.administrativeGenderCode.c=F&age.v.v=63&age.v.u=a&{subject}&xsltTransform=Infobutton_UI_VA", "en", href);

    /// <summary>Records that send the words of a diagnosis and no code: those of another part of the body find nothing, rather than what stands beside it.</summary>
    [Theory]
    [InlineData("Muscle spasm of calf")]
    [InlineData("Strain of muscle, fascia and tendon of abdomen, initial encounter")]
    [InlineData("Strain of muscle and tendon of front wall of thorax, initial encounter")]
    [InlineData("Strain of muscle(s) and tendon(s) of the rotator cuff of right shoulder, initial encounter")]
    [InlineData("Strain of muscle, fascia and tendon at forearm level")]
    [InlineData("Primary osteoarthritis, left hand")]
    [InlineData("Pain in right knee")]
    [InlineData("Radiculopathy of wrist")]
    [InlineData("Chest pain, unspecified")]
    [InlineData("Migraine")]
    [InlineData("Neoplasm related pain (acute) (chronic)")]
    [InlineData("Essential (primary) hypertension")]
    public async Task Words_of_another_part_of_the_body_find_nothing(string words)
    {
        var feed = await FeedAsync($"mainSearchCriteria.v.dn={Uri.EscapeDataString(words)}");

        Assert.DoesNotContain(feed.Descendants(), element => element.Name.LocalName == "entry");
    }

    private async Task AssertPageAsync(string query, string language, string? href)
    {
        using var response = await fixture.Site.GetAsync($"/infobutton/application?{query}");
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

        Assert.Equal((HttpStatusCode.OK, language), (response.StatusCode, page.DocumentElement.GetAttribute("lang")));
        Assert.Equal(href, page.QuerySelector("main h2 a")?.GetAttribute("href"));
    }

    private async Task<XElement> FeedAsync(string query)
    {
        using var response = await fixture.Site.GetAsync($"/infobutton/service?{query}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!;
    }

    private static XElement First(XElement parent, string name) => parent.Descendants().First(element => element.Name.LocalName == name);

    private static XElement WithoutNamespaces(XElement element) => new(
        element.Name.LocalName,
        element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).Select(attribute => new XAttribute(attribute.Name.LocalName, attribute.Value)),
        element.Nodes().Select(node => node is XElement child ? WithoutNamespaces(child) : node));
}
