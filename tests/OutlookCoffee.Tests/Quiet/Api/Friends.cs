using System.Globalization;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Quiet.Api;

/// <summary>Friends of Ada's who have gone quiet this year, one a month.</summary>
internal static class Friends
{
    public static GraphMailbox Mailbox(int friends)
    {
        var mailbox = new GraphMailbox();
        for (var number = 0; number < friends; number++)
        {
            var address = string.Create(CultureInfo.InvariantCulture, $"friend.{number}@a{number}.example");
            mailbox.Friend(address, string.Create(CultureInfo.InvariantCulture, $"2026-0{1 + number}-02"));
        }

        return mailbox;
    }

    public static async Task<TestApp> Read(int friends, string now = TestApp.Now, TempFolder? folder = null)
    {
        var app = new TestApp(folder).With("Sandbox:Now", now);
        Mailbox(friends).At(app.Graph);
        await app.Sync();
        return app;
    }
}
