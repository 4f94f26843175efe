using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutlookCoffee.People;

/// <summary>An encounter set in JSON: the stored form (<see cref="EncounterBytes"/>) in base 64.</summary>
internal sealed class EncounterSetJson : JsonConverter<EncounterSet>
{
    public override EncounterSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EncounterSet.FromBytes(reader.GetBytesFromBase64());

    public override void Write(Utf8JsonWriter writer, EncounterSet value, JsonSerializerOptions options) =>
        writer.WriteBase64StringValue(value.ToBytes());
}
