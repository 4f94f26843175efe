using System.Text.Json.Nodes;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Pane;

public sealed class OpenApiTests
{
    private static readonly string Committed = Path.Combine(Repository.Root, "addin", "src", "api", "openapi.json");

    [Fact]
    public async Task The_description_that_the_pane_is_built_from_is_the_one_the_server_serves()
    {
        await using var app = new TestApp();
        using var client = app.CreateClient();

        var served = JsonNode.Parse(await client.GetStringAsync("/swagger/v1/swagger.json", TestContext.Current.CancellationToken));

        var committed = JsonNode.Parse(await File.ReadAllTextAsync(Committed, TestContext.Current.CancellationToken));
        Assert.True(
            JsonNode.DeepEquals(committed, served),
            "The HTTP API changed: start the server and save /swagger/v1/swagger.json as addin/src/api/openapi.json, then build the pane.");
    }
}
