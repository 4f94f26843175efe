using System.Globalization;
using System.IO.Compression;
using CsvHelper;
using OutlookCoffee.People;

namespace OutlookCoffee.Benchmarks.Ties;

/// <summary>One row of an events file: <c>ego,other,dir,time,nrcpt</c>.</summary>
/// <param name="Kind">Whether ego wrote or received; null where the source does not say (<c>u</c>), which counts as both.</param>
/// <param name="Seconds">Unix seconds.</param>
/// <param name="Recipients">Of that message.</param>
internal readonly record struct Message(int Ego, int Other, EncounterKind? Kind, long Seconds, int Recipients)
{
    /// <exception cref="InvalidDataException">A row is not as described; the message names its line.</exception>
    public static IEnumerable<Message> Read(string file)
    {
        using var stream = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
            ? new GZipStream(File.OpenRead(file), CompressionMode.Decompress)
            : (Stream)File.OpenRead(file);
        using var csv = new CsvParser(new StreamReader(stream), CultureInfo.InvariantCulture);
        if (!csv.Read() || csv.Record is not ["ego", "other", "dir", "time", "nrcpt"])
            throw new InvalidDataException($"{file} does not begin with the line ego,other,dir,time,nrcpt.");
        while (csv.Read()) yield return Of(csv);
    }

    private static Message Of(CsvParser row)
    {
        if (row.Count == 5 && Number(row[0], out var ego) && Number(row[1], out var other) && Number(row[3], out var time) && Number(row[4], out var recipients)
            && row[2] is "o" or "i" or "u")
        {
            return new Message((int)ego, (int)other, row[2] switch { "o" => EncounterKind.Wrote, "i" => EncounterKind.Heard, _ => null }, time, (int)recipients);
        }

        throw new InvalidDataException($"Line {row.RawRow} is no message: {row.RawRecord.TrimEnd()}");
    }

    private static bool Number(string text, out long number) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
}
