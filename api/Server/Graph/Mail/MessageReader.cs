using System.Text;
using System.Text.Json;
using OutlookCoffee.Graph.Requests;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;

namespace OutlookCoffee.Graph.Mail;

/// <summary>Reads the JSON of one message straight into encounters; no object and hardly a string is made for it.</summary>
internal sealed class MessageReader(WhoTable people, EncounterSheet sheet)
{
    private readonly List<Who> to = [];
    private readonly List<Who> cc = [];
    private readonly List<Who> bcc = [];
    private List<MessageMark> marks = [];
    private List<MessageMark> taken = [];
    private readonly HashSet<string> unknownFolders = new(StringComparer.Ordinal);
    private readonly KnownRecipients knownPeople = new("}}"u8, people);
    private readonly KnownRecipients knownLists = new("}}]"u8, people);
    private readonly List<Who> one = [];
    private Draft draft;

    /// <summary>Of this reading; may be replaced between two pages.</summary>
    public required MailFolders Folders { get; set; }

    /// <summary>What was read since the last time; its marks are there until the next time.</summary>
    public MailPage Take(string? nextLink)
    {
        (marks, taken) = (taken, marks);
        var page = new MailPage(taken, sheet.Take(), nextLink, [.. unknownFolders]);
        Forget();
        return page;
    }

    /// <summary>Lets go of what was read of a page that broke off.</summary>
    public void Forget()
    {
        marks.Clear();
        sheet.Clear();
        unknownFolders.Clear();
    }

    /// <summary>From the message's opening brace to its closing one; false when it is not all there, and then nothing was taken of it.</summary>
    public bool Read(ref JsonCursor cursor)
    {
        draft = default;
        to.Clear();
        cc.Clear();
        bcc.Clear();
        while (true)
        {
            if (!cursor.Reader.Read()) return false;
            if (cursor.Reader.TokenType == JsonTokenType.EndObject) break;
            if (!Property(ref cursor)) return false;
        }

        // Without an id or a received time it says nothing about contact (a Teams chat may be such a row).
        if (draft is { HasId: true, Seconds: { } seconds }) Take(seconds);
        return true;
    }

    private void Take(long seconds)
    {
        marks.Add(new MessageMark(seconds, draft.Id, draft.Folder?.Id));
        if (draft.IsDraft || draft.Folder is { Counts: false }) return;
        var mail = new MailFacts(seconds, draft.From ?? draft.Sender, to, cc, bcc, draft.IsMeetingMail, draft.Headers.IsBulk, draft.Headers.IsAutomatic);
        ContactRule.FromMail(mail, sheet);
    }

    private bool Property(ref JsonCursor cursor) => NameOf(ref cursor.Reader) switch
    {
        Name.From => Person(ref cursor, out draft.From),
        Name.Sender => Person(ref cursor, out draft.Sender),
        Name.To => knownLists.Read(ref cursor, to),
        Name.Cc => knownLists.Read(ref cursor, cc),
        Name.Bcc => knownLists.Read(ref cursor, bcc),
        var name => cursor.Reader.Read() && Property(ref cursor.Reader, name),
    };

    private bool Person(ref JsonCursor cursor, out Who? who)
    {
        one.Clear();
        var isWhole = knownPeople.Read(ref cursor, one);
        who = one.Count > 0 ? one[0] : null;
        return isWhole;
    }

    private bool Property(ref Utf8JsonReader reader, Name name)
    {
        switch (name)
        {
            case Name.Id when reader.TokenType == JsonTokenType.String:
                (draft.HasId, draft.Id) = (true, HashOf(reader.ValueSpan));
                return true;
            case Name.Received when reader.TokenType == JsonTokenType.String:
                if (reader.TryGetDateTimeOffset(out var at)) draft.Seconds = at.ToUnixTimeSeconds();
                return true;
            case Name.Folder when reader.TokenType == JsonTokenType.String:
                FolderOf(ref reader);
                return true;
            case Name.Type when reader.TokenType == JsonTokenType.String:
                draft.IsMeetingMail = reader.ValueIsEscaped
                    ? JsonText.Of(ref reader).Contains("eventMessage", StringComparison.Ordinal)
                    : reader.ValueSpan.IndexOf("eventMessage"u8) >= 0;
                return true;
            case Name.IsDraft:
                draft.IsDraft = reader.TokenType == JsonTokenType.True;
                return reader.TrySkip();
            case Name.Headers:
                return draft.Headers.Read(ref reader);
            default:
                return reader.TrySkip();
        }
    }

    private void FolderOf(ref Utf8JsonReader reader)
    {
        draft.Folder = Folders.Find(reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(JsonText.Of(ref reader)) : reader.ValueSpan);
        if (draft.Folder is null) unknownFolders.Add(JsonText.Of(ref reader));
    }

    /// <summary>By length first: most names are told apart by it alone.</summary>
    private static Name NameOf(ref Utf8JsonReader reader) => Length(ref reader) switch
    {
        2 when reader.ValueTextEquals("id"u8) => Name.Id,
        4 when reader.ValueTextEquals("from"u8) => Name.From,
        6 when reader.ValueTextEquals("sender"u8) => Name.Sender,
        7 when reader.ValueTextEquals("isDraft"u8) => Name.IsDraft,
        11 when reader.ValueTextEquals("@odata.type"u8) => Name.Type,
        12 when reader.ValueTextEquals("toRecipients"u8) => Name.To,
        12 when reader.ValueTextEquals("ccRecipients"u8) => Name.Cc,
        13 when reader.ValueTextEquals("bccRecipients"u8) => Name.Bcc,
        14 when reader.ValueTextEquals("parentFolderId"u8) => Name.Folder,
        16 when reader.ValueTextEquals("receivedDateTime"u8) => Name.Received,
        22 when reader.ValueTextEquals("internetMessageHeaders"u8) => Name.Headers,
        _ => Name.Other,
    };

    private static int Length(ref Utf8JsonReader reader) => reader.ValueIsEscaped ? JsonText.Of(ref reader).Length : reader.ValueSpan.Length;

    private static int HashOf(ReadOnlySpan<byte> id)
    {
        var hash = default(HashCode);
        hash.AddBytes(id);
        return hash.ToHashCode();
    }

    private enum Name
    {
        Other,
        Id,
        Received,
        Folder,
        Type,
        IsDraft,
        From,
        Sender,
        To,
        Cc,
        Bcc,
        Headers,
    }

    /// <summary>A message as far as it has been read.</summary>
    private struct Draft
    {
        public bool HasId;
        public int Id;
        public long? Seconds;
        public MailFolder? Folder;
        public bool IsDraft;
        public bool IsMeetingMail;
        public Who? From;
        public Who? Sender;
        public HeaderFacts Headers;
    }
}
