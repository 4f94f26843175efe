using System.Text;

namespace OutlookCoffee.Report.Mail;

/// <summary>The mail for those who read plain text: the same words in the same order, each link on a line of its own.</summary>
internal static class PlainText
{
    public static string Of(ReportPage page)
    {
        var text = new StringBuilder();
        Paragraph(text, page.Greeting);
        Paragraph(text, [page.Subject, page.Dates]);
        Card(text, page.Card);
        foreach (var section in page.Sections)
            Section(text, section);
        Paragraph(text, [page.Year.Title, page.Year.Line]);
        Paragraph(text, "--");
        Paragraph(text, [.. page.Foot.Lines]);
        foreach (var link in page.Foot.Links)
            Link(text, link.Text, link.Link);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Card(StringBuilder text, PageCard card)
    {
        if (card.Person is { } person)
            Paragraph(text, person.Role is { } role ? [person.Name, role] : [person.Name]);
        Paragraph(text, [.. card.Lines, .. card.Points.Select(point => "- " + point)]);
        foreach (var step in card.Steps)
            Step(text, step);
        Paragraph(text, card.LastWord is { } word ? [word] : []);
        foreach (var link in card.Links)
            Link(text, link.Text, link.Link);
    }

    private static void Step(StringBuilder text, PageStep step)
    {
        Paragraph(text, step.Intro is { } intro ? [intro] : []);
        foreach (var button in step.Buttons)
            Link(text, button.Detail is { } detail ? $"{button.Text} ({detail})" : button.Text, button.Link);
        Paragraph(text, step.Note is { } note ? [note] : []);
    }

    private static void Section(StringBuilder text, PageSection section)
    {
        Paragraph(text, section.Title);
        foreach (var row in section.Rows)
        {
            var title = row.Aside is { } aside ? $"{row.Title} ({aside})" : row.Title;
            string[] link = row.Link is { } to ? [$"<{to.AbsoluteUri}>"] : [];
            Paragraph(text, title is null ? [.. row.Lines, .. link] : [title, .. row.Lines, .. link]);
        }

        if (section.More is { } more)
            Link(text, more.Text, more.Link);
    }

    private static void Link(StringBuilder text, string words, Uri link) => Paragraph(text, [words, $"<{link.AbsoluteUri}>"]);

    private static void Paragraph(StringBuilder text, params string[] lines)
    {
        if (lines.Length > 0)
            text.AppendJoin('\n', lines).Append("\n\n");
    }
}
