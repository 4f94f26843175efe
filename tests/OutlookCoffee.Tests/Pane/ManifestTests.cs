using System.Xml.Linq;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Pane;

public sealed class ManifestTests
{
    [Fact]
    public async Task The_manifest_names_the_host_that_was_asked_and_no_other()
    {
        await using var app = new TestApp();
        using var client = app.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/manifest.xml");
        request.Headers.Host = "coffee.fabrikam.example";

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal("application/xml", answer.Content.Headers.ContentType?.MediaType);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("https://coffee.fabrikam.example/addin/taskpane.html", text, StringComparison.Ordinal);
        Assert.DoesNotContain("localhost", string.Concat(XDocument.Parse(text).Descendants().Attributes("DefaultValue").Select(value => value.Value)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_manifest_asks_for_no_more_than_reading_the_open_item()
    {
        var manifest = XDocument.Load(Path.Combine(Repository.Root, "manifest.xml"));

        Assert.Equal("ReadItem", manifest.Root?.Elements().Single(element => element.Name.LocalName == "Permissions").Value);
    }

    [Fact]
    public void Every_icon_that_the_manifest_names_is_there()
    {
        var manifest = XDocument.Load(Path.Combine(Repository.Root, "manifest.xml"));
        var icons = manifest.Descendants().Attributes("DefaultValue").Select(value => value.Value)
            .Where(value => value.EndsWith(".png", StringComparison.Ordinal)).Select(value => new Uri(value).AbsolutePath).Distinct().ToList();

        Assert.NotEmpty(icons);
        Assert.All(icons, icon => Assert.True(File.Exists(Repository.Root + "/addin/public" + icon["/addin".Length..]), icon));
    }
}
