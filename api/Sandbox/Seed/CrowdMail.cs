using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Seed;

/// <summary>Mail that is no contact: posts to lists, mails to thirty people, and those in which the owner is only copied.</summary>
internal sealed class CrowdMail
{
    public static readonly IReadOnlyList<MailAddress> ToTheOwner = [Cast.Owner];

    private static readonly (MailAddress Address, KeyValuePair<string, string>[] Headers)[] Lists =
    [
        (new("Platform", "platform@lists.contoso.example"), ListHeaders("platform")),
        (new("Berlin Office", "berlin@lists.contoso.example"), ListHeaders("berlin")),
        (new("Book Club", "bookclub@lists.contoso.example"), ListHeaders("bookclub")),
        (new("Everyone at Contoso", "everyone@contoso.example"), []),
    ];

    private static readonly (string Subject, string Text)[] Posts =
    [
        ("Cake in the kitchen", "There is cake in the kitchen on the second floor. First come, first served."),
        ("Lost: a green scarf", "I left a green scarf in one of the small rooms. If you find it, I owe you a coffee."),
        ("Planned maintenance on Sunday", "The file server sleeps on Sunday from six to eight in the morning. Please save your work before."),
        ("What we learned from the outage", "A short write-up of Tuesday's outage and of three things that we change because of it."),
        ("Reading for next month", "The vote is counted: next month we read something short and funny for a change."),
        ("Welcome our new colleagues", "Four people start on Monday. Please say hello when you see a face that you do not know yet."),
        ("New rule for parcels", "From now on, parcels wait in the room behind the reception, on the shelf with your floor's number."),
        ("Notes from the monthly meeting", "The notes and the recording are in the usual place. Questions are welcome on the page."),
        ("Looking for testers", "We are looking for twenty people who try the new search for a week. It takes ten minutes a day."),
        ("Summer party: save the date", "It will be the last Friday in June, by the river, with the good band."),
    ];

    private readonly PostOffice post;
    private readonly Chance chance;
    private readonly List<Person> around;
    private readonly List<IReadOnlyList<MailAddress>> roundLists = [];
    private readonly List<Func<string>> texts = [.. Posts.Select(item => new Func<string>(() => item.Text))];

    public CrowdMail(Cast cast, PostOffice post, Chance chance)
    {
        (this.post, this.chance) = (post, chance);
        around = [.. cast.People.Where(person => person.Tie is TieKind.CrowdOnly or TieKind.Project or TieKind.MeetingsOnly or TieKind.InnerCircle)];
        var seats = cast.People.Where(person => person.Tie is not TieKind.OldFriend).ToList();
        for (var i = 0; i < 60; i++)
            roundLists.Add([Cast.Owner, .. chance.Some(seats, chance.Between(20, 34)).Select(person => person.Address)]);
    }

    public void Send(int day)
    {
        var sender = chance.Pick(around);
        var topic = chance.Between(0, Posts.Length);
        var at = WorkingDay.Begin(sender.Clock, day, isPrivate: false, chance);
        var from = sender.AddressOn(day);
        var roll = chance.Between(0, 100);
        if (roll < 55)
        {
            var list = chance.Pick(Lists);
            Post(from, [list.Address], [], list.Headers, at, topic);
        }
        else if (roll < 75) Post(from, chance.Pick(roundLists), [], [], at, topic);
        else if (roll < 80) Post(Cast.Owner, chance.Pick(roundLists), [], [], at, topic);
        else if (roll < 97) Post(from, [chance.Pick(around).Address], [Cast.Owner, .. chance.Some(around, chance.Between(1, 5)).Select(p => p.Address)], [], at, topic);
        else AutomaticReply(from, at);
    }

    private void AutomaticReply(MailAddress from, long at) => post.Send(new()
    {
        From = from,
        To = ToTheOwner,
        Sent = at,
        Subject = "Automatic reply: Quick favour",
        Conversation = post.NewConversation(),
        Headers = [new("Auto-Submitted", "auto-replied"), new("X-Auto-Response-Suppress", "All")],
        Body = () => "Thank you for your message. I am out of the office and will read it when I am back.",
    });

    private void Post(
        MailAddress from, IReadOnlyList<MailAddress> to, IReadOnlyList<MailAddress> cc, KeyValuePair<string, string>[] headers, long at, int topic) =>
        post.Send(new()
        {
            From = from,
            To = to,
            Cc = cc,
            Sent = at,
            Subject = Posts[topic].Subject,
            Conversation = post.NewConversation(),
            Headers = headers,
            Body = texts[topic],
        });

    private static KeyValuePair<string, string>[] ListHeaders(string list) =>
    [
        new("List-Id", $"<{list}.lists.contoso.example>"), new("List-Unsubscribe", $"<mailto:{list}-leave@lists.contoso.example>"), new("Precedence", "list"),
    ];
}
