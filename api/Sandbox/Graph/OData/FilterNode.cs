namespace OutlookCoffee.Sandbox.Graph.OData;

/// <summary>A parsed <c>$filter</c>.</summary>
internal abstract record FilterNode
{
    /// <summary>The properties in the order in which they stand in the text.</summary>
    public abstract IEnumerable<string> Properties { get; }
}

/// <param name="Operator"><c>eq</c>, <c>ne</c>, <c>gt</c>, <c>ge</c>, <c>lt</c> or <c>le</c>.</param>
/// <param name="Value">The literal without quotes; null for <c>null</c>.</param>
internal sealed record Comparison(string Path, string Operator, string? Value) : FilterNode
{
    public override IEnumerable<string> Properties => [Path];
}

/// <param name="Function"><c>startswith</c>, <c>endswith</c> or <c>contains</c>.</param>
internal sealed record TextMatch(string Function, string Path, string Value) : FilterNode
{
    public override IEnumerable<string> Properties => [Path];
}

internal sealed record BothOf(FilterNode Left, FilterNode Right) : FilterNode
{
    public override IEnumerable<string> Properties => Left.Properties.Concat(Right.Properties);
}

internal sealed record EitherOf(FilterNode Left, FilterNode Right) : FilterNode
{
    public override IEnumerable<string> Properties => Left.Properties.Concat(Right.Properties);
}

internal sealed record Not(FilterNode Inner) : FilterNode
{
    public override IEnumerable<string> Properties => Inner.Properties;
}

/// <summary><c>emailAddresses/any(a: …)</c>; paths inside are relative to the item.</summary>
internal sealed record AnyOf(string Path, FilterNode Inner) : FilterNode
{
    public override IEnumerable<string> Properties => [Path];
}
