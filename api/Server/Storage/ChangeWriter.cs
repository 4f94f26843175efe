using System.Data.Common;
using System.Text.Json;
using Dapper;
using OutlookCoffee.Mailbox;
using OutlookCoffee.Web;

namespace OutlookCoffee.Storage;

/// <summary>Writes one change inside an open transaction.</summary>
/// <param name="version">The mailbox row's, before the change.</param>
internal sealed class ChangeWriter(DbConnection connection, DbTransaction transaction, MailboxId id, long version)
{
    private readonly string mailbox = id.ToString();

    /// <summary>Moves the mailbox row from <paramref name="version"/> to the next; false when it has another version (or a first write came first).</summary>
    public static async Task<bool> ClaimVersion(DbConnection connection, DbTransaction transaction, MailboxId id, long version, Change change)
    {
        var row = new
        {
            id = id.ToString(),
            version,
            profile = Text(change.Profile),
            settings = Text(change.Settings),
            reading = Text(change.Reading),
            due = change.DueAt?.ToUnixTimeMilliseconds(),
            firstSettings = version == 0 ? Text(change.Settings ?? Settings.Default) : null,
            firstReading = version == 0 ? Text(change.Reading ?? Reading.Nothing) : null,
        };
        var sql = version == 0
            ? """
              insert into mailbox (id, version, profile, settings, reading, due_at)
              values (@id, 1, @profile, @firstSettings, @firstReading, @due)
              on conflict (id) do nothing
              """
            : """
              update mailbox set version = version + 1, profile = coalesce(@profile, profile), settings = coalesce(@settings, settings),
                reading = coalesce(@reading, reading), due_at = coalesce(@due, due_at)
              where id = @id and version = @version
              """;
        return await connection.ExecuteAsync(sql, row, transaction) == 1;
    }

    public async Task WriteAsync(Change change)
    {
        foreach (var one in change.Correspondents)
        {
            await Execute(
                """
                insert into correspondent (mailbox, address, names, writes_as, encounters) values (@mailbox, @address, @names, @writesAs, @encounters)
                on conflict (mailbox, address) do update set names = excluded.names, writes_as = excluded.writes_as, encounters = excluded.encounters
                """,
                new { mailbox, address = one.Address, names = Text(one.Seen), writesAs = one.WritesAs is { } name ? Text(name) : null, encounters = one.Encounters.ToBytes() });
        }

        if (change.FoldsPages) await Execute("delete from page where mailbox = @mailbox", new { mailbox });
        if (change.Page.Count > 0)
            await Execute("insert into page (mailbox, number, content) values (@mailbox, @version, @content)", new { mailbox, version, content = PageBytes.Write(change.Page) });
        if (change.Cards is not null)
        {
            await Execute("delete from card where mailbox = @mailbox", new { mailbox });
            foreach (var card in change.Cards) await Put("card", "id", card.Id, card);
        }

        foreach (var gone in change.Forgotten)
            await Execute("delete from person where mailbox = @mailbox and id = @id", new { mailbox, id = gone.Value });
        foreach (var person in change.People) await Put("person", "id", person.Id.Value, person);
        foreach (var week in change.Weeks) await Put("week", "week", week.Week, week);
        foreach (var coffee in change.Coffees) await PutCoffee(coffee);
        if (change.Dropped is not null)
            await Execute("delete from coffee where mailbox = @mailbox and id = @id", new { mailbox, id = change.Dropped.Id });
        foreach (var decision in change.Decisions)
        {
            await Execute(
                """
                insert into decision (mailbox, number, content)
                values (@mailbox, (select coalesce(max(number), 0) + 1 from decision where mailbox = @mailbox), @content)
                """,
                new { mailbox, content = Text(decision) });
        }
    }

    private Task<int> PutCoffee(Coffee.CoffeeRecord coffee) => Execute(
        """
        insert into coffee (mailbox, id, idempotency_key, content) values (@mailbox, @id, @key, @content)
        on conflict (mailbox, id) do update set content = excluded.content
        """,
        new { mailbox, id = coffee.Id, key = coffee.IdempotencyKey, content = Text(coffee) });

    private Task<int> Put<T>(string table, string column, string key, T value) => Execute(
        $"""
         insert into {table} (mailbox, {column}, content) values (@mailbox, @key, @content)
         on conflict (mailbox, {column}) do update set content = excluded.content
         """,
        new { mailbox, key, content = Text(value) });

    private Task<int> Execute(string sql, object parameters) => connection.ExecuteAsync(sql, parameters, transaction);

    private static string? Text<T>(T value) => value is null ? null : JsonSerializer.Serialize(value, Json.Options);
}
