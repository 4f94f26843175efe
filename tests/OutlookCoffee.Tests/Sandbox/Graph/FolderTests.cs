namespace OutlookCoffee.Tests.Sandbox.Graph;

public sealed class FolderTests
{
    [Fact]
    public async Task The_list_holds_the_top_level_without_hidden_folders()
    {
        await using var host = await SandboxHost.StartAsync();
        Assert.Equal(["Inbox", "Sent Items", "Deleted Items", "Drafts"], (await host.GetAsync("me/mailFolders")).Texts("displayName"));
        Assert.Contains("Conversation Action Settings", (await host.GetAsync("me/mailFolders?includeHiddenFolders=true")).Texts("displayName"));
    }

    [Fact]
    public async Task Child_folders_stand_below_their_parent_and_the_top_below_the_root()
    {
        await using var host = await SandboxHost.StartAsync();
        Assert.Equal(["Projects"], (await host.GetAsync("me/mailFolders/inbox/childFolders")).Texts("displayName"));
        Assert.Equal(4, (await host.GetAsync("me/mailFolders/msgfolderroot/childFolders")).Items().Count());
        Assert.Equal(4, (await host.GetAsync("me/mailFolders/msgfolderroot")).GetProperty("childFolderCount").GetInt32());
    }

    [Theory]
    [InlineData("inbox")]
    [InlineData("INBOX")]
    [InlineData("f-inbox-ada")]
    public async Task A_folder_is_found_by_name_and_id_and_tells_its_counts(string name)
    {
        await using var host = await SandboxHost.StartAsync();
        var inbox = await host.GetAsync("me/mailFolders/" + name);
        Assert.Equal((25, 25, 1), (inbox.GetProperty("totalItemCount").GetInt32(), inbox.GetProperty("unreadItemCount").GetInt32(), inbox.GetProperty("childFolderCount").GetInt32()));
    }

    [Fact]
    public async Task Pages_of_folders_hold_each_once()
    {
        await using var host = await SandboxHost.StartAsync();
        Assert.Equal(5, (await host.AllAsync("me/mailFolders?$top=2&includeHiddenFolders=true")).Select(item => item.Text("id")).Distinct().Count());
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_not_found()
    {
        await using var host = await SandboxHost.StartAsync();
        Assert.Equal("ErrorItemNotFound", await host.RefusedAsync(404, "me/mailFolders/junkemail/messages"));
        Assert.Equal("ErrorInvalidIdMalformed", await host.RefusedAsync(400, "me/mailFolders/x"));
    }

    [Fact]
    public async Task The_delta_of_folders_gives_the_whole_tree_and_then_nothing()
    {
        await using var host = await SandboxHost.StartAsync();
        var round = await host.GetAsync("me/mailFolders/delta()");
        Assert.Equal(6, round.Items().Count());
        Assert.Empty((await host.GetAsync(round.Text("@odata.deltaLink")!)).Items());
    }
}
