using CsCheck;
using OutlookCoffee.People;
using OutlookCoffee.Storage;

namespace OutlookCoffee.Tests.Storage;

public sealed class PageBytesTests
{
    private static readonly Gen<Correspondent> Somebody =
        Gen.Select(Gen.Int[0, 4].Array[0, 20].Select(letters => string.Concat(letters.Select(letter => "aß咖 \u05E9"[letter]))), Gen.Long[-9, 2_000_000_000], Gen.Long[0, 2_000_000_000].List[0, 9])
            .Select((text, seconds, times) => new Correspondent(
                text + "@a.example", text.Length == 0 ? [] : [new SeenName(text + "☕", seconds)], EncounterSet.From(times.Select(time => new Encounter(time, EncounterKind.Heard)))));

    [Fact]
    public void What_is_stored_of_a_page_is_read_back() =>
        Somebody.List[0, 40].Sample(page => Assert.Equal(page, PageBytes.Read(PageBytes.Write(page))));

    [Fact]
    public void A_page_of_another_form_is_named() =>
        Assert.Contains("version 91", Assert.Throws<InvalidDataException>(() => PageBytes.Read("[]"u8.ToArray())).Message, StringComparison.Ordinal);
}
