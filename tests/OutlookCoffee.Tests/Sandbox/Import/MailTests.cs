using System.Text;
using NodaTime;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Tests.Sandbox.Import;

public sealed class MailTests : IDisposable
{
    private const string Plain =
        "From: Grace <grace@fabrikam.example>\nTo: Ada <ada@contoso.example>\nDate: Tue, 3 Mar 2026 09:00:00 +0100\nMessage-ID: <1@x.example>\nSubject: Hello\n\nHow are you?\n";

    private readonly ExportOnDisk export = new();

    public void Dispose() => export.Dispose();

    [Fact]
    public void A_mail_is_found_by_its_headers_whatever_its_name()
    {
        var (mailbox, report) = export.With("deep/er/and/deeper/1.", Plain).With("two.txt", Plain.Replace("1@x", "2@x")).With("3.eml", Plain.Replace("1@x", "3@x")).Read();
        Assert.Equal(3, mailbox.Messages.Count);
        Assert.Empty(report.Unread);
        Assert.All(mailbox.Messages.OldestFirst, message => Assert.Equal("How are you?", message.Body!().Trim()));
        Assert.Equal("2026-03-03T08:00:00Z", Instant.FromUnixTimeSeconds(mailbox.Messages.OldestFirst[0].Received).ToString());
    }

    [Theory]
    [InlineData("x.eml", "", "the file is empty")]
    [InlineData("x.eml", "To: a@b.example\nDate: Tue, 3 Mar 2026 09:00:00 +0100\n\nx", "no sender")]
    [InlineData("x.eml", "From: a@b.example\nMessage-ID: <1@x>\n\nx", "no believable date")]
    [InlineData("x.eml", "From: a@b.example\nDate: Thu, 1 Jan 1970 00:00:00 +0000\n\nx", "no believable date")]
    [InlineData("x.txt", "Dear diary: today nothing happened.\n", "not a format that the import reads")]
    [InlineData("x.csv", "a,b\n1,2\n", "not a table of contacts")]
    [InlineData("x.vcf", "hello", "no card in it")]
    public void A_file_that_cannot_be_read_is_named_with_the_reason(string name, string content, string reason)
    {
        var (mailbox, report) = export.With($"folder/{name}", content).With("good.eml", Plain).Read();
        Assert.Equal([($"folder/{name}", reason)], report.Unread.Select(file => (file.Path, file.Reason)));
        Assert.Single(mailbox.Messages.OldestFirst);
    }

    [Fact]
    public void Rubbish_in_any_format_stops_nothing()
    {
        var rubbish = new byte[300_000];
        new Random(4).NextBytes(rubbish);
        string[] names = ["a.eml", "a.mbox", "a.ics", "a.vcf", "a.csv", "a.bin", "a"];
        foreach (var name in names) export.With($"rubbish/{name}", rubbish).With($"zeros/{name}", new byte[5000]).With($"line/{name}", new string('x', 4_000_000));
        var (mailbox, report) = export.With("good.eml", Plain).Read();
        Assert.Contains(mailbox.Messages.OldestFirst, message => message.Subject == "Hello");
        Assert.Equal(22, report.FilesRead.Values.Sum() + report.Unread.Select(file => file.Path.Split('#')[0]).Distinct().Count());
    }

    [Fact]
    public void An_mbox_is_read_to_its_cut_end_and_its_quoted_lines_are_restored()
    {
        var mbox = "From grace@fabrikam.example Tue Mar  3 08:00:00 2026\n" + Plain.Replace("How are you?", "Hi,\n>From my window I see you.")
            + "\nFrom ada@contoso.example Tue Mar  3 09:00:00 2026\nFrom: ada@contoso.example\nTo: grace@fabrikam.example\nSubject: No date\n\nBye\n"
            + "\nFrom x@y.example Tue Mar  3 10:00:00 2026\nFrom: x@y.example\nTo: ada@contoso.example\nDate: Tue, 3 Mar 2026 10:00:00 +0000\nSubject: Cut\n\nThis is the la";
        var (mailbox, report) = export.With("Projects 2026.mbox", mbox).With("Inbox", mbox + "\n\nFrom x@y.example Tue Mar  3 10:00:00 2026\nFro").Read();
        Assert.Equal(6, mailbox.Messages.Count);
        Assert.Equal("Inbox#4", Assert.Single(report.Unread).Path);
        var quoted = mailbox.Messages.OldestFirst.First(message => message.Subject == "Hello");
        Assert.Contains("\nFrom my window", quoted.Body!(), StringComparison.Ordinal);
        // Without a Date the line before the message tells the time.
        Assert.Equal("2026-03-03T09:00:00Z", Instant.FromUnixTimeSeconds(mailbox.Messages.OldestFirst.First(m => m.Subject == "No date").Sent).ToString());
        Assert.Equal(["Inbox", "Projects 2026"], mailbox.Messages.OldestFirst.Select(m => mailbox.Folders[m.Folder].DisplayName).Distinct().Order());
    }

    [Fact]
    public void The_same_message_twice_in_one_folder_is_one_and_counted()
    {
        var (mailbox, report) = export.With("a.eml", Plain).With("b.eml", Plain).With("Archive/c.eml", Plain).Read();
        Assert.Equal((2, 1), (mailbox.Messages.Count, report.Duplicates));
    }

    [Theory]
    [InlineData("a.eml", "", "inbox")]
    [InlineData("Sent/a.eml", "", "inbox")]
    [InlineData("Trash/a.eml", "", "deleteditems")]
    [InlineData("a.eml", "X-Folder: \\ALIND\\Lind, Ada\\Deleted Items\n", "deleteditems")]
    [InlineData("a.eml", "X-Folder: \\Ada_June\\Notes Folders\\All documents\n", "inbox")]
    [InlineData("a.eml", "X-Folder: \\Ada_June\\Notes Folders\\Stanford\n", "Stanford")]
    [InlineData("a.mbox", "X-Gmail-Labels: Important,Opened,Spam\n", "junkemail")]
    [InlineData("a.eml", "X-Gmail-Labels: Inbox,Category Updates,Choir\n", "Choir")]
    [InlineData("Gesendete Elemente/b.eml", "own", "sentitems")]
    [InlineData("Drafts/b.eml", "own", "drafts")]
    [InlineData("b.eml", "own", "sentitems")]
    public void The_folder_is_what_the_message_or_its_place_tells(string path, string header, string folder)
    {
        var text = header == "own" ? Plain.Replace("grace@fabrikam", "ADA@contoso") : header + Plain;
        var (mailbox, _) = export.With(path, path.EndsWith(".mbox", StringComparison.Ordinal) ? "From x Tue Mar  3 08:00:00 2026\n" + text : text).Read();
        var found = mailbox.Folders[Assert.Single(mailbox.Messages.OldestFirst).Folder];
        Assert.Equal(folder, found.WellKnownName ?? found.DisplayName);
    }

    [Fact]
    public void What_the_product_needs_of_the_headers_is_kept_and_nothing_else()
    {
        var (mailbox, _) = export.With("a.eml", "List-Id: <x.example>\nX-Spam: 1\nAuto-Submitted: auto-replied\nX-Outlook-Coffee: report\nReceived: from a by b; Wed, 4 Mar 2026 10:00:00 +0000\n" + Plain).Read();
        var message = Assert.Single(mailbox.Messages.OldestFirst);
        Assert.Equal(["List-Id", "Auto-Submitted", "X-Outlook-Coffee"], message.Headers.Select(header => header.Key));
        Assert.Equal("2026-03-04T10:00:00Z", Instant.FromUnixTimeSeconds(message.Received).ToString());
        Assert.Equal("2026-03-03T08:00:00Z", Instant.FromUnixTimeSeconds(message.Sent).ToString());
    }

    [Theory]
    [InlineData("REQUEST", "", MeetingMail.MeetingRequest)]
    [InlineData("CANCEL", "", MeetingMail.MeetingCancelled)]
    [InlineData("REPLY", "ATTENDEE;PARTSTAT=DECLINED:mailto:grace@fabrikam.example\r\n", MeetingMail.MeetingDeclined)]
    [InlineData("REPLY", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:grace@fabrikam.example\r\n", MeetingMail.MeetingAccepted)]
    public void A_calendar_part_makes_a_meeting_mail(string method, string line, MeetingMail kind)
    {
        var text = Plain.Replace("Subject: Hello\n", $"Subject: Hello\nMime-Version: 1.0\nContent-Type: text/calendar; method={method}; charset=utf-8\n")
            .Replace("How are you?", $"BEGIN:VCALENDAR\r\nMETHOD:{method}\r\nBEGIN:VEVENT\r\n{line}END:VEVENT\r\nEND:VCALENDAR");
        Assert.Equal(kind, Assert.Single(export.With("a.eml", text).Read().Mailbox.Messages.OldestFirst).Meeting);
    }

    [Fact]
    public void A_wrong_charset_spoils_only_its_letters()
    {
        var bytes = Encoding.Latin1.GetBytes(Plain.Replace("Subject: Hello", "Subject: Gr\u00fc\u00dfe\nContent-Type: text/plain; charset=klingon").Replace("How are you?", "Sch\u00f6n!"));
        var message = Assert.Single(export.With("a.eml", bytes).Read().Mailbox.Messages.OldestFirst);
        Assert.Equal("Gr\u00fc\u00dfe", message.Subject);
        Assert.StartsWith("Sch", message.Body!(), StringComparison.Ordinal);
    }

    [Fact]
    public void Addresses_that_no_standard_allows_are_kept()
    {
        var text = "From: \"O'Neil; Pat\" <pat..oneil@x.example>\nTo: ada@contoso.example, <.dot@y.example>, Bo (it) <bo@z.example>; c@z.example\nCc: undisclosed-recipients:;\nDate: Tue, 3 Mar 2026 09:00:00 +0100\n\nx";
        var message = Assert.Single(export.With("a.eml", text).Read().Mailbox.Messages.OldestFirst);
        Assert.Equal("pat..oneil@x.example", message.From.Address);
        Assert.Equal(["ada@contoso.example", ".dot@y.example", "bo@z.example", "c@z.example"], message.To.Select(to => to.Address));
        Assert.Empty(message.Cc);
    }
}
