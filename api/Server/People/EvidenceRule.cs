using OutlookCoffee.Web;

namespace OutlookCoffee.People;

/// <summary>
/// What the user's corrections make of a person's encounters. The rule is right for most and wrong for some: a mentor met only at
/// all-hands, a friend whose mails carry a list's headers, a colleague whose "small meetings" are a room with a screen. What is stored
/// stays as it was read, so a correction can be taken back, and holds for mail that was not there when it was made.
/// </summary>
public static class EvidenceRule
{
    /// <summary>What holds without a correction.</summary>
    public static bool CountsByItself(this EvidenceKind kind) => kind is EvidenceKind.Wrote or EvidenceKind.Heard or EvidenceKind.Met;

    /// <summary>Null when it can be made.</summary>
    public static Refusal? Check(Correction correction) => correction.Kind == EvidenceKind.Future
        ? Refusal.BadField("kind", "what is still to come has not happened, so it cannot count yet. Every other kind can be corrected.")
        : null;

    /// <summary>The kinds that are corrected after this word, in a fixed order.</summary>
    public static IReadOnlyList<EvidenceKind> With(IReadOnlyList<EvidenceKind> corrected, Correction correction)
    {
        var others = corrected.Where(kind => kind != correction.Kind);
        return correction.Counts == correction.Kind.CountsByItself() ? [.. others] : [.. others.Append(correction.Kind).Order()];
    }

    /// <summary>
    /// To be done once, to what was read: contact that does not count is set aside; a meeting that does was met, and mail that does was
    /// heard. Days named by hand are the user's word already, and always count.
    /// </summary>
    public static EncounterSet Judge(EncounterSet read, IReadOnlyList<EvidenceKind> corrected) => corrected.Count == 0
        ? read
        : EncounterSet.From(read.Select(encounter => encounter with { Kind = Judge(encounter.Kind, corrected) }));

    private static EncounterKind Judge(EncounterKind kind, IReadOnlyList<EvidenceKind> corrected) =>
        KindOf(kind) is not { } evidence || !corrected.Contains(evidence) ? kind
        : kind.IsContact() ? EncounterKind.SetAside
        : kind.IsFromCalendar() ? EncounterKind.Met
        : EncounterKind.Heard;

    private static EvidenceKind? KindOf(EncounterKind kind) => kind switch
    {
        EncounterKind.Wrote => EvidenceKind.Wrote,
        EncounterKind.Heard => EvidenceKind.Heard,
        EncounterKind.Met => EvidenceKind.Met,
        EncounterKind.CrowdMail or EncounterKind.CrowdMeeting => EvidenceKind.Crowd,
        EncounterKind.Bulk => EvidenceKind.Bulk,
        EncounterKind.Automatic => EvidenceKind.Automatic,
        EncounterKind.MeetingMail => EvidenceKind.MeetingMail,
        EncounterKind.Declined => EvidenceKind.Declined,
        EncounterKind.Cancelled => EvidenceKind.Cancelled,
        EncounterKind.AllDay => EvidenceKind.AllDay,
        _ => null,
    };
}
