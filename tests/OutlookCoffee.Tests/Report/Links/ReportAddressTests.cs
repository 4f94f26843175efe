using OutlookCoffee.Report.Links;

namespace OutlookCoffee.Tests.Report.Links;

public sealed class ReportAddressTests
{
    [Theory]
    [InlineData("https://coffee.example", "https://coffee.example")]
    [InlineData("http://0.0.0.0:8080; https://coffee.example:8443", "https://coffee.example:8443")]
    [InlineData("https://coffee.example;http://coffee.example", "https://coffee.example")]
    [InlineData("http://127.0.0.1:5080", "http://127.0.0.1:5080")]
    [InlineData("http://127.0.0.1:0", null)]
    [InlineData("http://0.0.0.0:8080", null)]
    [InlineData("http://[::]:8080", null)]
    [InlineData("http://+:8080", null)]
    [InlineData("http://*:8080", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Links_lead_to_the_first_address_that_says_where_one_gets_to(string? urls, string? address) =>
        Assert.Equal(address, ReportAddress.Named(urls));
}
