using NodaTime;
using OutlookCoffee.Sandbox.Import;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Tests.Sandbox.Import;

/// <summary>1,702 real messages, public record; the facts here were looked up in the files themselves.</summary>
public sealed class EnronTests(EnronTests.Unpacked unpacked) : IClassFixture<EnronTests.Unpacked>
{
    private const string Kean = "steven.kean@enron.com";

    [Fact]
    public void Every_file_is_read_or_named_with_the_reason()
    {
        var (mailbox, report) = unpacked.Read();
        var named = report.Unread.Where(file => IsMessage(file.Path)).ToList();
        Assert.Equal(1702, report.Messages + report.Duplicates + named.Count);
        Assert.Equal(report.Messages, mailbox.Messages.Count);
        // Their exporter wrote 31 December 1979 where it knew no date.
        Assert.Equal(13, named.Count);
        Assert.All(named, file => Assert.Equal("no believable date", file.Reason));
        var all = Directory.EnumerateFiles(unpacked.Export().Folder, "*", SearchOption.AllDirectories).Count();
        Assert.Equal(all, report.FilesRead.Values.Sum() + report.Unread.Count);
        Assert.Equal(1703, report.Unread.Count(file => file.Reason == "not a format that the import reads"));
    }

    [Fact]
    public void The_most_frequent_sender_is_the_owner_and_his_second_address_is_found()
    {
        var (mailbox, _) = unpacked.Export().Read(owner: null);
        Assert.Equal(Kean, mailbox.Address);
        Assert.Equal("Steven J Kean", mailbox.DisplayName);
        Assert.Equal(["j..kean@enron.com"], mailbox.Aliases);
    }

    [Fact]
    public void Five_messages_are_as_they_stand_in_the_files()
    {
        var (mailbox, _) = unpacked.Read();
        Check(mailbox, "22096925.1075843395487", "2001-03-18T20:53:00Z", Kean, to: 1, cc: 3, "sentitems");
        Check(mailbox, "21029539.1075852466926", "2001-08-02T20:50:11Z", "john.shelk@enron.com", to: 1, cc: 11, null);
        Check(mailbox, "12230907.1075844207844", "2001-05-17T09:25:00Z", "john.shelk@enron.com", to: 8, cc: 0, "inbox");
        Check(mailbox, "15319805.1075842936579", "1999-11-22T10:42:00Z", "james.steffes@enron.com", to: 5, cc: 0, "inbox");
        Check(mailbox, "12821280.1075849870748", "2001-07-05T08:59:00Z", Kean, to: 1, cc: 0, "sentitems");
    }

    [Fact]
    public void Names_come_from_the_exporters_own_headers()
    {
        var (mailbox, _) = unpacked.Read();
        var message = Find(mailbox, "21029539.1075852466926");
        Assert.Equal(new MailAddress("Steffes, James D.", "d..steffes@enron.com"), message.To[0]);
        Assert.Equal(new MailAddress("Yeung, Charles", "charles.yeung@enron.com"), message.Cc[0]);
        Assert.Empty(message.Bcc);
    }

    [Fact]
    public void Nothing_of_the_original_is_changed()
    {
        var before = unpacked.Export().Fingerprint();
        var (mailbox, _) = unpacked.Read();
        Assert.All(mailbox.Messages.OldestFirst.Take(50), message => Assert.NotNull(message.Body!()));
        Assert.Equal(before, unpacked.Export().Fingerprint());
    }

    /// <summary>The archive, unpacked once for all these tests.</summary>
    public sealed class Unpacked : IDisposable
    {
        private ExportOnDisk? export;

        public ExportOnDisk Export() => export ??= new ExportOnDisk().WithRealData("enron-1702.tar.gz");

        public (Mailbox Mailbox, ImportReport Report) Read() => Export().Read(Kean);

        public void Dispose() => export?.Dispose();
    }

    private static bool IsMessage(string path) => path.EndsWith(".txt", StringComparison.Ordinal) && !path.EndsWith("categories.txt", StringComparison.Ordinal);

    private static Message Find(Mailbox mailbox, string id) =>
        mailbox.Messages.OldestFirst.Single(message => message.InternetMessageId == $"<{id}.JavaMail.evans@thyme>");

    private static void Check(Mailbox mailbox, string id, string sent, string from, int to, int cc, string? folder)
    {
        var message = Find(mailbox, id);
        Assert.Equal(sent, Instant.FromUnixTimeSeconds(message.Sent).ToString());
        Assert.Equal(from, message.From.Address);
        Assert.Equal((to, cc), (message.To.Count, message.Cc.Count));
        Assert.Equal(folder, mailbox.Folders[message.Folder].WellKnownName);
    }
}
