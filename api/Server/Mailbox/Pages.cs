using OutlookCoffee.People;

namespace OutlookCoffee.Mailbox;

/// <summary>One page of mail as the contact rule sees it.</summary>
/// <param name="Covered">The range of received time that is read with this page; empty while a second is not read to its end.</param>
/// <param name="Messages">How many of its messages lie in ranges that will not be read again.</param>
/// <param name="Tail">How many are newer than that.</param>
[Immutable]
public sealed record MailRead(IReadOnlyList<AddressEncounter> Encounters, ReadRange Covered, int Messages, int Tail);

/// <summary>One range of the calendar.</summary>
/// <param name="Replaces">True for the range around today, whose meetings may still change: what stood there is replaced.</param>
[Immutable]
public sealed record CalendarRead(IReadOnlyList<AddressEncounter> Encounters, ReadRange Range, bool Replaces);
