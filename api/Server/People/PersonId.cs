namespace OutlookCoffee.People;

/// <summary>Names a person inside one mailbox: <c>p_</c> and 16 lower-case hexadecimal digits.</summary>
public readonly record struct PersonId(string Value)
{
    public override string ToString() => Value;
}
