using NodaTime;
using OutlookCoffee.Coffee.Invite;
using OutlookCoffee.Coffee.Slots;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;

namespace OutlookCoffee.Coffee;

/// <summary>Drafts letters that the user sends from Outlook's own form, and remembers that somebody was asked.</summary>
internal sealed class LetterDesk(MailboxMemory memory, PeopleDesk people, SlotDesk slots, IClock clock)
{
    private const int MostTimes = 3;

    public async Task<LetterView> Draft(JudgedPerson person, CoffeeKind kind, Duration? length)
    {
        var times = kind == CoffeeKind.Hello ? [] : await Times(person, kind, length);
        var letter = Write(person, kind, times);
        await Remember(person.Person, new Ask(clock.GetCurrentInstant(), kind, [.. times.Select(time => time.Start)]));
        var to = person.Person.Addresses.Take(1).ToList();
        var address = to.FirstOrDefault() ?? "";
        return new LetterView(
            kind, to, letter.Subject, letter.Body, [.. times.Select(SlotDesk.View)],
            OutlookLink.ComposeMail(address, letter.Subject, letter.Body), OutlookLink.MailTo(address, letter.Subject, letter.Body));
    }

    /// <summary>In two half-days at least, where there are two: by the third the finder has left the first day.</summary>
    private async Task<IReadOnlyList<TimeSlot>> Times(JudgedPerson person, CoffeeKind kind, Duration? length)
    {
        var found = SlotFinder.Find(await slots.Read(person, kind, length: length)).Slots;
        return [.. found.Take(MostTimes).OrderBy(time => time.Start)];
    }

    public Letter Write(JudgedPerson person, CoffeeKind kind, IReadOnlyList<TimeSlot> times)
    {
        var state = memory.State;
        var (me, them) = (state.Profile?.Name ?? "", TheirName.Of(person.Person));
        return kind == CoffeeKind.Hello
            ? LetterText.Hello(new HelloLetterRequest(me, them, person.Rhythm.SilenceDays, state.Language))
            : LetterText.Ask(new AskLetterRequest(
                kind, me, them, [.. times.Select(time => time.Start)], state.Zone, slots.ZoneOf(person.Person.Id), person.Rhythm.SilenceDays,
                Online: kind == CoffeeKind.Decaf, state.Language));
    }

    /// <summary>A draft that was never sent gives way to the next one.</summary>
    private Task Remember(Person person, Ask ask)
    {
        var sent = person.Record.Asks.Where(before => AskRule.Of(before, person.Encounters, ask.At).SentAt is not null);
        return people.Save(person, person.Record with { Asks = [.. sent, ask] });
    }
}
