package io.github.roviec.office.documents.signature;

import io.github.roviec.office.documents.signature.FoundSignature.Reason;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a certificate leads to an anchor: by the rules of PKIX (RFC 5280), as Java itself carries them out, so
/// that a certificate of a person cannot issue others.
final class CertificateTrust {

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final int FEWEST_BITS = 2048;
    private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";

    private CertificateTrust() {}

    /// Null where it leads to one of the anchors.
    ///
    /// @param others certificates that stand between, in any order
    /// @param at     when it had to hold
    static @Nullable Reason doubt(
            X509Certificate certificate, Collection<X509Certificate> others, Set<TrustAnchor> anchors, Instant at) {
        try {
            certificate.checkValidity(Date.from(at));
        } catch (CertificateExpiredException e) {
            return Reason.EXPIRED;
        } catch (CertificateNotYetValidException e) {
            return Reason.NOT_YET_VALID;
        }
        boolean[] usage = certificate.getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            return Reason.NOT_FOR_SIGNING;
        }
        if (certificate.getPublicKey() instanceof RSAKey rsa && rsa.getModulus().bitLength() < FEWEST_BITS) {
            return Reason.WEAK;
        }
        return leads(certificate, others, anchors, at) ? null : Reason.UNKNOWN_ISSUER;
    }

    /// Whether a time-stamp by this certificate says when.
    static boolean stamps(
            X509Certificate certificate, Collection<X509Certificate> others, Set<TrustAnchor> anchors, Instant at) {
        try {
            List<String> uses = certificate.getExtendedKeyUsage();
            return uses != null && uses.contains(TIME_STAMPING) && leads(certificate, others, anchors, at);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static boolean leads(
            X509Certificate certificate, Collection<X509Certificate> others, Set<TrustAnchor> anchors, Instant at) {
        if (anchors.isEmpty()) {
            return false;
        }
        // An office may trust one person's certificate itself.
        if (anchors.stream().anyMatch(anchor -> certificate.equals(anchor.getTrustedCert()))) {
            return true;
        }
        try {
            X509CertSelector target = new X509CertSelector();
            target.setCertificate(certificate);
            PKIXBuilderParameters path = new PKIXBuilderParameters(anchors, target);
            path.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
            path.setRevocationEnabled(false);
            path.setDate(Date.from(at));
            CertPathBuilder.getInstance("PKIX").build(path);
            return true;
        } catch (CertPathBuilderException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
