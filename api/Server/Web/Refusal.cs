namespace OutlookCoffee.Web;

/// <summary>Why something was not done, in words that tell the person what to do; becomes <c>application/problem+json</c>.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Kind">The last part of the problem's <c>type</c>, for example <c>slot-taken</c>; stable.</param>
/// <param name="Field">The request's field that is to be mended, or null.</param>
[Immutable]
public sealed record Refusal(int Status, string Kind, string Title, string Detail, string? Field = null)
{
    public static Refusal BadField(string field, string detail) =>
        new(StatusCodes.Status400BadRequest, "bad-request", "The request cannot be used as it is.", $"{field}: {detail}", field);

    public static Refusal NoSuch(string what, string detail) =>
        new(StatusCodes.Status404NotFound, "not-found", $"There is no such {what}.", detail);
}

/// <summary>An answer or the reason why there is none; exactly one of the two is set.</summary>
[Immutable]
public sealed record Reply<T>(T? Value, Refusal? Refusal)
    where T : class
{
    public static implicit operator Reply<T>(T value) => new(value, null);

    public static implicit operator Reply<T>(Refusal refusal) => new(null, refusal);
}
