using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using NodaTime;

namespace OutlookCoffee.Sandbox.Https;

/// <summary>A certificate for this machine that lives as long as the process; nobody trusts it unless told to.</summary>
public sealed class SandboxCertificate : IDisposable
{
    public SandboxCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        names.AddIpAddress(IPAddress.IPv6Loopback);
        request.CertificateExtensions.Add(names.Build());
        // Its own authority, so that a client can be told to trust it, as with NODE_EXTRA_CA_CERTS.
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var now = SystemClock.Instance.GetCurrentInstant().ToDateTimeOffset();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(30));
        // By way of PKCS #12, because Windows cannot serve with a key that exists in memory only.
        Certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }

    public X509Certificate2 Certificate { get; }

    /// <summary>The certificate without its key, in PEM.</summary>
    public string Pem => Certificate.ExportCertificatePem();

    public void Dispose() => Certificate.Dispose();
}
