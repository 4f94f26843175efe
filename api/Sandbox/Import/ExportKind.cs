namespace OutlookCoffee.Sandbox.Import;

/// <summary>What a file of an export is.</summary>
internal enum ExportKind
{
    /// <summary>One RFC 822 message.</summary>
    Message,

    /// <summary>Many messages, each after a line that begins with <c>From </c>.</summary>
    Mbox,

    /// <summary>iCalendar.</summary>
    Calendar,

    /// <summary>vCard.</summary>
    Cards,

    /// <summary>Comma-separated contacts.</summary>
    Contacts,

    Unknown,
    Empty,
}
