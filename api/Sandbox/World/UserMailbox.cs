using NodaTime;

namespace OutlookCoffee.Sandbox.World;

/// <summary>One user's mailbox. All changes happen under <see cref="Gate"/>; reads take it too.</summary>
public sealed class UserMailbox
{
    public required string Id { get; init; }
    public required string Address { get; init; }
    public required string DisplayName { get; init; }

    /// <summary>Other addresses of the same mailbox (proxy addresses).</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>As Graph gives it: a Windows or an IANA name.</summary>
    public required string TimeZone { get; init; }

    /// <summary>BCP 47, for example <c>en-GB</c>.</summary>
    public string Language { get; init; } = "en-US";

    public required WorkingHours WorkingHours { get; init; }

    /// <summary><c>user</c>, <c>linked</c>, <c>shared</c>, <c>room</c>, <c>equipment</c> or <c>others</c>.</summary>
    public string UserPurpose { get; init; } = "user";

    public List<Folder> Folders { get; } = [];

    /// <summary>Every message of the mailbox, kept sorted by <see cref="Message.Received"/>, oldest first.</summary>
    public MessageStore Messages { get; } = new();

    public List<ContactFolder> ContactFolders { get; } = [];
    public List<ContactCard> Contacts { get; } = [];

    /// <summary>The main calendar: the only one that others see as free or busy.</summary>
    public List<CalendarEvent> Events { get; } = [];

    /// <summary>The calendars besides the main one.</summary>
    public List<CalendarFolder> OtherCalendars { get; } = [];

    public Lock Gate { get; } = new();

    public bool Owns(string address) =>
        string.Equals(address, Address, StringComparison.OrdinalIgnoreCase)
        || Aliases.Any(alias => string.Equals(alias, address, StringComparison.OrdinalIgnoreCase));
}

/// <summary>The hours a mailbox works, the same on each of its days, in its own zone.</summary>
/// <param name="TimeZone">A Windows or IANA name; null = the mailbox's own.</param>
/// <param name="Custom">Rules that Graph spells out instead of a name; null = the name counts.</param>
public sealed record WorkingHours(IReadOnlyList<IsoDayOfWeek> Days, LocalTime Start, LocalTime End, string? TimeZone = null, CustomZone? Custom = null);

/// <summary>A mail folder.</summary>
/// <param name="WellKnownName">Graph's name in lower case, for example <c>inbox</c>; null for a folder of the user's own.</param>
/// <param name="ParentId">Null for a folder at the top.</param>
public sealed record Folder(string Id, string DisplayName, string? WellKnownName, string? ParentId, bool IsHidden = false);

/// <summary>A calendar of the mailbox.</summary>
/// <param name="Color">Graph's name, for example <c>lightGreen</c>.</param>
/// <param name="CanEdit">False for one that was subscribed to.</param>
public sealed record CalendarFolder(string Id, string Name, string Color, bool CanEdit, List<CalendarEvent> Events);

/// <summary>A contact folder inside the default one; the default itself has no row here (Graph does not list it either).</summary>
public sealed record ContactFolder(string Id, string DisplayName);

/// <summary>A card of the address book.</summary>
/// <param name="FolderId">Null = the default contacts folder.</param>
public sealed record ContactCard(
    string Id,
    string DisplayName,
    string? GivenName,
    string? Surname,
    IReadOnlyList<MailAddress> Addresses,
    string? Company,
    string? JobTitle,
    LocalDate? Birthday = null,
    string? FolderId = null);

/// <summary>A name and an address as they stand in a header; both are kept as written.</summary>
public sealed record MailAddress(string Name, string Address);
