using OutlookCoffee.People;

namespace OutlookCoffee.Quiet;

/// <summary>What was seen and is no contact, so that the person can see why it did not count.</summary>
public sealed record NotCounted(NotCountedKind Kind, int Count)
{
    /// <summary>In the order of the kinds; a kind without any is left out.</summary>
    public static IReadOnlyList<NotCounted> Of(EncounterSet encounters)
    {
        var counts = new int[Enum.GetValues<NotCountedKind>().Length];
        foreach (var encounter in encounters)
        {
            if (KindOf(encounter.Kind) is { } kind) counts[(int)kind]++;
        }

        return [.. counts.Select((count, kind) => new NotCounted((NotCountedKind)kind, count)).Where(each => each.Count > 0)];
    }

    private static NotCountedKind? KindOf(EncounterKind kind) => kind switch
    {
        EncounterKind.CrowdMail or EncounterKind.CrowdMeeting => NotCountedKind.Crowd,
        EncounterKind.Bulk => NotCountedKind.Bulk,
        EncounterKind.Automatic => NotCountedKind.Automatic,
        EncounterKind.MeetingMail => NotCountedKind.MeetingMail,
        EncounterKind.Declined => NotCountedKind.Declined,
        EncounterKind.Cancelled => NotCountedKind.Cancelled,
        EncounterKind.AllDay => NotCountedKind.AllDay,
        EncounterKind.Future or EncounterKind.FutureCrowd => NotCountedKind.Future,
        EncounterKind.SetAside => NotCountedKind.SetAside,
        _ => null,
    };
}

public enum NotCountedKind
{
    Crowd,
    Bulk,
    Automatic,
    MeetingMail,
    Declined,
    Cancelled,
    AllDay,
    Future,

    /// <summary>Contact that the user said did not count.</summary>
    SetAside,
}
