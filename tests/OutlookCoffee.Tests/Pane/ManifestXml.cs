using System.Xml.Linq;

namespace OutlookCoffee.Tests.Pane;

/// <summary>A manifest's elements by their names alone, because each of its parts has a namespace of its own.</summary>
internal static class ManifestXml
{
    private static readonly XName Type = XName.Get("type", "http://www.w3.org/2001/XMLSchema-instance");

    public static XElement? Child(this XElement element, string name) => element.Elements().FirstOrDefault(each => each.Name.LocalName == name);

    public static IEnumerable<XElement> Named(this XElement element, string name) => element.Descendants().Where(each => each.Name.LocalName == name);

    /// <summary>Its <c>xsi:type</c>, such as <c>VersionOverridesV1_1</c>.</summary>
    public static string Kind(this XElement element) => element.Attribute(Type)?.Value ?? element.Name.LocalName;
}
