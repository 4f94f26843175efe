using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Sandbox.Graph.Wire;

namespace OutlookCoffee.Sandbox.Graph.OData;

/// <summary>The properties of a resource that can be filtered and ordered by, and the meaning of a filter over them.</summary>
/// <param name="typeName">For the error message about a property that does not exist.</param>
internal sealed class Fields<T>(string typeName)
{
    private readonly Dictionary<string, Func<T, IComparable?>> fields = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Func<string, IComparable>> literals = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Func<FilterNode, Func<T, bool>>> collections = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Texts compare without regard to case, as Exchange does.</summary>
    public Fields<T> Text(string path, Func<T, string?> read) =>
        Add(path, item => read(item)?.ToUpperInvariant(), literal => literal.ToUpperInvariant());

    public Fields<T> Flag(string path, Func<T, bool> read) =>
        Add(path, item => read(item), literal => bool.TryParse(literal, out var flag) ? flag : throw Unreadable(literal, path));

    public Fields<T> Moment(string path, Func<T, Instant> read) => Add(path, item => read(item), literal => ReadInstant(literal, path));

    public Fields<T> Many<TItem>(string path, Func<T, IEnumerable<TItem>> read, Fields<TItem> itemFields)
    {
        collections.Add(path, node =>
        {
            var holds = itemFields.Compile(node);
            return item => read(item).Any(holds);
        });
        return this;
    }

    public Func<T, bool> Compile(FilterNode? node) => node switch
    {
        null => _ => true,
        BothOf both => Join(both.Left, both.Right, (a, b) => item => a(item) && b(item)),
        EitherOf either => Join(either.Left, either.Right, (a, b) => item => a(item) || b(item)),
        Not not => Negate(Compile(not.Inner)),
        AnyOf any => collections.TryGetValue(any.Path, out var compile) ? compile(any.Inner) : throw Unknown(any.Path),
        TextMatch match => Compile(match),
        Comparison comparison => Compile(comparison),
        _ => throw FilterTokens.Broken("it cannot be understood"),
    };

    /// <summary>Reads the property, for ordering.</summary>
    public Func<T, IComparable?> Reader(string path) => fields.GetValueOrDefault(path) ?? throw Unknown(path);

    public static Instant ReadInstant(string literal, string path)
    {
        if (OffsetDateTimePattern.ExtendedIso.Parse(literal).TryGetValue(default, out var moment)) return moment.ToInstant();
        if (LocalDateTimePattern.ExtendedIso.Parse(literal).TryGetValue(default, out var local)) return local.InUtc().ToInstant();
        if (LocalDatePattern.Iso.Parse(literal).TryGetValue(default, out var date)) return date.AtMidnight().InUtc().ToInstant();
        throw Unreadable(literal, path);
    }

    private Func<T, bool> Compile(Comparison comparison)
    {
        var read = Reader(comparison.Path);
        var literal = comparison.Value is null ? null : literals[comparison.Path](comparison.Value);
        return item => Holds(comparison.Operator, Comparer<IComparable>.Default.Compare(read(item), literal));
    }

    private Func<T, bool> Compile(TextMatch match)
    {
        var read = Reader(match.Path);
        var value = match.Value.ToUpperInvariant();
        return item => read(item) is string text && match.Function switch
        {
            "startswith" => text.StartsWith(value, StringComparison.Ordinal),
            "endswith" => text.EndsWith(value, StringComparison.Ordinal),
            _ => text.Contains(value, StringComparison.Ordinal),
        };
    }

    private static bool Holds(string comparing, int order) => comparing switch
    {
        "eq" => order == 0,
        "ne" => order != 0,
        "gt" => order > 0,
        "ge" => order >= 0,
        "lt" => order < 0,
        _ => order <= 0,
    };

    private Func<T, bool> Join(FilterNode left, FilterNode right, Func<Func<T, bool>, Func<T, bool>, Func<T, bool>> join) =>
        join(Compile(left), Compile(right));

    private static Func<T, bool> Negate(Func<T, bool> inner) => item => !inner(item);

    private Fields<T> Add(string path, Func<T, IComparable?> read, Func<string, IComparable> literal)
    {
        fields.Add(path, read);
        literals.Add(path, literal);
        return this;
    }

    private GraphFailure Unknown(string path) => GraphFailure.UnknownProperty(path, typeName);

    private static GraphFailure Unreadable(string literal, string path) =>
        GraphFailure.BadRequest($"Invalid filter clause: '{literal}' is not a value of '{path}'.");
}
