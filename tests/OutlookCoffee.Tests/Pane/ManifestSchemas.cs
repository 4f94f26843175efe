using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Pane;

/// <summary>The published schemas of Office manifests (MS-OWEMXML, appendix 5); they lie beside the project and are not part of it.</summary>
internal static class ManifestSchemas
{
    private static readonly string Folder = Path.Combine(Repository.Root, "..", "shared", "reference", "manifest-xsd");

    public static bool AreThere => Directory.Exists(Folder);

    public static IReadOnlyList<string> Complaints(XDocument manifest)
    {
        var schemas = new XmlSchemaSet();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.xsd"))
        {
            using var reader = XmlReader.Create(file);
            schemas.Add(null, reader);
        }

        var complaints = new List<string>();
        manifest.Validate(schemas, (_, breach) => complaints.Add(breach.Message));
        return complaints;
    }
}
