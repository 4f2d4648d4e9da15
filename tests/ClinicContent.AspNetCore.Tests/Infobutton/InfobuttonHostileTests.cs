using System.Net;
using System.Text;

namespace ClinicContent.AspNetCore.Tests;

/// <summary>Whatever is sent ends in an answer or in an error of the client, at once, and never comes back unencoded.</summary>
public sealed class InfobuttonHostileTests(InfobuttonFixture fixture) : IClassFixture<InfobuttonFixture>
{
    private const string Found = "mainSearchCriteria.v.cs=2.16.840.1.113883.6.90&mainSearchCriteria.v.c=M62.830";

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("x=y", HttpStatusCode.BadRequest)]
    [InlineData("mainSearchCriteria.v.cs=2.16.840.1.113883.6.90", HttpStatusCode.BadRequest)]
    [InlineData("mainSearchCriteria.v.c=&mainSearchCriteria.v.dn=", HttpStatusCode.BadRequest)]
    [InlineData("mainSearchCriteria=M62.830", HttpStatusCode.BadRequest)]
    [InlineData("mainSearchCriteria.v.c99999999999999999999=M62.830", HttpStatusCode.BadRequest)]
    [InlineData(Found + "&knowledgeResponseType=text/html", HttpStatusCode.UnsupportedMediaType)]
    [InlineData(Found + "&knowledgeResponseType=application/pdf", HttpStatusCode.UnsupportedMediaType)]
    [InlineData(Found + "&knowledgeResponseType=%25%32%25zz", HttpStatusCode.UnsupportedMediaType)]
    [InlineData(Found + "&knowledgeResponseType=application/javascript&callback=alert(1)", HttpStatusCode.BadRequest)]
    [InlineData(Found + "&knowledgeResponseType=application/javascript&callback=1a", HttpStatusCode.BadRequest)]
    [InlineData(Found + "&knowledgeResponseType=application/javascript&callback=a%0D%0AX-Injected:1", HttpStatusCode.BadRequest)]
    [InlineData(Found + "&knowledgeResponseType=application/javascript&callback=%3Cscript%3E", HttpStatusCode.BadRequest)]
    [InlineData(Found + "&knowledgeResponseType=application/javascript&callback=a%C3%A9", HttpStatusCode.BadRequest)]
    [InlineData(Found + "&knowledgeResponseType=application/javascript&callback=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", HttpStatusCode.BadRequest)]
    [InlineData(Found + "&knowledgeResponseType=application/json&callback=alert(1)", HttpStatusCode.OK)]
    [InlineData(Found + "%00%01%02%FF%FE", HttpStatusCode.OK)]
    [InlineData(Found + "&informationRecipient.languageCode.c=%00%0A--------------------------------------------------------", HttpStatusCode.OK)]
    [InlineData("mainSearchCriteria.v.dn=%zz%&mainSearchCriteria.v.c=%", HttpStatusCode.OK)]
    [InlineData("mainSearchCriteria.v.dn=%F0%9F%92%A9%00%ED%A0%80", HttpStatusCode.OK)]
    [InlineData("mainSearchCriteria.v.dn=%3Cscript%3Ealert(1)%3C/script%3E%5D%5D%3E&mainSearchCriteria.v.cs=%22%3E%3Cimg%20src=x%3E", HttpStatusCode.OK)]
    public async Task A_strange_query_ends_in_an_answer_or_an_error_of_the_client(string query, HttpStatusCode status)
    {
        using var data = await fixture.Site.GetAsync($"/infobutton/service?{query}");
        using var page = await fixture.Site.GetAsync($"/infobutton/application?{query}");

        Assert.Equal(status, data.StatusCode);
        Assert.InRange((int)page.StatusCode, 200, 400);
        foreach (var response in new[] { data, page })
        {
            var body = await response.Content.ReadAsStringAsync();
            Assert.DoesNotContain("<script>alert", body, StringComparison.Ordinal);
            Assert.DoesNotContain("<img", body, StringComparison.Ordinal);
            Assert.DoesNotContain("alert(1)", status == HttpStatusCode.BadRequest ? body : "", StringComparison.Ordinal);
            Assert.False(response.Headers.Contains("X-Injected"));
            Assert.Contains("no-store", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }

        // What is not well-formed would throw.
        if (status == HttpStatusCode.OK && data.Content.Headers.ContentType!.MediaType == "application/atom+xml")
        {
            System.Xml.Linq.XDocument.Parse(await data.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task An_error_tells_what_to_send_and_not_what_was_sent()
    {
        using var response = await fixture.Site.GetAsync("/infobutton/service?patientPerson.name=Jane%20Doe&holder.assignedEntity.certificateText=secret");
        var body = await response.Content.ReadAsStringAsync();

        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("mainSearchCriteria.v.c", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Doe", body, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", HttpStatusCode.RequestEntityTooLarge, 100_000)]
    [InlineData("application/x-www-form-urlencoded", HttpStatusCode.RequestEntityTooLarge, 5_000_000)]
    [InlineData("multipart/form-data; boundary=x", HttpStatusCode.RequestEntityTooLarge, 5_000_000)]
    [InlineData("application/json", HttpStatusCode.UnsupportedMediaType, 100)]
    [InlineData("text/plain", HttpStatusCode.UnsupportedMediaType, 1_000_000)]
    public async Task A_body_that_is_too_large_or_no_form_is_refused(string type, HttpStatusCode status, int length)
    {
        using var content = new StringContent((type.StartsWith("multipart", StringComparison.Ordinal) ? "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n" : "a=") + new string('a', length));
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        // The server answers before it has read all of it.
        using var request = new HttpRequestMessage(HttpMethod.Post, "/infobutton/service?" + Found) { Content = content };
        request.Headers.ExpectContinue = true;
        using var response = await fixture.Site.Client.SendAsync(request);

        Assert.Equal(status, response.StatusCode);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "%zz&&&=&==%00=%00")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nnothing")]
    [InlineData("multipart/form-data", "--x\r\n")]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7", "a=b")]
    [InlineData("application/x-www-form-urlencoded; charset=nothing", "a=b")]
    public async Task A_damaged_form_is_an_error_of_the_client(string type, string body)
    {
        using var content = new ByteArrayContent(Encoding.Latin1.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        using var response = await fixture.Site.Client.PostAsync("/infobutton/service", content);

        Assert.InRange((int)response.StatusCode, 400, 415);
    }

    [Fact]
    public async Task Many_subjects_are_refused_and_many_fields_too()
    {
        using var criteria = new FormUrlEncodedContent(Enumerable.Range(0, 300).Select(i => KeyValuePair.Create($"mainSearchCriteria.v.dn{i}", $"back pain {i}")));
        using var fields = new FormUrlEncodedContent(Enumerable.Range(0, 5_000).Select(i => KeyValuePair.Create($"f{i}", "x")));

        using var first = await fixture.Site.Client.PostAsync("/infobutton/service", criteria);
        using var second = await fixture.Site.Client.PostAsync("/infobutton/service", fields);

        Assert.Equal(HttpStatusCode.BadRequest, first.StatusCode);
        Assert.Contains("300 subjects", await first.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, second.StatusCode);
    }

    [Fact]
    public async Task Long_words_are_refused()
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("mainSearchCriteria.v.dn", new string('x', 10_000))]);
        using var response = await fixture.Site.Client.PostAsync("/infobutton/service", form);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Other_methods_are_not_allowed(string method)
    {
        using var response = await fixture.Site.SendAsync(new HttpMethod(method), "/infobutton/service?" + Found);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task A_request_byte_for_byte_ends_in_an_answer_or_an_error_of_the_client()
    {
        foreach (var query in new[] { "?%", "?%%%", "?&&&===", "?mainSearchCriteria.v.dn=\u00E9\u00FF", "?mainSearchCriteria.v.c=M62.830&mainSearchCriteria.v.cs=%", "?" + new string('&', 4_000), "?mainSearchCriteria.v.dn=back pain" })
        {
            var answer = await fixture.Site.GetRawAsync($"/infobutton/service{query}");
            Assert.Matches("^HTTP/1.1 (200|4[0-9][0-9]) ", answer);
        }
    }
}
