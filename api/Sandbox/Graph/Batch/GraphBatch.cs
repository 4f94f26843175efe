using OutlookCoffee.Sandbox.Graph.Wire;

namespace OutlookCoffee.Sandbox.Graph.Batch;

/// <summary>
/// Many requests in one (https://learn.microsoft.com/graph/json-batching): each goes the same way as a request of its own,
/// at most four at a time; one that depends on another waits for it, and fails with 424 when that one failed.
/// </summary>
internal static class GraphBatch
{
    public static async Task<GraphAnswer> RunAsync(GraphRequest batch, GraphPipeline pipeline, CancellationToken cancellation)
    {
        if (!string.Equals(batch.Method, "POST", StringComparison.OrdinalIgnoreCase)) throw GraphFailure.BadRequest("A batch is a POST.");
        await pipeline.SignInAsync(batch.Authorization);
        var items = BatchItem.ReadAll(await batch.ReadBody());
        var results = await RunInOrderAsync(items, item => RunOneAsync(batch, item, pipeline, cancellation), cancellation);
        return GraphAnswer.Ok(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("responses");
            foreach (var result in results) result.Write(json);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    /// <summary>Rounds of those whose dependencies are answered; each round at most four at a time.</summary>
    private static async Task<List<BatchResult>> RunInOrderAsync(
        IReadOnlyList<BatchItem> items, Func<BatchItem, Task<BatchResult>> run, CancellationToken cancellation)
    {
        var results = new Dictionary<string, BatchResult>();
        var limits = new ParallelOptions { MaxDegreeOfParallelism = MailboxSlots.Most, CancellationToken = cancellation };
        for (var waiting = items.ToList(); waiting.Count > 0; waiting = [.. waiting.Where(item => !results.ContainsKey(item.Id))])
        {
            var ready = waiting.Where(item => item.DependsOn.All(results.ContainsKey)).ToList();
            if (ready.Count == 0) throw GraphFailure.BadRequest("The dependsOn of the requests in this batch form a circle.");
            var answered = new BatchResult[ready.Count];
            await Parallel.ForAsync(0, ready.Count, limits, async (i, _) =>
                answered[i] = ready[i].DependsOn.Any(id => results[id].Status >= 400) ? BatchResult.FailedDependency(ready[i].Id) : await run(ready[i]));
            foreach (var result in answered) results.Add(result.Id, result);
        }
        return [.. items.Select(item => results[item.Id])];
    }

    private static async Task<BatchResult> RunOneAsync(GraphRequest batch, BatchItem item, GraphPipeline pipeline, CancellationToken cancellation)
    {
        var result = default(BatchResult);
        try
        {
            await pipeline.RunAsync(item.ToRequest(batch), answer => result = BatchResult.Of(item.Id, answer), cancellation);
        }
        catch (ConnectionReset)
        {
            result = Refused(item, pipeline, new GraphFailure(503, "serviceNotAvailable", "The service is temporarily unavailable."));
        }
        catch (GraphFailure failure)
        {
            result = Refused(item, pipeline, failure);
        }
        return result!;
    }

    private static BatchResult Refused(BatchItem item, GraphPipeline pipeline, GraphFailure failure)
    {
        var requestId = Guid.NewGuid().ToString("D");
        return BatchResult.Of(item.Id, GraphEndpoint.Refusal(failure, pipeline, requestId, requestId));
    }
}
