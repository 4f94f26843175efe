namespace OutlookCoffee.Sandbox.Seed;

/// <summary>Newsletters at their own pace, and machines, lists and long recipient lists until the mailbox is as full as asked for.</summary>
internal sealed class BulkMail(Timeline timeline, PostOffice post, CrowdMail crowd, Chance chance)
{

    /// <param name="messages">How many messages the mailbox is to hold, about.</param>
    public void Write(int messages)
    {
        var pace = Math.Max(1, 20_000.0 / messages);
        foreach (var source in BulkSource.Newsletters)
            for (var day = chance.Wait(source.EveryDays); day < timeline.MailDays; day += source.EveryDays * pace)
                Send(source, (int)day);

        // Spread evenly over all days, so that the share before the present quarter fills the mailbox up to that number.
        var missing = Math.Max(0, messages - post.BeforeTheQuarter);
        var count = (int)((long)missing * timeline.MailDays / timeline.QuarterDay);
        for (var i = 0; i < count; i++) Fill((int)((long)i * timeline.MailDays / count));
    }

    private void Fill(int day)
    {
        var workday = timeline.WorkdayFrom(day);
        if (chance.In(0.55)) Send(chance.Pick(BulkSource.Machines), workday);
        else crowd.Send(workday);
    }

    private void Send(BulkSource source, int day)
    {
        post.Send(new()
        {
            From = source.From,
            To = CrowdMail.ToTheOwner,
            Sent = WorkingDay.Begin(timeline.Home, day, isPrivate: false, chance),
            Subject = chance.Pick(source.Subjects),
            Conversation = post.NewConversation(),
            Headers = source.Headers,
            Folder = source.Folder,
            Body = () => source.Text,
        });
    }
}
