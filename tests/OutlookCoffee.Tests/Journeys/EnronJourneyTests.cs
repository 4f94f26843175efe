using OutlookCoffee.Tests.Hosting;
using OutlookCoffee.Tests.Sandbox.Import;

namespace OutlookCoffee.Tests.Journeys;

/// <summary>
/// A real person's exported mail, public record, through the whole server. The expected instants were taken from the Date headers of
/// the files by a separate script: direct mail only, at most eight on To and Cc, before 2001-12-01.
/// </summary>
public sealed class EnronJourneyTests
{
    [Fact]
    public async Task Real_mail_gives_people_with_true_clocks_and_a_proposal_that_the_mail_bears_out()
    {
        using var export = new ExportOnDisk().WithRealData("enron-1702.tar.gz");
        await using var app = new SandboxApp()
            .With("Sandbox:Import", export.Folder).With("Sandbox:Owner", "steven.kean@enron.com").With("Sandbox:Now", "2001-12-01");

        Assert.Equal("idle", (await app.Sync()).GetProperty("state").GetString());

        await Check(app, "james.steffes@enron.com", wrote: "2001-07-07T03:23:00Z", heard: "2001-06-24T10:11:00Z");
        await Check(app, "linda.robertson@enron.com", wrote: "2001-07-19T22:54:00Z", heard: "2001-09-21T21:48:13Z");
        await Check(app, "mark.schroeder@enron.com", wrote: "2001-04-15T20:15:00Z", heard: "2000-06-02T17:09:00Z");
        await Check(app, "peggy.mahoney@enron.com", wrote: "2001-06-30T17:24:00Z", heard: "2000-08-28T13:30:00Z");
        await Check(app, "steve.montovano@enron.com", wrote: "2001-05-10T09:24:00Z", heard: "2001-09-24T14:41:02Z");
        var week = await app.Get("/api/coffees/this-week");
        Assert.Equal("Mark Schroeder", week.GetProperty("person").GetProperty("name").GetString());
        // 15 days with mail from 1999-10-18 to 2001-04-15, 230 days before.
        Assert.Equal("You were in touch about every 2 months. It has been 8 months.", week.GetProperty("person").GetProperty("why").GetString());
    }

    private static async Task Check(SandboxApp app, string address, string wrote, string heard)
    {
        var clocks = (await app.Get($"/api/people/by-address?address={address}")).GetProperty("clocks");
        Assert.Equal(wrote, clocks.GetProperty("wrote").GetString());
        Assert.Equal(heard, clocks.GetProperty("heard").GetString());
    }
}
