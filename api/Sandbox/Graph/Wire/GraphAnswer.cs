using System.Text.Json;

namespace OutlookCoffee.Sandbox.Graph.Wire;

/// <summary>What a handler answers. The body is written later, straight into the response, still under the mailbox's gate.</summary>
internal sealed record GraphAnswer(int Status, Action<Utf8JsonWriter>? Body = null)
{
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public static GraphAnswer Ok(Action<Utf8JsonWriter> body) => new(200, body);

    public static GraphAnswer Created(Action<Utf8JsonWriter> body) => new(201, body);

    public static GraphAnswer Accepted() => new(202);

    public static GraphAnswer NoContent() => new(204);

    /// <summary>The answer to a preference that was granted, for example <c>outlook.timezone="UTC"</c>.</summary>
    public GraphAnswer Applying(string? preference) => preference is null
        ? this
        : this with { Headers = new Dictionary<string, string> { ["Preference-Applied"] = preference } };
}
