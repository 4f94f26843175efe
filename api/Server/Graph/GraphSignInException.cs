using OutlookCoffee.Web;

namespace OutlookCoffee.Graph;

/// <summary>No token could be had for a mailbox, or one that was brought could not be judged; Graph was not asked.</summary>
/// <param name="refusal">What the user can do.</param>
internal sealed class GraphSignInException(Refusal refusal, Exception cause) : Exception(refusal.Title, cause)
{
    public Refusal Refusal => refusal;
}
