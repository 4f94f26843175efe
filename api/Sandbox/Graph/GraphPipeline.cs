using System.Text.Json;
using NodaTime;
using OutlookCoffee.Sandbox.Faults;
using OutlookCoffee.Sandbox.Graph.OData;
using OutlookCoffee.Sandbox.Graph.Users;
using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph;

/// <summary>The way of every request: who asks, is there a free slot, does it go wrong on purpose, which handler, what is mailed.</summary>
internal sealed class GraphPipeline(SandboxWorld world, IClock clock, FaultPlan faults, MailboxSlots slots)
{
    private static readonly Route Users = new("GET", "users", UserRoutes.List);

    public IClock Clock => clock;

    /// <summary>Who is signed in; refused with 401 unless the tenant knows the user of the token.</summary>
    public async Task<(Tenant Tenant, UserMailbox Caller)> SignInAsync(string? authorization)
    {
        const string Scheme = "Bearer sandbox:";
        if (string.IsNullOrWhiteSpace(authorization)) throw GraphFailure.InvalidToken("Access token is empty.");
        if (!authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) throw GraphFailure.InvalidToken("Access token validation failure. Invalid audience.");
        var tenant = await world.Tenant;
        return (tenant, tenant.Find(authorization[Scheme.Length..].Trim()) ?? throw GraphFailure.InvalidToken("The user of the access token does not exist in this tenant."));
    }

    /// <summary>Runs a request and hands its answer to <paramref name="write"/>, still under the mailbox's gate.</summary>
    public async Task RunAsync(GraphRequest request, Action<GraphAnswer> write, CancellationToken cancellation)
    {
        var (tenant, caller) = await SignInAsync(request.Authorization);
        var (box, segments) = Locate(tenant, caller, GraphPath.Segments(request.Path));
        if (!slots.TryEnter(box)) throw GraphFailure.Throttled("Application is over its MailboxConcurrency limit.");
        try
        {
            var fault = faults.Next();
            if (faults.Latency > TimeSpan.Zero) await Task.Delay(faults.Latency, cancellation);
            RefuseBefore(fault);
            var (route, keys) = segments is null ? (Users, new Dictionary<string, string>()) : GraphRoutes.Find(request.Method, segments);
            if (fault == Fault.None && !route.OnlyReads) fault = faults.NextForWrite();
            var call = Call(tenant, box, request, keys, await request.ReadBody());
            Handle(route, call, answer =>
            {
                RefuseAfter(fault);
                write(answer);
            });
        }
        finally
        {
            slots.Leave(box);
        }
    }

    private static void Handle(Route route, GraphCall call, Action<GraphAnswer> write)
    {
        try
        {
            if (!route.HoldsGate) write(route.Handle(call));
            else
                lock (call.Box.Gate) write(route.Handle(call));
        }
        finally
        {
            call.Outbox.Deliver(call.Tenant);
        }
    }

    private GraphCall Call(Tenant tenant, UserMailbox box, GraphRequest request, IReadOnlyDictionary<string, string> keys, JsonElement? body) => new()
    {
        Tenant = tenant,
        Box = box,
        Now = clock.GetCurrentInstant(),
        Method = request.Method,
        Root = request.Root,
        Path = request.Path,
        Query = new QueryOptions(request.Query),
        Prefer = request.Prefer,
        Body = body,
        Keys = keys,
    };

    /// <summary>The mailbox that the path names, and the segments below it; null segments for the list of users.</summary>
    private static (UserMailbox Box, IReadOnlyList<string>? Segments) Locate(Tenant tenant, UserMailbox caller, IReadOnlyList<string> path)
    {
        if (path.Count == 0) throw GraphFailure.BadRequest("Empty segment encountered in request URL. Please make sure that a valid request URL is specified.");
        if (Is(path[0], "me")) return (caller, [.. path.Skip(1)]);
        if (!Is(path[0], "users")) throw GraphFailure.NoSuchSegment(path[0]);
        if (path.Count == 1) return (caller, null);
        var box = tenant.Mailboxes.FirstOrDefault(row => row.Id == path[1]) ?? tenant.Find(path[1]);
        return box is not null
            ? (box, [.. path.Skip(2)])
            : throw new GraphFailure(404, "Request_ResourceNotFound", $"Resource '{path[1]}' does not exist or one of its queried reference-property objects are not present.");
    }

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static void RefuseBefore(Fault fault)
    {
        if (fault == Fault.Throttle) throw GraphFailure.Throttled("Application is over its request limit.");
        if (fault == Fault.Unavailable) throw Unavailable();
        if (fault == Fault.TimedOut) throw TimedOut();
    }

    private static void RefuseAfter(Fault fault)
    {
        if (fault == Fault.UnavailableAfterwards) throw Unavailable();
        if (fault == Fault.TimedOutAfterwards) throw TimedOut();
        if (fault == Fault.Reset) throw new ConnectionReset();
    }

    private static GraphFailure Unavailable() => new(503, "serviceNotAvailable", "The service is temporarily unavailable.")
    {
        Headers = new Dictionary<string, string> { ["Retry-After"] = "1" },
    };

    private static GraphFailure TimedOut() => new(504, "UnknownError", "The server did not answer in time.");
}

/// <summary>The fault that leaves a client without any answer.</summary>
internal sealed class ConnectionReset() : Exception("The sandbox breaks this connection on purpose.");
