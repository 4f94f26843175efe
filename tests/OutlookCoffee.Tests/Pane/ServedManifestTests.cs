using System.Net;
using System.Xml.Linq;
using CsCheck;
using Microsoft.AspNetCore.Mvc.Testing;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Pane;

/// <summary>The manifest as an administrator or a user takes it from the server.</summary>
public sealed class ServedManifestTests(ReadServer server) : IClassFixture<ReadServer>
{
    private static readonly Gen<string> Names = Gen.String[Gen.Char["abcxyz019-"], 1, 20].Select(name => $"a{name}z");

    [Fact]
    public async Task The_manifest_names_the_host_that_was_asked_and_no_other() =>
        await Gen.Select(Names.Array[1, 3], Gen.Bool.Select(named => named ? ":8443" : "")).Select((names, port) => string.Join('.', names) + port).SampleAsync(
            async host =>
            {
                var manifest = XDocument.Parse(await Served(host));
                Assert.Empty(ManifestLint.Complaints(manifest, ManifestTests.Languages()));
                Assert.Equal($"https://{host}/addin/taskpane.html", manifest.Root!.Named("SourceLocation").Attributes("DefaultValue").Single().Value);
                Assert.Equal($"https://{host}", Assert.Single(manifest.Root!.Named("AppDomain")).Value);
            },
            iter: 50,
            threads: 1);

    [Fact]
    public async Task The_served_manifest_is_valid_by_the_published_schemas()
    {
        Assert.SkipUnless(ManifestSchemas.AreThere, "The schemas are not there.");

        Assert.Empty(ManifestSchemas.Complaints(XDocument.Parse(await Served("coffee.fabrikam.example"))));
    }

    [Theory]
    [InlineData("xn--mnchen-3ya.example")]
    [InlineData("caf&amp.example")]
    [InlineData("it's.example")]
    public void No_host_breaks_the_form_of_the_manifest(string host)
    {
        var manifest = OutlookCoffee.Pane.ServedManifest.For(File.ReadAllText(Path.Combine(Repository.Root, "manifest.xml")), new(host));

        Assert.Equal($"https://{host}", Assert.Single(XDocument.Parse(manifest).Root!.Named("AppDomain")).Value);
    }

    [Theory]
    [InlineData("127.0.0.1:5080")]
    [InlineData("10.0.0.7")]
    [InlineData("[::1]:5080")]
    public async Task A_bare_number_asked_by_http_is_refused_with_what_to_do(string host)
    {
        using var answer = await Ask("/manifest.xml", host);

        var problem = (await Answer.Of(answer)).Problem(HttpStatusCode.BadRequest, "bad-request", "host");
        Assert.Contains("Host header", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http", "localhost:5080", false)]
    [InlineData("http", "coffee.fabrikam.example", false)]
    [InlineData("https", "10.0.0.7", false)]
    [InlineData("http", "10.0.0.7", true)]
    public void Names_are_taken_as_they_are_and_numbers_by_https_only(string scheme, string host, bool isRefused) =>
        Assert.Equal(isRefused, OutlookCoffee.Pane.ServedManifest.RefusalOf(scheme, new(host)) is not null);

    [Fact]
    public async Task The_manifest_is_XML()
    {
        using var answer = await Ask("/manifest.xml", "coffee.fabrikam.example");

        Assert.Equal("application/xml", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Whoever_looks_for_help_is_sent_to_whoever_runs_the_server()
    {
        using var answer = await Ask("/support", "coffee.fabrikam.example");

        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("coffee.fabrikam.example", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_runs_the_server_may_say_where_help_is()
    {
        await using var app = new TestApp().With("Pane:SupportUrl", "https://help.fabrikam.example/coffee");
        using var client = app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

        using var answer = await client.GetAsync("/support", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("https://help.fabrikam.example/coffee", answer.Headers.Location?.ToString());
    }

    private async Task<string> Served(string host)
    {
        using var answer = await Ask("/manifest.xml", host);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private async Task<HttpResponseMessage> Ask(string path, string host)
    {
        using var client = server.App.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = host } };
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
