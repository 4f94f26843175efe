using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OutlookCoffee.Tests.Pane;

/// <summary>What Office asks of a manifest and its schemas do not say; the sources stand at each rule, all in OfficeDev/office-js-docs-reference, docs/manifest.</summary>
internal static partial class ManifestLint
{
    private static readonly string[] Ribbon = ["MessageRead", "MessageCompose", "AppointmentOrganizer", "AppointmentAttendee"];

    /// <summary>Where Outlook can keep the pane open while the item changes (outlook/pinnable-taskpane.md).</summary>
    private static readonly string[] Pinnable = ["MessageRead", "MessageCompose"];

    /// <param name="languages">Those of the pane, such as <c>de</c>, without the default one.</param>
    /// <returns>A sentence for every breach; none when the manifest may go to Outlook.</returns>
    public static IReadOnlyList<string> Complaints(XDocument manifest, IReadOnlyCollection<string> languages)
    {
        var root = manifest.Root!;
        return
        [
            .. Head(root), .. Addresses(root), .. Strings(root, languages), .. Requirements(root), .. Pictures(root),
            .. Overrides(root).SelectMany(each => Resources(each).Concat(Controls(each)).Concat(Surfaces(each))),
            .. SameIds(root),
        ];
    }

    /// <summary>The service answers a version below 1.0 with "Manifest Version Too Low"; the Marketplace wants a support page and a sharp icon (policy 1120.1).</summary>
    private static IEnumerable<string> Head(XElement root)
    {
        if (!Guid.TryParseExact(root.Child("Id")?.Value, "D", out var id) || id == Guid.Empty) yield return "Id is no GUID";
        if (!FourNumbers().IsMatch(root.Child("Version")?.Value ?? "")) yield return "Version is not of four numbers, the first 1 or more";
        foreach (var name in (string[])["SupportUrl", "IconUrl", "HighResolutionIconUrl"])
            if (root.Child(name) is null) yield return $"{name} is missing";
        if (root.Child("DefaultLocale")?.Value != "en-US") yield return "DefaultLocale is not en-US";
    }

    /// <summary>appdomain.md, sourcelocation.md.</summary>
    private static IEnumerable<string> Addresses(XElement root)
    {
        List<string> addresses = [.. root.Descendants().Where(each => IsAddress(each)).Select(each => each.Attribute("DefaultValue")!.Value)];
        List<string> domains = [.. root.Named("AppDomain").Select(each => each.Value)];
        foreach (var address in addresses.Concat(domains).Distinct())
        {
            if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme != "https") yield return $"{address} is not https";
            if (address.Length > 2018) yield return $"{address[..30]} is longer than 2018 characters";
        }

        foreach (var domain in domains.Where(domain => !Origin().IsMatch(domain))) yield return $"{domain} is more than scheme, host and port";
        var hosts = addresses.Concat(domains).Select(address => new Uri(address).Authority).Distinct().ToList();
        if (hosts.Count > 1) yield return $"more than one host: {string.Join(" ", hosts)}";
    }

    private static bool IsAddress(XElement element) =>
        element.Name.LocalName is "IconUrl" or "HighResolutionIconUrl" or "SupportUrl" or "Url"
        || (element.Name.LocalName is "SourceLocation" or "Image" && element.Attribute("DefaultValue") is not null);

    /// <summary>displayname.md, description.md, resources.md; bare locales such as <c>de</c> are not found by every Outlook (develop/localization.md).</summary>
    private static IEnumerable<string> Strings(XElement root, IReadOnlyCollection<string> languages)
    {
        foreach (var text in root.Descendants().Where(each => each.Attribute("DefaultValue") is not null && !IsAddress(each)))
        {
            var name = text.Attribute("id")?.Value ?? text.Name.LocalName;
            var limit = text.Parent!.Name.LocalName is "LongStrings" || text.Name.LocalName is "Description" ? 250 : 125;
            var overrides = text.Named("Override").ToList();
            foreach (var value in overrides.Attributes("Value").Append(text.Attribute("DefaultValue")!).Where(value => value.Value.Length > limit))
                yield return $"{name} is longer than {limit} characters: {value.Value}";
            var locales = overrides.Attributes("Locale").Select(each => each.Value).ToList();
            foreach (var locale in locales.Where(locale => !FullLocale().IsMatch(locale))) yield return $"{name} names the locale {locale} without a country";
            var spoken = locales.Select(locale => locale.Split('-')[0]).Order(StringComparer.Ordinal);
            if (!spoken.SequenceEqual(languages.Order(StringComparer.Ordinal))) yield return $"{name} is not said once in each language";
        }
    }

    /// <summary>1.5 brought pinning and phones, and is the most that Exchange on premises knows.</summary>
    private static IEnumerable<string> Requirements(XElement root)
    {
        foreach (var part in Overrides(root).Prepend(root))
        {
            var set = part.Child("Requirements")?.Child("Sets");
            var version = set?.Child("Set")?.Attribute("MinVersion") ?? set?.Attribute("DefaultMinVersion");
            if (set?.Child("Set")?.Attribute("Name")?.Value != "Mailbox" || version?.Value != "1.5") yield return $"{part.Kind()} does not ask for Mailbox 1.5";
        }
    }

    private static IEnumerable<string> Pictures(XElement root)
    {
        if (root.Child("IconUrl") is { } icon) foreach (var complaint in ManifestPictures.OfFile(icon, 64)) yield return complaint;
        if (root.Child("HighResolutionIconUrl") is { } sharp) foreach (var complaint in ManifestPictures.OfFile(sharp, 128)) yield return complaint;
        foreach (var complaint in Overrides(root).SelectMany(ManifestPictures.OfOverrides)) yield return complaint;
    }

    /// <summary>Each part of the manifest has its own resources and inherits none.</summary>
    private static IEnumerable<string> Resources(XElement part)
    {
        var defined = part.Child("Resources")!.Elements().SelectMany(list => list.Elements()).Select(each => each.Attribute("id")!.Value).ToList();
        var asked = part.Child("Hosts")!.Descendants().Attributes("resid").ToList();
        foreach (var twice in defined.GroupBy(id => id).Where(same => same.Count() > 1)) yield return $"{part.Kind()} defines {twice.Key} twice";
        foreach (var id in defined.Where(id => id.Length > 32)) yield return $"{id} is longer than 32 characters";
        foreach (var id in defined.Except(asked.Select(each => each.Value))) yield return $"{part.Kind()} defines {id} and does not use it";
        foreach (var use in asked.Where(use => !ListOf(part, use.Parent!).Elements().Attributes("id").Any(id => id.Value == use.Value)))
            yield return $"{part.Kind()} does not define {use.Value} for {use.Parent!.Name.LocalName}";
    }

    private static IEnumerable<XElement> ListOf(XElement part, XElement user) => part.Child("Resources")!.Named(user.Name.LocalName switch
    {
        "Image" => "Images",
        "SourceLocation" => "Urls",
        "Description" => "LongStrings",
        _ => "ShortStrings",
    });

    /// <summary>control.md; a phone's button has room for 16 characters (outlook/add-mobile-support.md).</summary>
    private static IEnumerable<string> Controls(XElement part)
    {
        var ids = part.Child("Hosts")!.Descendants().Where(each => each.Name.LocalName is "Group" or "Control").Select(each => each.Attribute("id")!.Value);
        foreach (var twice in ids.GroupBy(id => id).Where(same => same.Count() > 1)) yield return $"{part.Kind()} has {twice.Key} twice";
        var labels = part.Named("MobileFormFactor").SelectMany(phone => phone.Descendants()).Where(each => each.Name.LocalName == "Label");
        foreach (var label in labels.Select(each => each.Attribute("resid")!.Value).Distinct())
            foreach (var text in part.Child("Resources")!.Descendants().Where(each => each.Attribute("id")?.Value == label).Attributes("DefaultValue"))
                if (text.Value.Length > 16) yield return $"{label} is longer than a phone's button: {text.Value}";
    }

    /// <summary>extensionpoint.md: 1.0 knows no phone and no pin.</summary>
    private static IEnumerable<string> Surfaces(XElement part)
    {
        var isLater = part.Kind() == "VersionOverridesV1_1";
        string[] expected = [.. Ribbon.Select(name => name + "CommandSurface"), .. isLater ? ["MobileMessageReadCommandSurface"] : (string[])[]];
        var points = part.Child("Hosts")!.Named("ExtensionPoint").ToList();
        if (!points.Select(each => each.Kind()).SequenceEqual(expected)) yield return $"{part.Kind()} does not have each surface once";
        var pinned = points.Where(each => each.Named("SupportsPinning").Any()).Select(each => each.Kind());
        foreach (var kind in pinned.Where(kind => !isLater || !Pinnable.Contains(kind.Replace("CommandSurface", "", StringComparison.Ordinal))))
            yield return $"{part.Kind()} pins {kind}";
    }

    /// <summary>What an administrator or user arranged under 1.0 is found again under 1.1.</summary>
    private static IEnumerable<string> SameIds(XElement root)
    {
        var ids = Overrides(root).Select(part => part.Child("Hosts")!.Named("DesktopFormFactor").Descendants().Attributes("id").Select(id => id.Value)).ToList();
        if (!ids[0].SequenceEqual(ids[^1])) yield return "the ids of 1.0 and 1.1 differ";
        var origins = root.Named("SourceLocation").Attributes("DefaultValue").Concat(root.Named("Url").Attributes("DefaultValue")).Select(each => each.Value);
        if (origins.Distinct().Count() > 1) yield return "the pane lies at more than one address";
    }

    private static IEnumerable<XElement> Overrides(XElement root)
    {
        for (var part = root.Child("VersionOverrides"); part is not null; part = part.Child("VersionOverrides")) yield return part;
    }

    [GeneratedRegex(@"^[1-9]\d*(\.\d+){3}$", RegexOptions.CultureInvariant)]
    private static partial Regex FourNumbers();

    [GeneratedRegex(@"^https?://[^/*]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Origin();

    [GeneratedRegex(@"^[a-z]{2}-[A-Z]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex FullLocale();
}
