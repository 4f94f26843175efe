using System.Globalization;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Seed;

/// <summary>The owner's cards: most of the people who matter, some twice, one without an address, one that writes a newsletter.</summary>
internal sealed class AddressBook(UserMailbox mailbox, Chance chance)
{
    public const string Friends = "AAMk-ada-contacts-friends";
    private int cards;

    public void Fill(Cast cast)
    {
        mailbox.ContactFolders.Add(new(Friends, "Friends"));
        foreach (var person in cast.People)
        {
            if (chance.In(Known(person))) AddCards(person);
        }

        Add("Jonas Feld", "Jonas", "Feld", [BulkSource.SavedLetterWriter], "Feldpost", "Writer");
        Add("Tante Käthe", "Käthe", null, [], null, null);
        Add("Malin (cello)", "Malin", null, [new("Malin", "malin.strand@post.example"), new("Malin work", "m.strand@fineart.example"), new("", "cello@strand.example")], null, "Teacher");
        Add("Old directory entry", null, null, [new("Petra Kunz", FixedCast.DirectoryName.Replace("rolf.ebert", "petra.kunz", StringComparison.Ordinal))], "Contoso", null);
    }

    private static double Known(Person person) => person.Tie switch
    {
        TieKind.InnerCircle or TieKind.Fading or TieKind.Friend => 0.95,
        TieKind.OldFriend or TieKind.Quarterly => 0.85,
        TieKind.Project or TieKind.Passing => 0.5,
        TieKind.New or TieKind.MeetingsOnly => 0.3,
        _ => 0.15,
    };

    private void AddCards(Person person)
    {
        List<MailAddress> addresses = [person.Address];
        var twice = person.Former is not null && chance.In(0.4);
        if (person.Former is { } former && !twice) addresses.Add(former);
        if (person.Other is { } other && chance.In(0.7)) addresses.Add(other);
        var folder = person.Tie is TieKind.OldFriend or TieKind.Friend && chance.In(0.4) ? Friends : null;
        Add(person.Name, person.Given, person.Surname, addresses, Company(person.Organization), person.Title, person.Birthday, folder);
        if (twice) Add(person.Name, person.Given, person.Surname, [person.Former!], Company(person.FormerOrganization!), null);
        else if (chance.In(0.05)) Add(person.Name, person.Given, person.Surname, [person.Address], null, null);
    }

    private static string? Company(Organization organization) => organization.Name.Length > 0 ? organization.Name : null;

    private void Add(
        string name, string? given, string? surname, IReadOnlyList<MailAddress> addresses, string? company, string? title,
        NodaTime.LocalDate? birthday = null, string? folder = null)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"AAMk-ada-card-{++cards:d4}");
        mailbox.Contacts.Add(new(id, name, given, surname, addresses, company, title is { Length: > 0 } ? title : null, birthday, folder));
    }
}
