using System.Data.Common;
using Microsoft.Extensions.Options;
using OutlookCoffee.Mailbox;
using OutlookCoffee.Storage;

namespace OutlookCoffee.Tests.Storage;

/// <summary>What the store promises when several write at once.</summary>
public abstract class MailboxStoreRaces : MailboxStoreTests
{
    [Fact]
    public async Task A_write_with_an_old_version_leaves_no_trace()
    {
        await Store.SaveAsync(StoredMailbox.Ada, 0, new Change { Settings = StoredMailbox.Settings });
        await Store.SaveAsync(StoredMailbox.Ada, 1, new Change { Decisions = [StoredMailbox.Decision(1)] });
        var before = await Store.LoadAsync(StoredMailbox.Ada);

        Assert.Null(await Store.SaveAsync(StoredMailbox.Ada, 1, StoredMailbox.Everything));
        Assert.Null(await Store.SaveAsync(StoredMailbox.Ada, 0, StoredMailbox.Everything));
        Assert.Null(await Store.SaveAsync(StoredMailbox.Ada, 3, StoredMailbox.Everything));

        AssertSame(before, await Store.LoadAsync(StoredMailbox.Ada));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Of_many_writers_with_one_version_exactly_one_wins(long version)
    {
        if (version == 1) await Store.SaveAsync(StoredMailbox.Ada, 0, new Change { Profile = StoredMailbox.Profile });

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(() => Store.SaveAsync(StoredMailbox.Ada, version, Change(writer)))));

        var winner = Array.FindIndex(answers, answer => answer is not null);
        Assert.Equal(version + 1, Assert.Single(answers, answer => answer is not null));
        var stored = await Store.LoadAsync(StoredMailbox.Ada);
        Assert.Equal(version + 1, stored.Version);
        Assert.Equal(Change(winner).Correspondents[0].Address, Assert.Single(stored.Correspondents).Address);
        Assert.Equal(Change(winner).Decisions[0].Keys[0], Assert.Single(stored.Decisions).Keys[0]);
        Assert.Equal(winner, stored.Settings.NoticeDays);

        static Change Change(int writer) => new()
        {
            Settings = StoredMailbox.Settings with { NoticeDays = writer },
            Correspondents = [StoredMailbox.Correspondent($"writer{writer}@fabrikam.example")],
            Decisions = [StoredMailbox.Decision(writer)],
        };
    }

    [Fact]
    public async Task Different_mailboxes_are_written_at_once_and_each_gets_its_own()
    {
        var ids = Enumerable.Range(0, 12).Select(number => new MailboxId("sandbox", $"user{number}@contoso.example")).ToList();

        await Task.WhenAll(ids.Select(id => Task.Run(async () =>
        {
            for (var version = 0L; version < 4; version++)
                Assert.Equal(version + 1, await Store.SaveAsync(id, version, new Change { Correspondents = [StoredMailbox.Correspondent($"{version}.{id.User}")] }));
        })));

        foreach (var id in ids)
        {
            var stored = await Store.LoadAsync(id);
            Assert.Equal(4, stored.Version);
            Assert.Equal(4, stored.Correspondents.Count);
            Assert.All(stored.Correspondents, one => Assert.EndsWith(id.User, one.Address, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task An_idempotency_key_stands_once_in_a_mailbox()
    {
        await Store.SaveAsync(StoredMailbox.Ada, 0, new Change { Coffees = [StoredMailbox.Coffee("c_1", "key 1")] });
        var before = await Store.LoadAsync(StoredMailbox.Ada);

        await Assert.ThrowsAnyAsync<DbException>(() =>
            Store.SaveAsync(StoredMailbox.Ada, 1, new Change { Coffees = [StoredMailbox.Coffee("c_2", "key 1")], Settings = StoredMailbox.Settings }));

        AssertSame(before, await Store.LoadAsync(StoredMailbox.Ada));
        Assert.Equal(1, await Store.SaveAsync(StoredMailbox.Ben, 0, new Change { Coffees = [StoredMailbox.Coffee("c_1", "key 1")] }));
    }

    [Fact]
    public async Task A_mailbox_is_loaded_while_another_is_being_written()
    {
        await Store.SaveAsync(StoredMailbox.Ada, 0, StoredMailbox.Everything);
        var before = await Store.LoadAsync(StoredMailbox.Ada);
        await using var connection = await Database.OpenAsync(TestContext.Current.CancellationToken);
        await using var writing = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await ChangeWriter.ClaimVersion(connection, writing, StoredMailbox.Ben, 0, new Change());

        AssertSame(before, await Store.LoadAsync(StoredMailbox.Ada));
        AssertSame(Snapshot.Empty, await Store.LoadAsync(StoredMailbox.Ben));
    }

    [Fact]
    public async Task Servers_that_start_at_once_on_an_empty_database_make_the_tables_once()
    {
        var place = Options.Create(await EmptyDatabase());
        var nodes = Enumerable.Range(0, 6).Select(_ => new Database(place)).ToList();

        await Task.WhenAll(nodes.Select(node => Task.Run(() => new Migrator(node).StartAsync(TestContext.Current.CancellationToken))));

        Assert.Equal(1, await new MailboxStore(nodes[0]).SaveAsync(StoredMailbox.Ada, 0, StoredMailbox.Everything));
        foreach (var node in nodes) await node.DisposeAsync();
    }
}
