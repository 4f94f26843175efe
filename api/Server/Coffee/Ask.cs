using NodaTime;

namespace OutlookCoffee.Coffee;

/// <summary>A letter that asks for a coffee before anybody is invited. It is sent from Outlook's own form; whether it went out is seen in the mail.</summary>
/// <param name="At">When it was drafted.</param>
/// <param name="Kind">What it asks for; a hello asks for nothing.</param>
/// <param name="Times">The starts it proposes; none for a hello.</param>
public sealed record Ask(Instant At, CoffeeKind Kind, IReadOnlyList<Instant> Times);
