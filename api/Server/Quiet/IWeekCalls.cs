using OutlookCoffee.People;
using OutlookCoffee.Web;

namespace OutlookCoffee.Quiet;

/// <summary>This week's proposal.</summary>
public interface IWeekCalls
{
    Task<Reply<ThisWeek>> GetThisWeek();

    /// <param name="wholeWeek">True: no coffee this week; false: somebody else, please.</param>
    Task<Reply<ThisWeek>> Pass(PersonId id, bool wholeWeek);

    /// <summary>The week as it was before this person was passed over; a hold that was taken away then does not come back.</summary>
    Task<Reply<ThisWeek>> TakeBackPass(PersonId id);
}
