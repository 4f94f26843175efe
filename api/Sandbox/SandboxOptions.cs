namespace OutlookCoffee.Sandbox;

/// <summary>The <c>Sandbox</c> section of the configuration.</summary>
public sealed class SandboxOptions
{
    /// <summary>The same seed gives the same tenant.</summary>
    public int Seed { get; set; } = 1;

    /// <summary>How many people write with the demo user, at least.</summary>
    public int People { get; set; } = 240;

    /// <summary>How many messages the demo user's mailbox holds, about.</summary>
    public int Messages { get; set; } = 20_000;

    /// <summary>The moment at which the product's clock starts, ISO 8601 (a date alone is midnight UTC); null = the real time.</summary>
    public string? Now { get; set; }

    /// <summary>A folder with a person's exported mailbox; null = the seeded tenant.</summary>
    public string? Import { get; set; }

    /// <summary>Whose mailbox an import is; null = the most frequent sender.</summary>
    public string? Owner { get; set; }

    /// <summary>The zone of an imported mailbox (a Windows or IANA name).</summary>
    public string TimeZone { get; set; } = "UTC";

    /// <summary>Also listen on https with a throw-away certificate, on this port (0 = a free one); null = not at all.</summary>
    public int? HttpsPort { get; set; }

    public SandboxFaults Faults { get; set; } = new();
}

/// <summary>How the sandbox misbehaves, to show how the product copes.</summary>
public sealed class SandboxFaults
{
    /// <summary>The share (0 to 1) of requests that are answered 429.</summary>
    public double ThrottleRate { get; set; }

    /// <summary>The share (0 to 1) of requests that fail with 503, 504 or a reset connection.</summary>
    public double ErrorRate { get; set; }

    /// <summary>
    /// The share (0 to 1) of writes (POST, PATCH, DELETE) that are carried out and whose answer is then lost: 503, 504 and a reset
    /// connection in turn, besides those of <see cref="ErrorRate"/>. Reads are never touched by it, a question that is asked with POST included.
    /// </summary>
    public double LostAnswerRate { get; set; }

    /// <summary>Added to every answer.</summary>
    public int LatencyMilliseconds { get; set; }
}
