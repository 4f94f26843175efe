namespace OutlookCoffee.Sandbox.Seed;

/// <summary>The text of one mail, put together when somebody opens it.</summary>
/// <param name="to">The first name in the greeting.</param>
/// <param name="from">The first name under the text.</param>
/// <param name="turn">Chooses greeting and closing.</param>
internal sealed class Letter(string language, string to, string from, string text, int turn)
{
    private static readonly Dictionary<string, (string[] Hello, string[] Bye)> Manners = new()
    {
        ["en"] = (["Hi {0},", "Hello {0},", "Dear {0},", "{0},", "Hey {0},"], ["Best,", "Cheers,", "All the best,", "Warmly,", "Thanks,", "Talk soon,"]),
        ["de"] = (["Hallo {0},", "Liebe Grüße vorweg, {0}!", "Hi {0},", "Moin {0},"], ["Viele Grüße", "Herzliche Grüße", "Bis bald", "Liebe Grüße"]),
        ["fr"] = (["Bonjour {0},", "Salut {0},", "Coucou {0},"], ["Bien à toi,", "À très vite,", "Amitiés,"]),
        ["es"] = (["Hola {0}:", "¡Hola, {0}!", "Buenas, {0}:"], ["Un abrazo,", "Un saludo,", "¡Hasta pronto!"]),
    };

    public string Text()
    {
        var (hello, bye) = Manners[language];
        var greeting = hello[turn % hello.Length].Replace("{0}", to, StringComparison.Ordinal);
        return $"{greeting}\n\n{text}\n\n{bye[turn / 7 % bye.Length]}\n{from}";
    }
}
