using CsCheck;
using OutlookCoffee.People;
using OutlookCoffee.Storage;

namespace OutlookCoffee.Tests.Storage;

public sealed class PageBytesTests
{
    private static readonly Gen<Correspondent> Somebody =
        Gen.Select(Gen.Int[0, 4].Array[0, 20].Select(letters => string.Concat(letters.Select(letter => "aß咖 \u05E9"[letter]))), Gen.Long[-9, 2_000_000_000], Gen.Long[0, 2_000_000_000].List[0, 9], Gen.Bool)
            .Select((text, seconds, times, writes) => new Correspondent(
                text + "@a.example", text.Length == 0 ? [] : [new SeenName(text + "☕", seconds)], EncounterSet.From(times.Select(time => new Encounter(time, EncounterKind.Heard))), writes ? new SeenName(text, seconds) : null));

    [Fact]
    public void What_is_stored_of_a_page_is_read_back() =>
        Somebody.List[0, 40].Sample(page => Assert.Equal(page, PageBytes.Read(PageBytes.Write(page))));

    [Fact]
    public void A_page_from_before_it_said_how_they_write_their_name_is_read()
    {
        var encounters = EncounterSet.From([new Encounter(1_700_000_000, EncounterKind.Heard)]).ToBytes();
        byte[] page = [1, 1, 3, .. "a@b"u8, 1, 2, .. "Al"u8, 7, 0, 0, 0, 0, 0, 0, 0, (byte)encounters.Length, .. encounters];

        Assert.Equal([new Correspondent("a@b", [new SeenName("Al", 7)], EncounterSet.FromBytes(encounters))], PageBytes.Read(page));
    }

    [Fact]
    public void A_page_of_another_form_is_named() =>
        Assert.Contains("version 91", Assert.Throws<InvalidDataException>(() => PageBytes.Read("[]"u8.ToArray())).Message, StringComparison.Ordinal);
}
