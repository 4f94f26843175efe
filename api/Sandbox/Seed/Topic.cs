namespace OutlookCoffee.Sandbox.Seed;

/// <summary>What a conversation is about: its subject, the first mail's text and the first answer's.</summary>
internal sealed record Topic(string Subject, string Opening, string Answer);
