namespace OutlookCoffee.Coffee.Slots;

/// <summary>
/// Why a time does not suit, in the order in which the rules are asked: a time that several rules forbid counts under the first.
/// The two tentative ones come last and are lifted when they alone are in the way everywhere.
/// </summary>
public enum SlotRule
{
    /// <summary>Too far ahead.</summary>
    Horizon,

    /// <summary>Not wholly within the user's hours.</summary>
    OutsideHours,

    /// <summary>A public holiday of the country that the user named.</summary>
    Holiday,

    /// <summary>Too soon, or past.</summary>
    Notice,

    OutOfOffice,

    /// <summary>Busy, or a status that Graph does not know.</summary>
    Busy,

    /// <summary>Working elsewhere: free for a call, not for a table.</summary>
    WorkingElsewhere,

    /// <summary>Too close to an item of the user's own.</summary>
    Buffer,

    /// <summary>Too close to an item at another place.</summary>
    Travel,

    /// <summary>There is a coffee on that day.</summary>
    OneADay,

    /// <summary>That week has as many coffees as planned.</summary>
    WeekFull,

    TheirsOutsideHours,

    /// <summary>Theirs is busy, out of office or (in person) working elsewhere, or within the buffer of it.</summary>
    TheirsBusy,

    /// <summary>Tentative or not answered, buffer included.</summary>
    Tentative,

    TheirsTentative,
}
