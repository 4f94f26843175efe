using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace OutlookCoffee.Benchmarks.SyncPeers;

/// <summary>No SDK: HttpClient and JsonDocument, each page's addresses read as strings.</summary>
internal sealed class JsonDocumentPeer : IPeer
{
    private readonly HttpClient http = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All });
    private readonly string firstPage;
    private long messages;
    private long addresses;

    public JsonDocumentPeer(Uri graph)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", MailQuery.Token);
        firstPage = string.Create(CultureInfo.InvariantCulture, $"{graph}/me/messages?$top={MailQuery.PageSize}&$select={MailQuery.Fields}");
    }

    public async Task WarmUpAsync()
    {
        await ReadAsync();
        messages = 0;
    }

    public async Task ReadAsync()
    {
        for (var link = firstPage; link is not null;)
        {
            (var count, link) = await PageAsync(link);
            messages += count;
        }
    }

    public Task<Seen> SeenAsync() =>
        addresses > 0 ? Task.FromResult(new Seen(messages)) : throw new InvalidDataException("No message had an address.");

    public ValueTask DisposeAsync()
    {
        http.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<(int Count, string? Next)> PageAsync(string link)
    {
        using var response = await http.GetAsync(link, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        await using var body = await response.Content.ReadAsStreamAsync();
        using var page = await JsonDocument.ParseAsync(body);
        var items = page.RootElement.GetProperty("value");
        foreach (var item in items.EnumerateArray()) Read(item);
        return (items.GetArrayLength(), page.RootElement.TryGetProperty("@odata.nextLink", out var next) ? next.GetString() : null);
    }

    private void Read(JsonElement message)
    {
        if (message.TryGetProperty("from", out var from)) ReadAddress(from);
        foreach (var recipient in message.GetProperty("toRecipients").EnumerateArray()) ReadAddress(recipient);
    }

    private void ReadAddress(JsonElement recipient)
    {
        if (recipient.GetProperty("emailAddress").GetProperty("address").GetString() is { Length: > 0 }) addresses++;
    }
}
