using System.Buffers.Binary;
using System.Globalization;
using System.Xml.Linq;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Pane;

/// <summary>The icons that a manifest names: every size that Office may ask for (icon.md), each a file of just these pixels.</summary>
internal static class ManifestPictures
{
    private static readonly int[] RibbonSizes = [16, 20, 24, 32, 40, 48, 64, 80];
    private static readonly (int Size, int Scale)[] PhoneSizes = [.. from size in (int[])[25, 32, 48] from scale in (int[])[1, 2, 3] select (size, scale)];

    /// <summary>The first eight bytes of a PNG and the name of its first chunk (PNG specification, 5.2 and 11.2.1).</summary>
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R'];

    public static IEnumerable<string> OfOverrides(XElement part)
    {
        var files = part.Child("Resources")!.Child("Images")!.Elements().ToLookup(each => each.Attribute("id")!.Value);
        foreach (var icon in part.Child("Hosts")!.Named("Icon"))
        {
            List<(int Size, int Scale)> sizes = [.. icon.Elements().Select(image => (Number(image, "size"), Number(image, "scale")))];
            var expected = icon.Parent!.Kind() == "MobileButton" ? PhoneSizes : [.. RibbonSizes.Select(size => (size, 1))];
            if (!sizes.SequenceEqual(expected)) yield return $"{icon.Parent!.Attribute("id")?.Value} does not have each size of icon once";
            foreach (var image in icon.Elements())
                foreach (var complaint in files[image.Attribute("resid")!.Value].SelectMany(file => OfFile(file, Number(image, "size") * Number(image, "scale"))))
                    yield return complaint;
        }
    }

    public static IEnumerable<string> OfFile(XElement picture, int pixels)
    {
        var path = new Uri(picture.Attribute("DefaultValue")!.Value).AbsolutePath;
        var file = Repository.Root + "/addin/public" + path["/addin".Length..];
        if (!File.Exists(file)) yield return $"{path} is not there";
        else if (SizeOf(File.ReadAllBytes(file)) is var (width, height) && (width, height) != (pixels, pixels)) yield return $"{path} is not a PNG of {pixels} pixels: {width} × {height}";
    }

    private static (int Width, int Height) SizeOf(ReadOnlySpan<byte> png) => png.StartsWith(Signature)
        ? (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]))
        : (0, 0);

    private static int Number(XElement image, string name) => int.Parse(image.Attribute(name)?.Value ?? "1", CultureInfo.InvariantCulture);
}
