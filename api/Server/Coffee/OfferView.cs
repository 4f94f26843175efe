using OutlookCoffee.People;

namespace OutlookCoffee.Coffee;

/// <summary>A next step with somebody, as the API shows it; it is offered and never taken by itself.</summary>
/// <param name="Coffee">The coffee it is about; null when a letter asked for one.</param>
/// <param name="Kind">What to offer now.</param>
[Immutable]
public sealed record OfferView(PersonView Person, CoffeeView? Coffee, OfferReason Because, CoffeeKind Kind);

/// <summary>A letter that asked this person first.</summary>
/// <param name="AnsweredAt">Null while they have not written since it went out.</param>
public sealed record AskedView(NodaTime.Instant At, CoffeeKind Kind, NodaTime.Instant? AnsweredAt);

/// <summary>A letter to be sent from Outlook's own form, or any mail program; nothing is sent from here.</summary>
/// <param name="To">Their address; empty when none is known.</param>
/// <param name="Times">What it proposes.</param>
/// <param name="OutlookLink">Opens the form of Outlook on the web, filled in.</param>
/// <param name="Mailto">Opens the machine's own mail program, filled in.</param>
[Immutable]
public sealed record LetterView(
    CoffeeKind Kind, IReadOnlyList<string> To, string Subject, string Body, IReadOnlyList<SlotView> Times, string OutlookLink, string Mailto);

/// <param name="Minutes">How long; null = as the settings say.</param>
public sealed record LetterRequest(string PersonId, CoffeeKind Kind, int? Minutes = null);
