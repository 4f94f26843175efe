using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Seed;

/// <summary>The conversations between the owner and each of the cast: who begins, who answers, when, and who reads along.</summary>
internal sealed class Correspondence(Timeline timeline, Cast cast, PostOffice post, Chance all)
{
    private static readonly double[] Lengths = [0.3, 0.75, 0.91, 0.97, 1];
    private readonly WorkingDay hours = new(timeline);
    private readonly ILookup<string, Person> members = cast.People
        .SelectMany(person => person.Spans.Where(span => span.Project is not null).Select(span => (span.Project, person)))
        .ToLookup(pair => pair.Project!, pair => pair.person);

    public void Write()
    {
        for (var i = 0; i < cast.People.Count; i++)
        {
            var chance = all.For(i);
            foreach (var span in cast.People[i].Spans) Write(cast.People[i], span, chance);
        }
    }

    private void Write(Person person, Span span, Chance chance)
    {
        var last = Math.Min(span.To, timeline.MailDays);
        for (var day = span.From + chance.Wait(span.Gap / 2); day < last; day += Math.Max(0.4, (span.Gap * 0.35) + chance.Wait(span.Gap * 0.65)))
        {
            var begins = IsPrivate(person) && chance.In(0.3) ? (int)day : timeline.WorkdayFrom((int)day);
            if (begins >= last || (timeline.IsHoliday(begins) && chance.In(0.75))) continue;
            Converse(new(person, span, begins, TopicFor(person, span, chance)), chance);
        }
    }

    private void Converse(Conversation talk, Chance chance)
    {
        var person = talk.With;
        var isAsking = person.Tie == TieKind.Asker;
        var byOwner = !isAsking && chance.In(0.5);
        var at = WorkingDay.Begin(byOwner ? timeline.Home : person.Clock, talk.Day, IsPrivate(person), chance);
        var turns = isAsking ? 1 : Turns(chance);
        var conversation = post.NewConversation();
        var reply = $"{(person.Language == "de" ? "AW" : "Re")}: {talk.Topic.Subject}";
        var others = Others(talk, chance);
        for (var turn = 0; turn < turns; turn++)
        {
            post.Send(Mail(talk, turn, byOwner, at, conversation, turn == 0 ? talk.Topic.Subject : reply, others, chance));
            byOwner = !byOwner;
            at = hours.Answer(byOwner ? timeline.Home : person.Clock, at, IsPrivate(person), chance);
        }
    }

    private static int Turns(Chance chance)
    {
        var roll = chance.Between(0, 100) / 100.0;
        return 1 + Array.FindIndex(Lengths, share => roll < share);
    }

    private static Envelope Mail(
        Conversation talk, int turn, bool byOwner, long at, int conversation, string subject, (List<MailAddress> To, List<MailAddress> Cc) others, Chance chance)
    {
        var person = talk.With;
        var theirs = person.Other is not null && chance.In(0.25) ? person.Other : person.AddressOn(talk.Day);
        var ours = chance.In(0.04) ? Cast.OwnerAlias : Cast.Owner;
        var following = FriendTopics.Following(person.Language);
        var text = turn switch { 0 => talk.Topic.Opening, 1 => talk.Topic.Answer, _ => following[chance.Between(0, following.Count)] };
        var greeted = others.To.Count > 0 ? "all" : byOwner ? person.Given : "Ada";
        var letter = new Letter(others.To.Count > 0 ? "en" : person.Language, greeted, byOwner ? "Ada" : person.Given, text, chance.Between(0, 1000));
        return new()
        {
            From = byOwner ? Cast.Owner : theirs,
            To = [byOwner ? theirs : ours, .. others.To],
            Cc = others.Cc,
            Sent = at,
            Subject = subject,
            Conversation = conversation,
            Body = letter.Text,
        };
    }

    private (List<MailAddress> To, List<MailAddress> Cc) Others(Conversation talk, Chance chance)
    {
        if (talk.About.Project is not { } project || chance.In(0.65)) return ([], []);
        var around = members[project].Where(member => member != talk.With).ToList();
        var also = chance.In(0.4) ? chance.Some(around, chance.Between(1, 3)) : [];
        var copied = chance.Some([.. around.Except(also)], chance.Between(0, 5));
        return ([.. also.Select(member => member.AddressOn(talk.Day))], [.. copied.Select(member => member.AddressOn(talk.Day))]);
    }

    private static Topic TopicFor(Person person, Span span, Chance chance)
    {
        if (span.Project is { } project) return About(chance.Pick(WorkTopics.All), project);
        var friendly = person.Language switch
        {
            "de" => FriendTopics.German,
            "fr" => FriendTopics.French,
            "es" => FriendTopics.Spanish,
            _ => FriendTopics.English,
        };
        var isWork = person.Language == "en" && (person.IsInside || person.Tie is TieKind.Asker or TieKind.InnerCircle) && chance.In(0.75);
        return isWork ? About(chance.Pick(WorkTopics.All), chance.Pick(Organizations.Projects)) : chance.Pick(friendly);
    }

    private static Topic About(Topic topic, string project) => new(
        topic.Subject.Replace("{project}", project, StringComparison.Ordinal),
        topic.Opening.Replace("{project}", project, StringComparison.Ordinal),
        topic.Answer.Replace("{project}", project, StringComparison.Ordinal));

    private static bool IsPrivate(Person person) => !person.IsInside && person.Tie is TieKind.OldFriend or TieKind.Friend or TieKind.Passing;

    private sealed record Conversation(Person With, Span About, int Day, Topic Topic);
}
