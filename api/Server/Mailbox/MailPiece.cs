using OutlookCoffee.Graph.Mail;

namespace OutlookCoffee.Mailbox;

/// <summary>A range of mail that one worker reads, from its newest end downwards; its older part may be given to another worker meanwhile.</summary>
/// <param name="isCovering">What is read of it will not be read again.</param>
/// <param name="expected">About how many messages it holds; NaN = nobody knows before its first page.</param>
internal sealed class MailPiece(MailQuery query, bool isCovering, double expected)
{
    private readonly Lock gate = new();
    private ReadRange rest = query.Range;
    private double left = expected;

    public MailQuery Query => query;

    public bool IsCovering => isCovering;

    /// <summary>What has not been read yet.</summary>
    public ReadRange Rest
    {
        get
        {
            lock (gate) return rest;
        }
    }

    /// <summary>About how many messages are left, by how close together the last page's lay; NaN before the first page.</summary>
    public double Expected
    {
        get
        {
            lock (gate) return left;
        }
    }

    /// <summary>Everything from this second on is read.</summary>
    /// <param name="messages">How many the last page held.</param>
    /// <returns>What of it belongs to this piece: what was given away belongs to somebody else.</returns>
    public ReadRange Advance(long from, int messages)
    {
        lock (gate)
        {
            var read = new ReadRange(Math.Max(from, rest.From), rest.To);
            rest = rest with { To = Math.Max(rest.From, Math.Min(rest.To, from)) };
            left = rest.From >= rest.To ? 0 : messages * (double)(rest.To - rest.From) / Math.Max(1, read.To - read.From);
            return read;
        }
    }

    /// <summary>A second that cannot be read to its end now: it stays unread, and what is older goes on.</summary>
    public void Skip(long second)
    {
        lock (gate) rest = rest with { To = Math.Max(rest.From, Math.Min(rest.To, second)) };
    }

    /// <summary>Gives away the older half of what is left; null when that is a second or nothing, of which there are no halves.</summary>
    public MailPiece? Halve()
    {
        lock (gate)
        {
            if (rest.To - rest.From < 2) return null;
            var middle = rest.From + ((rest.To - rest.From) / 2);
            var older = new MailPiece(query with { Range = new ReadRange(rest.From, middle) }, isCovering, left / 2);
            rest = rest with { From = middle };
            left /= 2;
            return older;
        }
    }
}
