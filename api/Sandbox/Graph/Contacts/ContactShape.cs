using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Sandbox.Graph.OData;
using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Contacts;

/// <summary>A card of the address book in Graph's JSON.</summary>
internal static class ContactShape
{
    /// <summary>The id of the default folder, which Graph does not list but takes as an id.</summary>
    public const string DefaultFolder = "contacts";

    public static readonly Shape<ContactCard> Json = new(
        "Contact",
        (json, card) =>
        {
            json.WriteString("@odata.etag", $"W/\"EQAAABYA{card.Id}\"");
            json.WriteString("id", card.Id);
        },
        new("parentFolderId", (json, card) => json.WriteString("parentFolderId", card.FolderId ?? DefaultFolder)),
        new("displayName", (json, card) => json.WriteString("displayName", card.DisplayName)),
        new("fileAs", (json, card) => json.WriteString("fileAs", card.Surname is null ? card.DisplayName : $"{card.Surname}, {card.GivenName}")),
        new("givenName", (json, card) => json.WriteString("givenName", card.GivenName)),
        new("surname", (json, card) => json.WriteString("surname", card.Surname)),
        new("middleName", (json, _) => json.WriteNull("middleName")),
        new("nickName", (json, _) => json.WriteNull("nickName")),
        new("jobTitle", (json, card) => json.WriteString("jobTitle", card.JobTitle)),
        new("companyName", (json, card) => json.WriteString("companyName", card.Company)),
        new("department", (json, _) => json.WriteNull("department")),
        new("birthday", WriteBirthday),
        new("emailAddresses", WriteAddresses),
        new("businessPhones", (json, _) => json.WriteTexts("businessPhones", [])),
        new("homePhones", (json, _) => json.WriteTexts("homePhones", [])),
        new("mobilePhone", (json, _) => json.WriteNull("mobilePhone")),
        new("categories", (json, _) => json.WriteTexts("categories", [])),
        new("personalNotes", (json, _) => json.WriteString("personalNotes", "")));

    public static readonly Fields<ContactCard> Fields = new Fields<ContactCard>("Contact")
        .Text("id", card => card.Id)
        .Text("displayName", card => card.DisplayName)
        .Text("givenName", card => card.GivenName)
        .Text("surname", card => card.Surname)
        .Text("companyName", card => card.Company)
        .Text("jobTitle", card => card.JobTitle)
        .Many("emailAddresses", card => card.Addresses, new Fields<MailAddress>("EmailAddress").Text("address", who => who.Address).Text("name", who => who.Name));

    // A birthday is a day; Graph gives it as an instant, at 11:59 UTC so that it is the same day nearly everywhere.
    private static void WriteBirthday(Utf8JsonWriter json, ContactCard card)
    {
        if (card.Birthday is { } day) json.WriteString("birthday", InstantPattern.General.Format(day.At(new LocalTime(11, 59)).InUtc().ToInstant()));
        else json.WriteNull("birthday");
    }

    private static void WriteAddresses(Utf8JsonWriter json, ContactCard card)
    {
        json.WriteStartArray("emailAddresses");
        foreach (var who in card.Addresses)
        {
            json.WriteStartObject();
            json.WriteString("name", who.Name);
            json.WriteString("address", who.Address);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
