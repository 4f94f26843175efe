using OutlookCoffee.Graph;
using OutlookCoffee.People;

namespace OutlookCoffee.Mailbox;

/// <summary>The calendars that the user may mark as blocking.</summary>
[Immutable]
public sealed record CalendarChoices(IReadOnlyList<CalendarChoice> Calendars)
{
    internal static CalendarChoices Of(IReadOnlyList<CalendarFacts> found, MailboxState state)
    {
        var mine = state.Profile is null ? [] : OwnerRule.From(state.Profile).Addresses.ToList();
        return new CalendarChoices(
        [
            .. found.Select(one => new CalendarChoice(
                one.Id, one.Name, one.IsDefault, one.OwnerAddress.Length == 0 || mine.Contains(AddressForm.Normalize(one.OwnerAddress) ?? ""),
                one.OwnerName, one.IsDefault || state.Settings.Calendars.Contains(one.Id, StringComparer.Ordinal))),
        ]);
    }
}

/// <summary>One calendar.</summary>
/// <param name="Id">Graph's, to be named in the settings' <c>calendars</c>.</param>
/// <param name="IsMine">False when somebody shares it with the user.</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="Blocks">Its items stand in the way of a coffee; those of the main calendar always do.</param>
public sealed record CalendarChoice(string Id, string Name, bool IsDefault, bool IsMine, string Owner, bool Blocks);

/// <summary>The product's own texts, for the user to begin from.</summary>
[Immutable]
public sealed record OwnTexts(IReadOnlyList<OwnText> Texts);
