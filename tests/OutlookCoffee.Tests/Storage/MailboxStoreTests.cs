using System.Text.Json;
using Dapper;
using Microsoft.Extensions.Options;
using OutlookCoffee.Mailbox;
using OutlookCoffee.Storage;
using OutlookCoffee.Web;

namespace OutlookCoffee.Tests.Storage;

/// <summary>What the store promises, on each database that it runs on.</summary>
public abstract class MailboxStoreTests : IAsyncLifetime
{
    private Database? database;

    private protected Database Database => database!;

    private protected MailboxStore Store => new(Database);

    /// <summary>Where a new and empty database is.</summary>
    private protected abstract Task<StorageOptions> EmptyDatabase();

    private protected StorageOptions Place { get; private set; } = new();

    public async ValueTask InitializeAsync()
    {
        Place = await EmptyDatabase();
        database = new Database(Options.Create(Place));
        await new Migrator(database).StartAsync(TestContext.Current.CancellationToken);
    }

    public virtual async ValueTask DisposeAsync()
    {
        if (database is not null) await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_mailbox_that_nobody_wrote_is_empty() => AssertSame(Snapshot.Empty, await Store.LoadAsync(StoredMailbox.Ada));

    [Fact]
    public async Task Every_field_comes_back_as_it_was_written()
    {
        var change = StoredMailbox.Everything;

        Assert.Equal(1, await Store.SaveAsync(StoredMailbox.Ada, 0, change));

        var expected = new Snapshot(
            1, change.Profile, StoredMailbox.Settings, StoredMailbox.Reading, change.DueAt, change.Correspondents, change.Page,
            change.Cards!, change.People, change.Decisions, change.Weeks, change.Coffees);
        AssertSame(expected, await Store.LoadAsync(StoredMailbox.Ada));
    }

    [Fact]
    public async Task A_person_stored_before_there_were_corrections_has_none()
    {
        await Store.SaveAsync(StoredMailbox.Ada, 0, StoredMailbox.Everything);
        const string before = """{"id":{"value":"p_0123456789abcdef"},"keys":["card:c1"],"choice":{"kind":"none","until":null,"everyDays":null},"note":"kept","introducedBy":null,"metOn":[]}""";
        await using (var connection = await Database.OpenAsync(TestContext.Current.CancellationToken))
        {
            await connection.ExecuteAsync(new CommandDefinition(
                "update person set content = @before where id = @id", new { before, id = StoredMailbox.Grace.Value }, cancellationToken: TestContext.Current.CancellationToken));
        }

        var grace = (await Store.LoadAsync(StoredMailbox.Ada)).People.Single(person => person.Id == StoredMailbox.Grace);

        Assert.Equal(("kept", 0), (grace.Note, grace.Corrected.Count));
    }

    [Fact]
    public async Task What_a_change_does_not_name_stays_as_it_is()
    {
        await Store.SaveAsync(StoredMailbox.Ada, 0, StoredMailbox.Everything);
        var before = await Store.LoadAsync(StoredMailbox.Ada);

        Assert.Equal(2, await Store.SaveAsync(StoredMailbox.Ada, 1, new Change()));

        AssertSame(before with { Version = 2 }, await Store.LoadAsync(StoredMailbox.Ada));
    }

    [Fact]
    public async Task A_first_write_without_settings_takes_the_default_ones()
    {
        await Store.SaveAsync(StoredMailbox.Ada, 0, new Change { Profile = StoredMailbox.Profile });

        AssertSame(Snapshot.Empty with { Version = 1, Profile = StoredMailbox.Profile }, await Store.LoadAsync(StoredMailbox.Ada));
    }

    [Fact]
    public async Task Cards_are_replaced_as_a_whole_and_everything_else_by_its_key()
    {
        await Store.SaveAsync(StoredMailbox.Ada, 0, StoredMailbox.Everything);

        await Store.SaveAsync(StoredMailbox.Ada, 1, new Change
        {
            Cards = [StoredMailbox.Card("c3")],
            Correspondents = [StoredMailbox.Correspondent("grace@fabrikam.example", 5)],
            People = [StoredMailbox.Person(StoredMailbox.Grace, "new note")],
            Weeks = [StoredMailbox.Week("2026-W48") with { Skipped = false }],
            Coffees = [StoredMailbox.Coffee("c_1", "key 1") with { State = OutlookCoffee.Coffee.CoffeeState.Invited }],
        });

        var stored = await Store.LoadAsync(StoredMailbox.Ada);
        Assert.Equal(["c3"], stored.Cards.Select(card => card.Id));
        Assert.Equal(
            [StoredMailbox.Correspondent("grace@fabrikam.example", 5), StoredMailbox.Correspondent("henry@fabrikam.example", 0)],
            stored.Correspondents.OrderBy(one => one.Address, StringComparer.Ordinal));
        Assert.Equal(["new note", null], stored.People.Select(person => person.Note));
        Assert.False(Assert.Single(stored.Weeks).Skipped);
        Assert.Equal(OutlookCoffee.Coffee.CoffeeState.Invited, Assert.Single(stored.Coffees).State);
    }

    [Fact]
    public async Task An_empty_address_book_takes_all_cards_away()
    {
        await Store.SaveAsync(StoredMailbox.Ada, 0, StoredMailbox.Everything);
        await Store.SaveAsync(StoredMailbox.Ada, 1, new Change { Cards = [] });

        Assert.Empty((await Store.LoadAsync(StoredMailbox.Ada)).Cards);
    }

    [Fact]
    public async Task Decisions_come_back_in_the_order_in_which_they_were_made()
    {
        for (var number = 0; number < 12; number++)
            await Store.SaveAsync(StoredMailbox.Ada, number, new Change { Decisions = [StoredMailbox.Decision(number)] });

        var stored = await Store.LoadAsync(StoredMailbox.Ada);
        Assert.Equal(Enumerable.Range(0, 12).Select(number => StoredMailbox.Decision(number).Keys[0]), stored.Decisions.Select(one => one.Keys[0]));
    }

    [Fact]
    public async Task A_forgotten_person_and_a_dropped_coffee_are_gone()
    {
        await Store.SaveAsync(StoredMailbox.Ada, 0, StoredMailbox.Everything);
        await Store.SaveAsync(StoredMailbox.Ada, 1, new Change { Forgotten = [StoredMailbox.Henry], Dropped = StoredMailbox.Coffee("c_1", "key 1") });

        var stored = await Store.LoadAsync(StoredMailbox.Ada);
        Assert.Equal(StoredMailbox.Grace, Assert.Single(stored.People).Id);
        Assert.Empty(stored.Coffees);
    }

    [Fact]
    public async Task One_mailbox_sees_nothing_of_another_and_erasing_it_leaves_the_other()
    {
        await Store.SaveAsync(StoredMailbox.Ada, 0, StoredMailbox.Everything);
        await Store.SaveAsync(StoredMailbox.Ben, 0, StoredMailbox.Everything);
        var bens = await Store.LoadAsync(StoredMailbox.Ben);

        await Store.EraseAsync(StoredMailbox.Ada);

        AssertSame(Snapshot.Empty, await Store.LoadAsync(StoredMailbox.Ada));
        AssertSame(bens, await Store.LoadAsync(StoredMailbox.Ben));
    }

    [Fact]
    public async Task A_server_that_starts_again_finds_everything_and_changes_no_table_twice()
    {
        await Store.SaveAsync(StoredMailbox.Ada, 0, StoredMailbox.Everything);
        var before = await Store.LoadAsync(StoredMailbox.Ada);
        await Database.DisposeAsync();

        await using var reopened = new Database(Options.Create(Place));
        await new Migrator(reopened).StartAsync(TestContext.Current.CancellationToken);

        AssertSame(before, await new MailboxStore(reopened).LoadAsync(StoredMailbox.Ada));
    }

    /// <summary>Records with lists have no equality of their own; their JSON names every property, and encounters are compared as bytes.</summary>
    private protected static void AssertSame(Snapshot expected, Snapshot actual)
    {
        Assert.Equal(Text(expected), Text(actual));

        static string Text(Snapshot snapshot) => JsonSerializer.Serialize(
            new
            {
                Everything = snapshot with { Correspondents = [] },
                Correspondents = snapshot.Correspondents.OrderBy(one => one.Address, StringComparer.Ordinal)
                    .Select(one => new { one.Address, one.Seen, Encounters = one.Encounters.ToBytes() }),
            },
            Json.Options);
    }
}
