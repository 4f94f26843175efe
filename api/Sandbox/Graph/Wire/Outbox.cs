using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Wire;

/// <summary>Mail on its way out of one request.</summary>
internal sealed class Outbox
{
    private readonly List<(Delivery Delivery, Action<UserMailbox> Arrive)> letters = [];

    /// <param name="arrive">What happens in the mailbox of a recipient inside the tenant; runs under that mailbox's gate.</param>
    public void Send(Delivery delivery, Action<UserMailbox> arrive) => letters.Add((delivery, arrive));

    public void Deliver(Tenant tenant)
    {
        foreach (var (delivery, arrive) in letters)
        {
            lock (tenant.Deliveries) tenant.Deliveries.Add(delivery);
            if (tenant.Find(delivery.To) is not { } box) continue;
            lock (box.Gate) arrive(box);
        }
    }
}
