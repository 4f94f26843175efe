using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.Quiet;
using OutlookCoffee.Web;

namespace OutlookCoffee.People;

/// <summary>Makes the API's person from a judged one.</summary>
internal static class PersonViews
{
    public static PersonView From(JudgedPerson judged, CoffeeView? coffee, Instant now, DateTimeZone? historyIn = null)
    {
        var person = judged.Person;
        var clocks = Clocks.Of(person.Encounters, now);
        return new PersonView(
            person.Id.Value,
            person.Name,
            person.Addresses,
            person.Company,
            person.Title,
            person.InAddressBook,
            person.SameOrganization,
            new ClocksView(clocks.Wrote, clocks.Heard, clocks.Met, clocks.Crowd),
            clocks.LastContact is { } last ? new LastContactView(last.At, Wire.Name(last.Kind)) : null,
            Rhythm(judged.Rhythm),
            Sentences.Why(judged.Rhythm, judged.Choice),
            [.. NotCounted.Of(person.Encounters).Select(one => new NotCountedView(Wire.Name(one.Kind), one.Count))],
            [.. person.Corrected.Select(kind => new Correction(kind, !kind.CountsByItself()))],
            new ChoiceView(judged.Choice.Kind, judged.Choice.Until, judged.Choice.EveryDays),
            person.Note,
            person.IntroducedBy,
            coffee,
            AskRule.Open(person, now) is { } ask ? new AskedView(ask.Ask.At, ask.Ask.Kind, ask.AnsweredAt) : null,
            historyIn is null ? null : Months(person, now, historyIn))
        {
            MetOn = person.Record.MetOn,
        };
    }

    private static RhythmView Rhythm(Rhythm rhythm) => new(
        rhythm.UsualGapDays, rhythm.SilenceDays, rhythm.Ratio, rhythm.Contacts, rhythm.Weeks, rhythm.ResumeInTen, rhythm.State, rhythm.OnlyMet);

    private static List<MonthView> Months(Person person, Instant now, DateTimeZone zone) =>
        [.. History.Months(person.Encounters, now, zone).Select(month => new MonthView(month.Month, month.Wrote, month.Heard, month.Met))];
}
