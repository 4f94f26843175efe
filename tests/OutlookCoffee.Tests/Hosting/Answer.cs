using System.Net;
using System.Text.Json;

namespace OutlookCoffee.Tests.Hosting;

/// <summary>What the server answered.</summary>
/// <param name="Body">Undefined when the body is no JSON.</param>
internal sealed record Answer(HttpStatusCode Status, string? MediaType, string Text, JsonElement Body, string? Location)
{
    /// <summary>The body of a 2xx answer.</summary>
    public JsonElement Ok
    {
        get
        {
            Assert.True((int)Status is >= 200 and < 300, $"{Status}: {Text}");
            return Body;
        }
    }

    /// <summary>Asserts the form that every error has, and the field it names.</summary>
    public JsonElement Problem(HttpStatusCode status, string type, string? field = null)
    {
        Assert.True(status == Status, $"{status} expected, {Status} answered: {Text}");
        Assert.Equal("application/problem+json", MediaType);
        Assert.Equal((int)status, Body.GetProperty("status").GetInt32());
        Assert.EndsWith("/" + type, Body.GetProperty("type").GetString(), StringComparison.Ordinal);
        foreach (var name in (string[])["title", "detail", "traceId"])
            Assert.False(string.IsNullOrWhiteSpace(Body.GetProperty(name).GetString()), name);
        if (field is null) return Body;
        Assert.Equal(field, Body.GetProperty("field").GetString());
        Assert.Contains(field, Body.GetProperty("detail").GetString(), StringComparison.Ordinal);
        return Body;
    }

    public static async Task<Answer> Of(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var media = response.Content.Headers.ContentType?.MediaType;
        var body = media?.EndsWith("json", StringComparison.Ordinal) == true ? JsonDocument.Parse(text).RootElement : default;
        return new Answer(response.StatusCode, media, text, body, response.Headers.Location?.ToString());
    }
}
