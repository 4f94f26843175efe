namespace OutlookCoffee.People;

/// <summary>People who may be one, for the user to say; at most 20, those with most contact first.</summary>
[Immutable]
public sealed record Suggestions(IReadOnlyList<Suggestion> Items);

/// <param name="People">Two who may be one person.</param>
public sealed record Suggestion(IReadOnlyList<PersonView> People, SuggestedBecause Because);

/// <summary>What makes two people look like one.</summary>
public enum SuggestedBecause
{
    SameName,
}
