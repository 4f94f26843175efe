using NodaTime;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Seed;

/// <summary>Somebody of the cast.</summary>
internal sealed class Person
{
    public required string Name { get; init; }
    public required string Given { get; init; }
    public required string Surname { get; init; }
    public required Organization Organization { get; init; }
    public required string Title { get; init; }
    public required TieKind Tie { get; init; }

    /// <summary><c>en</c>, <c>de</c>, <c>fr</c> or <c>es</c>: what the two write in.</summary>
    public required string Language { get; init; }

    public required ZoneClock Clock { get; init; }

    /// <summary>The address before a change of employer or address; null = always <see cref="Address"/>.</summary>
    public MailAddress? Former { get; init; }

    /// <summary>The employer before the change; null = the same.</summary>
    public Organization? FormerOrganization { get; init; }

    /// <summary>The first day of <see cref="Address"/>; 0 when there is no former one.</summary>
    public int ChangedOn { get; init; }

    public required MailAddress Address { get; init; }

    /// <summary>A second address that is used now and then: a private one or one with a <c>+tag</c>.</summary>
    public MailAddress? Other { get; init; }

    /// <summary>When the two were in touch, in day numbers.</summary>
    public required IReadOnlyList<Span> Spans { get; init; }

    public LocalDate? Birthday { get; init; }

    public bool IsInside => Organization.Domain == Organizations.Home.Domain;

    public MailAddress AddressOn(int day) => Former is not null && day < ChangedOn ? Former : Address;
}

/// <summary>A stretch of days in touch: from the first day up to but without the last.</summary>
/// <param name="Gap">Mean days between two conversations.</param>
/// <param name="Project">What it was about; null = no project.</param>
internal sealed record Span(int From, int To, double Gap, string? Project = null);

/// <summary>A company, with the zone most of its people are in.</summary>
internal sealed record Organization(string Name, string Domain, string Zone);
