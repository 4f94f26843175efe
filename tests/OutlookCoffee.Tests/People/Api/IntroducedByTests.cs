using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.People.Api;

public sealed class IntroducedByTests
{
    private const string Zoe = "zoe@a.example";
    private const string Lee = "lee@b.example";
    private const string Tom = "tom@c.example";

    [Theory]
    [InlineData("Zoë Okafor")]
    [InlineData(" zoe okafor ")]
    [InlineData("ZOE OKAFOR")]
    public async Task Whom_I_met_through_somebody_is_found_by_the_name_whatever_its_accents(string name)
    {
        await using var app = await Read();

        Assert.Equal(["Lee Park", "Tom Reed"], await Through(app, name));
    }

    [Fact]
    public async Task Whom_I_met_through_a_person_is_found_by_the_persons_id()
    {
        await using var app = await Read();

        Assert.Equal(["Lee Park", "Tom Reed"], await Through(app, await app.IdOf(Zoe)));
    }

    [Theory]
    [InlineData("Zoë")]
    [InlineData("Okafor")]
    [InlineData("p_0000000000000000")]
    public async Task A_part_of_the_name_is_another_name(string name)
    {
        await using var app = await Read();

        Assert.Empty(await Through(app, name));
    }

    [Fact]
    public async Task Who_was_let_go_is_left_out_and_found_in_the_view_of_their_own()
    {
        await using var app = await Read();
        _ = (await app.Ask(HttpMethod.Put, $"/api/people/{await app.IdOf(Lee)}/choice", """{"kind":"letGo"}""")).Ok;

        Assert.Equal(["Tom Reed"], await Through(app, "Zoë Okafor"));
        Assert.Equal(["Lee Park"], await Through(app, "Zoë Okafor", "letGo"));
    }

    [Fact]
    public async Task An_empty_name_asks_for_everybody()
    {
        await using var app = await Read();

        Assert.Equal(3, (await Through(app, " ")).Count());
    }

    private static async Task<IEnumerable<string?>> Through(TestApp app, string who, string view = "all") =>
        (await app.Get($"/api/people?view={view}&introducedBy={Uri.EscapeDataString(who)}")).GetProperty("items").EnumerateArray().Select(one => one.GetProperty("name").GetString());

    private static async Task<TestApp> Read()
    {
        var app = new TestApp();
        new GraphMailbox().Contact("Zoë Okafor", Zoe, "A").Contact("Lee Park", Lee, "B").Contact("Tom Reed", Tom, "C").At(app.Graph);
        await app.Sync();
        _ = (await app.Ask(HttpMethod.Put, $"/api/people/{await app.IdOf(Lee)}/note", """{"introducedBy":"Zoë Okafor"}""")).Ok;
        _ = (await app.Ask(HttpMethod.Put, $"/api/people/{await app.IdOf(Tom)}/note", """{"introducedBy":"zoe okafor"}""")).Ok;
        return app;
    }
}
