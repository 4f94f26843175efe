namespace OutlookCoffee.Sandbox.Graph.OData;

/// <summary>Reads the part of OData's filter language that Outlook resources are asked in.</summary>
internal sealed class FilterParser
{
    private static readonly HashSet<string> Operators = ["eq", "ne", "gt", "ge", "lt", "le"];
    private static readonly HashSet<string> Functions = ["startswith", "endswith", "contains"];

    private readonly FilterTokens tokens;
    private string? variable;

    private FilterParser(string text) => tokens = new FilterTokens(text);

    /// <summary>Null for no filter.</summary>
    public static FilterNode? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var parser = new FilterParser(text);
        var node = parser.Either();
        return parser.tokens.AtEnd ? node : throw FilterTokens.Broken($"'{parser.tokens.Take().Value}' stands where it should end");
    }

    private FilterNode Either()
    {
        var node = Both();
        while (tokens.TryTake("or")) node = new EitherOf(node, Both());
        return node;
    }

    private FilterNode Both()
    {
        var node = Term();
        while (tokens.TryTake("and")) node = new BothOf(node, Term());
        return node;
    }

    private FilterNode Term()
    {
        if (tokens.TryTake("not")) return new Not(Term());
        if (tokens.TryTake("("))
        {
            var inner = Either();
            tokens.Expect(")");
            return inner;
        }
        var name = tokens.Take().Value;
        if (Functions.Contains(name.ToLowerInvariant())) return Function(name.ToLowerInvariant());
        return name.EndsWith("/any", StringComparison.OrdinalIgnoreCase) ? Any(name[..^4]) : Compare(name);
    }

    private TextMatch Function(string name)
    {
        tokens.Expect("(");
        var path = Relative(tokens.Take().Value);
        tokens.Expect(",");
        var value = tokens.Take().Value;
        tokens.Expect(")");
        return new TextMatch(name, path, value);
    }

    private AnyOf Any(string path)
    {
        tokens.Expect("(");
        var outer = variable;
        variable = tokens.Take().Value;
        tokens.Expect(":");
        var inner = Either();
        tokens.Expect(")");
        variable = outer;
        return new AnyOf(path, inner);
    }

    private Comparison Compare(string path)
    {
        var comparing = tokens.Take().Value.ToLowerInvariant();
        if (!Operators.Contains(comparing)) throw FilterTokens.Broken($"'{comparing}' is not an operator");
        var literal = tokens.Take();
        var isNull = !literal.IsText && literal.Value == "null";
        return new Comparison(Relative(path), comparing, isNull ? null : literal.Value);
    }

    private string Relative(string path) =>
        variable is not null && path.StartsWith(variable + "/", StringComparison.Ordinal) ? path[(variable.Length + 1)..] : path;
}
