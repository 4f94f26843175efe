using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Seed;

/// <summary>Everybody who writes with the owner, the owner, and what they work on together.</summary>
internal sealed class Cast
{
    public static readonly MailAddress Owner = new("Ada Lind", "ada@contoso.example");

    /// <summary>The owner's second address.</summary>
    public static readonly MailAddress OwnerAlias = new("Ada Lind", "ada.lind@contoso.example");

    public required IReadOnlyList<Person> People { get; init; }

    public required IReadOnlyList<ProjectRun> Projects { get; init; }

    public IEnumerable<Person> Of(TieKind kind) => People.Where(person => person.Tie == kind);

    public Person Named(string address) => People.First(person => person.Address.Address == address);
}
