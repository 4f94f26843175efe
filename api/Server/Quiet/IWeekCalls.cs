using OutlookCoffee.People;
using OutlookCoffee.Web;

namespace OutlookCoffee.Quiet;

/// <summary>This week's proposal.</summary>
public interface IWeekCalls
{
    Task<Reply<ThisWeek>> GetThisWeek();

    /// <param name="wholeWeek">True: no coffee this week; false: somebody else, please.</param>
    Task<Reply<ThisWeek>> Pass(PersonId id, bool wholeWeek);
}
