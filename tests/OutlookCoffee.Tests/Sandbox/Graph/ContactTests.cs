namespace OutlookCoffee.Tests.Sandbox.Graph;

public sealed class ContactTests
{
    [Fact]
    public async Task The_default_folder_holds_what_is_in_no_other()
    {
        await using var host = await SandboxHost.StartAsync();
        Assert.Equal(12, (await host.AllAsync("me/contacts")).Count);
        Assert.Equal(12, (await host.AllAsync("me/contactFolders/contacts/contacts?$top=5")).Count);
        Assert.Equal(["Friends"], (await host.GetAsync("me/contactFolders")).Texts("displayName"));
    }

    [Fact]
    public async Task A_folder_of_the_users_own_holds_its_cards_even_without_an_address()
    {
        await using var host = await SandboxHost.StartAsync();
        var card = (await host.GetAsync("me/contactFolders/cf-friends/contacts")).Items().Single();
        Assert.Equal(("Mira Stone", "1980-02-29T11:59:00Z"), (card.Text("displayName"), card.Text("birthday")));
        Assert.Empty(card.GetProperty("emailAddresses").EnumerateArray());
    }

    [Fact]
    public async Task A_card_is_found_by_its_address_in_any_case()
    {
        await using var host = await SandboxHost.StartAsync();
        var found = await host.GetAsync("me/contacts?$select=displayName&$filter=" + Uri.EscapeDataString("emailAddresses/any(a:a/address eq 'PERSON07@fabrikam.example')"));
        Assert.Equal(["Person 07"], found.Texts("displayName"));
    }

    [Fact]
    public async Task A_delta_round_gives_every_card_once_and_then_nothing()
    {
        await using var host = await SandboxHost.StartAsync();
        var first = await host.GetAsync("me/contactFolders/contacts/contacts/delta()?$select=displayName");
        Assert.Equal(10, first.Items().Count());
        var second = await host.GetAsync(first.Text("@odata.nextLink")!);
        Assert.Equal(2, second.Items().Count());
        Assert.False(second.Items().First().TryGetProperty("companyName", out _));
        Assert.Empty((await host.GetAsync(second.Text("@odata.deltaLink")!)).Items());
        Assert.Equal("SyncStateNotFound", await host.RefusedAsync(410, "me/contacts/delta?$deltatoken=nonsense"));
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        await using var host = await SandboxHost.StartAsync();
        Assert.Equal("ErrorItemNotFound", await host.RefusedAsync(404, "me/contacts/nobody"));
        Assert.Equal("ErrorItemNotFound", await host.RefusedAsync(404, "me/contactFolders/nothing/contacts"));
    }
}
