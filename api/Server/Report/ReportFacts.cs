using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.Coffee.Invite;
using OutlookCoffee.Coffee.Slots;
using OutlookCoffee.People;
using OutlookCoffee.Quiet;

namespace OutlookCoffee.Report;

/// <summary>What the weekly report is made from.</summary>
/// <param name="Times">For this week's person, best first; more than three are too many.</param>
/// <param name="Ask">A letter that asks this week's person first; used only where the week says so.</param>
/// <param name="Quiet">Everybody quiet, most worth a coffee first.</param>
/// <param name="Asked">Everybody with an open letter (<see cref="PersonView.Asked"/>).</param>
/// <param name="Coffees">All that may lie ahead; those that do not are left out here.</param>
/// <param name="Hidden">Ids of everybody let go or snoozed: they are in no line of the report, coffees included.</param>
/// <param name="Zone">The user's.</param>
/// <param name="Language">BCP 47; a language that is not spoken here gives English.</param>
/// <param name="MyName">As the directory writes it.</param>
internal sealed record ReportFacts(
    ThisWeek Week,
    IReadOnlyList<DraftedTime> Times,
    Letter? Ask,
    IReadOnlyList<PersonView> Quiet,
    IReadOnlyList<PersonView> Asked,
    IReadOnlyList<CoffeeView> Coffees,
    IReadOnlySet<string> Hidden,
    Instant Now,
    DateTimeZone Zone,
    string Language,
    string? MyName,
    Uri Pane,
    ReportLinks Links);

/// <summary>A time and the invitation for it.</summary>
internal sealed record DraftedTime(TimeSlot Slot, InviteDraft Draft);
