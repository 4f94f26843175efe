namespace OutlookCoffee.SignIn;

/// <summary>How users sign in, as <c>Account:Mode</c> says.</summary>
/// <param name="Name"><c>sandbox</c>, <c>personal</c> or <c>organization</c>.</param>
public sealed record AccountMode(string Name)
{
    public bool IsSandbox => Name == "sandbox";

    public bool IsPersonal => Name == "personal";

    /// <exception cref="InvalidOperationException">The configuration names a mode that does not exist.</exception>
    public static AccountMode From(IConfiguration configuration)
    {
        var name = configuration["Account:Mode"] ?? "Sandbox";
        string[] known = ["sandbox", "personal", "organization"];
        return known.FirstOrDefault(mode => mode.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } mode
            ? new AccountMode(mode)
            : throw new InvalidOperationException($"Account:Mode is '{name}'. Set it to Sandbox, Personal or Organization.");
    }
}
