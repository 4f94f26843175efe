using NodaTime;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Seed;

/// <summary>The demo tenant: contoso.example with Ada Lind's six years of mail and meetings, and a dozen colleagues.</summary>
public static class SeededTenant
{
    private static readonly IsoDayOfWeek[] Workdays =
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];

    /// <summary>
    /// The same options and the same <paramref name="now"/> give the same tenant; within one quarter of the year a later
    /// <paramref name="now"/> gives the same tenant and what came in since.
    /// </summary>
    public static Tenant Create(SandboxOptions options, Instant now)
    {
        var timeline = new Timeline(now);
        var chance = new Chance(options.Seed);
        var projects = ProjectRun.Plan(timeline, chance.For(1));
        var rhythm = new Rhythm(timeline, projects, options.Messages / 20_000.0);
        var cast = new Cast { People = new Casting(timeline, chance.For(2), rhythm).Find(options.People), Projects = projects };
        var owner = OwnersMailbox(projects);
        var colleagues = FixedCast.Colleagues.Select(ColleaguesMailbox).ToList();
        Fill(options, timeline, chance, cast, owner, colleagues);
        return new(Organizations.Home.Domain, [owner, .. colleagues]);
    }

    private static void Fill(SandboxOptions options, Timeline timeline, Chance chance, Cast cast, UserMailbox owner, List<UserMailbox> colleagues)
    {
        // By reference: the cast's address instances are the ones that stand in every mail.
        var boxes = new Dictionary<MailAddress, UserMailbox>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < colleagues.Count; i++) boxes[cast.People[i].Address] = colleagues[i];
        var post = new PostOffice(timeline, owner, boxes);
        var desk = new MeetingDesk(timeline, [owner, .. colleagues], post);
        new Correspondence(timeline, cast, post, chance.For(3)).Write();
        new SeriesDiary(timeline, cast, desk, chance.For(4)).Write();
        new WholeDays(timeline, cast, desk).Write();
        new Appointments(timeline, cast, desk, chance.For(5), options.Messages / 20_000.0).Write();
        new ColleagueDiaries(timeline, cast, desk, chance.For(6)).Write();
        new OddMail(timeline, cast, post, chance.For(7)).Write();
        new AddressBook(owner, chance.For(8)).Fill(cast);
        new FamilyDiary(timeline, chance.For(11)).Enter(owner);
        new PublicHolidays(timeline).Enter(owner);
        new BulkMail(timeline, post, new CrowdMail(cast, post, chance.For(9)), chance.For(10)).Write(options.Messages);
    }

    private static UserMailbox OwnersMailbox(IReadOnlyList<ProjectRun> projects)
    {
        var mailbox = new UserMailbox
        {
            Id = "00000000-0000-4000-8000-000000000001",
            Address = Cast.Owner.Address,
            DisplayName = Cast.Owner.Name,
            Aliases = [Cast.OwnerAlias.Address],
            TimeZone = "W. Europe Standard Time",
            Language = "en-GB",
            WorkingHours = new(Workdays, new(8, 30), new(17, 30)),
        };
        mailbox.Folders.AddRange(FolderTree.OfEveryMailbox("ada"));
        mailbox.Folders.AddRange(FolderTree.OfTheOwner("ada", projects[^1].Name, projects[^2].Name));
        return mailbox;
    }

    private static UserMailbox ColleaguesMailbox(Colleague colleague, int index)
    {
        var mailbox = new UserMailbox
        {
            Id = $"00000000-0000-4000-8000-0000000001{index:d2}",
            Address = colleague.Address,
            DisplayName = $"{colleague.Given} {colleague.Surname}",
            TimeZone = colleague.MailboxZone,
            WorkingHours = new(Workdays, new(9, 0), new(17, 30), Custom: colleague.HoursZone),
        };
        mailbox.Folders.AddRange(FolderTree.OfEveryMailbox(colleague.Given.ToLowerInvariant()));
        return mailbox;
    }
}
