namespace OutlookCoffee.Tests.Hosting;

/// <summary>A server that has read one friend of Ada's, Grace; for the tests of a class that change nothing, because a server takes a second to start.</summary>
public sealed class ReadServer : IAsyncLifetime
{
    internal const string Grace = "grace@fabrikam.example";

    internal TestApp App { get; } = new();

    internal GraphCalendar Calendar { get; private set; } = null!;

    internal string PersonId { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        new GraphMailbox().Contact("Grace Okafor", Grace).Friend(Grace, "2026-03-02").At(App.Graph);
        Calendar = new GraphCalendar(App.Graph);
        await App.Sync();
        PersonId = await App.IdOf(Grace);
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
