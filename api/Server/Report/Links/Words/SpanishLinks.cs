namespace OutlookCoffee.Report.Links;

internal static class SpanishLinks
{
    public static LinkWords Words { get; } = new(
        "es",
        new Dictionary<LinkAction, LinkSentences>
        {
            [LinkAction.Snooze] = new(
                "¿Volver a preguntar por {name} dentro de tres meses?",
                "Sí, más adelante",
                "Hecho. {name} descansa tres meses."),
            [LinkAction.LetGo] = new(
                "¿Dejar ir a {name}? No se volverá a proponer hasta que digas lo contrario. Nadie se entera.",
                "Sí, dejar ir",
                "Hecho. {name} no se menciona más."),
            [LinkAction.SomeoneElse] = new(
                "¿Proponer a otra persona en lugar de {name} esta semana?",
                "Sí, otra persona",
                "Hecho. Se propone a otra persona."),
            [LinkAction.Pause] = new(
                "¿Una pausa de cuatro semanas? Sin propuestas ni correos hasta entonces.",
                "Sí, una pausa",
                "Hecho. Hasta dentro de cuatro semanas."),
            [LinkAction.Stop] = new(
                "¿Dejar de recibir el correo semanal? El panel sigue como antes.",
                "Sí, dejarlo",
                "Hecho. No habrá más correos semanales."),
        },
        "Este enlace ya cumplió su tarea.",
        "Ya se usó, o es demasiado antiguo. Todo lo que podía hacer se hace también en Outlook Coffee.");
}
