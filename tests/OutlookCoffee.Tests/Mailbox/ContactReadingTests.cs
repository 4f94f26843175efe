using NodaTime;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Mailbox;

public sealed class ContactReadingTests
{
    [Fact]
    public async Task Cards_of_every_folder_and_page_are_read()
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Ann Abel", "ann@a.example").At(app.Graph);
        app.Graph.OnGet("/me/contactFolders", """{"value":[{"id":"friends"}]}""");
        app.Graph.OnGet("/me/contactFolders/friends/childFolders", """{"value":[{"id":"school"}]}""");
        app.Graph.OnGet("/me/contactFolders/school/childFolders", """{"value":[]}""");
        app.Graph.OnGet("/me/contactFolders/friends/contacts", $$"""
            {"value":[{{Card("f1", "Bea Bond")}}],"@odata.nextLink":"http://localhost/v1.0/me/contactFolders/friends/contacts?$skip=1"}
            """);
        app.Graph.OnGet("/me/contactFolders/friends/contacts?$skip=1", $$"""{"value":[{{Card("f2", "Cem Can")}}]}""");
        app.Graph.OnGet("/me/contactFolders/school/contacts", $$"""{"value":[{{Card("s1", "Dee Dahl")}},{{Card("f1", "Bea Bond")}}]}""");

        await app.Sync();

        Assert.Equal(["Ann Abel", "Bea Bond", "Cem Can", "Dee Dahl"], (await app.People("all")).Select(one => one.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task A_card_without_an_address_is_a_person_and_one_that_is_gone_is_none()
    {
        await using var app = new TestApp();
        new GraphMailbox().At(app.Graph);
        app.Graph.OnGet("/me/contacts", """{"value":[{"id":"c1","displayName":null,"givenName":"Eva","surname":"Ek","emailAddresses":null}]}""");
        await app.Sync();
        var eva = Assert.Single(await app.People("all"));
        Assert.Equal("Eva Ek", eva.GetProperty("name").GetString());
        Assert.Empty(eva.GetProperty("addresses").EnumerateArray());
        Assert.True(eva.GetProperty("inAddressBook").GetBoolean());

        app.Graph.OnGet("/me/contacts", """{"value":[]}""");
        app.Pass(Duration.FromDays(1));
        await app.Sync();

        Assert.Empty(await app.People("all"));
    }

    [Fact]
    public async Task A_folder_that_lies_in_itself_and_a_link_that_leads_back_end_the_reading()
    {
        await using var app = new TestApp();
        new GraphMailbox().At(app.Graph);
        app.Graph.OnGet("/me/contactFolders", """{"value":[{"id":"loop"}]}""");
        app.Graph.OnGet("/me/contactFolders/loop/childFolders", """{"value":[{"id":"loop"}]}""");
        app.Graph.OnGet("/me/contactFolders/loop/contacts", $$"""
            {"value":[{{Card("f1", "Bea Bond")}}],"@odata.nextLink":"http://localhost/v1.0/me/contactFolders/loop/contacts"}
            """);

        await app.Sync();

        Assert.Equal("Bea Bond", Assert.Single(await app.People("all")).GetProperty("name").GetString());
    }

    [Fact]
    public async Task Half_a_character_in_a_name_keeps_nobody_from_being_read()
    {
        await using var app = new TestApp();
        new GraphMailbox().Event(GraphMailbox.Meeting("2026-11-10T10:00:00", "2026-11-10T11:00:00", ["bea@a.example"], ",\"organizer\":{\"emailAddress\":{\"name\":\"Cem \\ud83d\",\"address\":\"cem@a.example\"}}")).At(app.Graph);
        app.Graph.OnGet("/me/contacts", $$"""{"value":[{{Card("c1", "Bea \\ud83d")}},{"id":"c2","displayName":"Cem Can","emailAddresses":[{"address":"cem@a.example"}]}]}""");

        await app.Sync();

        var people = await app.People("all");
        Assert.Equal(["Bea \uFFFD", "Cem Can"], people.Select(one => one.GetProperty("name").GetString()));
        Assert.All(people, one => Assert.Equal("2026-11-10T10:00:00Z", one.GetProperty("clocks").GetProperty("met").GetString()));
    }

    private static string Card(string id, string name) =>
        $$"""{"id":"{{id}}","displayName":"{{name}}","emailAddresses":[{"address":"{{name.Split(' ')[0]}}@a.example"}]}""";
}
