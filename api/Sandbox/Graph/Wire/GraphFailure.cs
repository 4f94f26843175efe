namespace OutlookCoffee.Sandbox.Graph.Wire;

/// <summary>
/// A request that Graph refuses. Thrown from wherever the reason is found and written in one place,
/// because a parser deep inside a handler has nobody to hand a result to.
/// </summary>
internal sealed class GraphFailure(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;
    public string Code { get; } = code;
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public static GraphFailure BadRequest(string message) => new(400, "BadRequest", message);

    public static GraphFailure InvalidRequest(string message) => new(400, "ErrorInvalidRequest", message);

    public static GraphFailure InvalidBody(string message) => new(400, "UnableToDeserializePostBody", message);

    public static GraphFailure InvalidQuery(string message) => new(400, "ErrorInvalidUrlQuery", message);

    public static GraphFailure UnknownProperty(string property, string type) =>
        new(400, "RequestBroker--ParseUri", $"Could not find a property named '{property}' on type 'Microsoft.OutlookServices.{type}'.");

    public static GraphFailure InvalidId() => new(400, "ErrorInvalidIdMalformed", "Id is malformed.");

    public static GraphFailure ItemNotFound() =>
        new(404, "ErrorItemNotFound", "The specified object was not found in the store.");

    public static GraphFailure InefficientFilter() =>
        new(400, "InefficientFilter", "The restriction or sort order is too complex for this operation.");

    public static GraphFailure NoSuchSegment(string segment) =>
        new(400, "BadRequest", $"Resource not found for the segment '{segment}'.");

    public static GraphFailure InvalidToken(string message) => new(401, "InvalidAuthenticationToken", message)
    {
        Headers = new Dictionary<string, string> { ["WWW-Authenticate"] = "Bearer realm=\"sandbox\"" },
    };

    public static GraphFailure Throttled(string message) => new(429, "ApplicationThrottled", message)
    {
        // Whole seconds: the SDK's retry handler cannot read the fractions that Graph itself sometimes sends.
        Headers = new Dictionary<string, string> { ["Retry-After"] = "1" },
    };
}
