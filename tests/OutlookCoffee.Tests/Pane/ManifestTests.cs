using System.Xml.Linq;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Pane;

/// <summary>The manifest in the repository: Outlook installs nothing, and says little, when a line of it is wrong.</summary>
public sealed class ManifestTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "manifest.xml"));

    [Fact]
    public void The_manifest_keeps_to_what_Office_asks_beyond_its_schemas() => Assert.Empty(ManifestLint.Complaints(XDocument.Parse(Text), Languages()));

    [Fact]
    public void The_manifest_is_valid_by_the_published_schemas()
    {
        Assert.SkipUnless(ManifestSchemas.AreThere, "The schemas are not there.");

        Assert.Empty(ManifestSchemas.Complaints(XDocument.Parse(Text)));
    }

    [Theory]
    [InlineData("<Permissions>ReadItem", "<Permissions>ReadAll")]
    [InlineData("<Group id=\"MobileMailReadGroup\">", "<Group>")]
    [InlineData("<bt:Image size=\"48\" scale=\"3\" resid=\"Icon.144\" />", "")]
    public void The_schemas_are_really_asked(string right, string wrong)
    {
        Assert.SkipUnless(ManifestSchemas.AreThere, "The schemas are not there.");

        Assert.NotEmpty(ManifestSchemas.Complaints(Broken(right, wrong)));
    }

    [Fact]
    public void The_manifest_asks_for_no_more_than_reading_the_open_item() =>
        Assert.Equal("ReadItem", XDocument.Parse(Text).Root!.Child("Permissions")?.Value);

    [Fact]
    public void A_message_that_is_read_is_the_one_place_where_the_pane_can_be_pinned()
    {
        var pinned = XDocument.Parse(Text).Root!.Named("SupportsPinning").Select(pin => pin.Ancestors().First(each => each.Name.LocalName == "ExtensionPoint").Kind());

        Assert.Equal(["MessageReadCommandSurface"], pinned);
    }

    [Theory]
    [InlineData("3cc33a3c-4439", "3cc33a3c-", "Id is no GUID")]
    [InlineData("<Version>1.1.0.0", "<Version>0.9.0.0", "Version is not")]
    [InlineData("<Version>1.1.0.0", "<Version>1.1", "Version is not")]
    [InlineData("<DefaultLocale>en-US", "<DefaultLocale>en", "DefaultLocale is not")]
    [InlineData("<SupportUrl DefaultValue=\"https://localhost:5080/support\" />", "", "SupportUrl is missing")]
    [InlineData("https://localhost:5080/support", "http://localhost:5080/support", "is not https")]
    [InlineData("https://localhost:5080/support", "https://elsewhere.example/support", "more than one host")]
    [InlineData("<AppDomain>https://localhost:5080", "<AppDomain>https://localhost:5080/addin", "is more than scheme")]
    [InlineData("Value=\"Kaffee\"", "Value=\"Kaffee Kaffee Kaffee Kaffee Kaffee Kaffee Kaffee Kaffee Kaffee Kaffee Kaffee Kaffee Kaffee Kaffee Kaffee Kaffee Kaffee Kaffee Kaffee\"", "Group.Label is longer than 125")]
    [InlineData("Locale=\"de-DE\"", "Locale=\"de\"", "without a country")]
    [InlineData("<Override Locale=\"ja-JP\" Value=\"Outlook Coffee\" />", "", "DisplayName is not said")]
    [InlineData("Locale=\"ar-SA\" Value=\"قهوة\"", "Locale=\"pt-BR\" Value=\"Café\"", "Group.Label is not said")]
    [InlineData("DefaultMinVersion=\"1.5\"", "DefaultMinVersion=\"1.3\"", "MailApp does not ask")]
    [InlineData("<bt:Sets DefaultMinVersion=\"1.5\">", "<bt:Sets DefaultMinVersion=\"1.8\">", "VersionOverridesV1_0 does not ask")]
    [InlineData("<bt:Url id=\"Pane.Url\"", "<bt:Url id=\"Icon.16\"", "defines Icon.16 twice")]
    [InlineData("<bt:String id=\"Pane.Tip\"", "<bt:String id=\"Pane.TipTipTipTipTipTipTipTipTipTipTip\"", "longer than 32")]
    [InlineData("<Description resid=\"Pane.Tip\" />", "<Description resid=\"Pane.Hint\" />", "does not define Pane.Hint")]
    [InlineData("<Description resid=\"Pane.Tip\" />", "<Description resid=\"Pane.Label\" />", "does not define Pane.Label for Description")]
    [InlineData("<bt:Images>", "<bt:Images><bt:Image id=\"Icon.128\" DefaultValue=\"https://localhost:5080/addin/icons/coffee-128.png\" />", "does not use it")]
    [InlineData("id=\"MailComposeOpenPane\"", "id=\"MailReadOpenPane\"", "has MailReadOpenPane twice")]
    [InlineData("id=\"MailComposeOpenPane\"", "id=\"MailComposeOpen\"", "the ids of 1.0 and 1.1 differ")]
    [InlineData("<MobileFormFactor>", "<MobileFormFactor><Label resid=\"Pane.Tip\" />", "longer than a phone's button")]
    [InlineData("MobileMessageReadCommandSurface", "MobileMessageComposeCommandSurface", "does not have each surface")]
    [InlineData("<SourceLocation resid=\"Pane.Url\" />", "<SourceLocation resid=\"Pane.Url\" /><SupportsPinning>true</SupportsPinning>", "V1_0 pins MessageRead")]
    [InlineData("\"https://localhost:5080/addin/taskpane.html\"", "\"https://localhost:5080/addin/pane.html\"", "more than one address")]
    [InlineData("<bt:Image size=\"80\" resid=\"Icon.80\" />", "", "each size of icon")]
    [InlineData("<bt:Image size=\"25\" scale=\"2\" resid=\"Icon.50\" />", "", "each size of icon")]
    [InlineData("resid=\"Icon.50\"", "resid=\"Icon.48\"", "coffee-48.png is not a PNG of 50 pixels: 48 × 48")]
    [InlineData("icons/coffee-64.png", "icons/coffee-16.svg", "coffee-16.svg is not a PNG of 64 pixels: 0 × 0")]
    [InlineData("icons/coffee-128.png", "icons/coffee-129.png", "coffee-129.png is not there")]
    public void What_Office_would_not_take_is_named(string right, string wrong, string complaint) =>
        Assert.Contains(ManifestLint.Complaints(Broken(right, wrong), Languages()), each => each.Contains(complaint, StringComparison.Ordinal));

    [Fact]
    public void A_pin_on_an_appointment_is_named()
    {
        var broken = XDocument.Parse(Text);
        var invited = broken.Root!.Named("ExtensionPoint").Last(each => each.Kind() == "AppointmentAttendeeCommandSurface").Named("Action").Single();
        invited.Add(new XElement(invited.Name.Namespace + "SupportsPinning", true));

        Assert.Equal(["VersionOverridesV1_1 pins AppointmentAttendeeCommandSurface"], ManifestLint.Complaints(broken, Languages()));
    }

    /// <summary>The languages that the pane speaks beside English: the Marketplace wants no other named, and people want no fewer.</summary>
    internal static IReadOnlyCollection<string> Languages() =>
        [.. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "addin", "src", "text")).Select(folder => Path.GetFileName(folder)).Where(language => language != "en")];

    /// <summary>The manifest with the first place changed that reads so.</summary>
    private static XDocument Broken(string right, string wrong)
    {
        var at = Text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, right);
        return XDocument.Parse(Text[..at] + wrong + Text[(at + right.Length)..]);
    }
}
