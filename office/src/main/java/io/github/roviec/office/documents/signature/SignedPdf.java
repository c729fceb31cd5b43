package io.github.roviec.office.documents.signature;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import io.github.roviec.office.documents.signature.FoundSignature.Reason;
import io.github.roviec.office.documents.signature.FoundSignature.State;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The signatures of one PDF, by the library.
final class SignedPdf {

    private final Set<TrustAnchor> trusted;
    private final Instant known;

    /// @param trusted where certificates may lead
    /// @param known   since when this office has the file
    SignedPdf(Set<TrustAnchor> trusted, Instant known) {
        this.trusted = trusted;
        this.known = known;
    }

    /// In the order in which they were made.
    List<FoundSignature> signatures(byte[] pdf) {
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(offline());
        validator.setValidationTime(Date.from(known));
        DiagnosticData data = new DiagnosticData(validator.getDiagnosticData());
        Map<String, AdvancedSignature> tokens = validator.getSignatures().stream()
                .collect(Collectors.toMap(AdvancedSignature::getId, Function.identity(), (one, same) -> one));
        List<FoundSignature> found = new ArrayList<>();
        for (SignatureWrapper each : data.getSignatures()) {
            AdvancedSignature token = tokens.get(each.getId());
            if (token != null && !each.isCounterSignature()) {
                found.add(found(each, token));
            }
        }
        return found;
    }

    /// Asks nobody: certificates and proofs of revocation are those in the file.
    private static CommonCertificateVerifier offline() {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setAIASource(null);
        verifier.setOcspSource(null);
        verifier.setCrlSource(null);
        return verifier;
    }

    private FoundSignature found(SignatureWrapper signature, AdvancedSignature token) {
        List<X509Certificate> others = certificates(token.getCertificates());
        CertificateToken own = token.getSigningCertificateToken();
        X509Certificate certificate = own == null ? null : own.getCertificate();
        Instant stamp = stamp(signature, token);
        Date claimed = signature.getClaimedSigningTime();
        Instant signedAt = stamp != null ? stamp : claimed == null ? null : claimed.toInstant();
        Reason reason = broken(signature);
        if (reason == null) {
            reason = certificate == null
                    ? Reason.NO_CERTIFICATE
                    : doubt(signature, certificate, others, stamp == null ? known : stamp);
        }
        if (reason == null && added(signature.getPDFRevision())) {
            reason = Reason.ADDED;
        }
        var name = signature.getSigningCertificate();
        return new FoundSignature(
                name == null ? null : name.getCommonName(),
                name == null ? null : name.getOrganizationName(),
                certificate == null ? null : CertificateNames.issuer(certificate),
                certificate == null ? null : certificate.getSerialNumber().toString(16),
                signedAt,
                stamp != null,
                certificate == null ? null : certificate.getNotBefore().toInstant(),
                certificate == null ? null : certificate.getNotAfter().toInstant(),
                reason == null ? State.TRUSTED : reason.state(),
                reason);
    }

    private static @Nullable Reason broken(SignatureWrapper signature) {
        PDFRevisionWrapper revision = signature.getPDFRevision();
        boolean whole = signature.isSignatureIntact()
                && signature.isSignatureValid()
                && signature.getDigestMatchers().stream()
                        .allMatch(digest -> digest.isDataFound() && digest.isDataIntact())
                && (revision == null || revision.isSignatureByteRangeValid());
        if (!whole) {
            return Reason.TAMPERED;
        }
        return revision != null && !revision.getPdfUndefinedChanges().isEmpty() ? Reason.CHANGED : null;
    }

    private @Nullable Reason doubt(
            SignatureWrapper signature, X509Certificate certificate, List<X509Certificate> others, Instant at) {
        DigestAlgorithm digest = signature.getDigestAlgorithm();
        if (digest == DigestAlgorithm.SHA1 || digest == DigestAlgorithm.MD5 || digest == DigestAlgorithm.MD2) {
            return Reason.WEAK;
        }
        boolean revoked = signature.getSigningCertificate() != null
                && signature.getSigningCertificate().getCertificateRevocationData().stream()
                        .anyMatch(proof -> proof.isRevoked());
        return revoked ? Reason.REVOKED : CertificateTrust.doubt(certificate, others, trusted, at);
    }

    /// Signatures that followed leave traces of their own; notes and pictures are something else.
    private static boolean added(@Nullable PDFRevisionWrapper revision) {
        return revision != null
                && (!revision.getPdfAnnotationChanges().isEmpty()
                        || !revision.getPdfPageDifferenceConcernedPages().isEmpty());
    }

    /// The earliest time-stamp that holds and that somebody trusted has made.
    private @Nullable Instant stamp(SignatureWrapper signature, AdvancedSignature token) {
        Map<String, TimestampToken> stamps = token.getSignatureTimestamps().stream()
                .collect(Collectors.toMap(TimestampToken::getDSSIdAsString, Function.identity(), (one, same) -> one));
        Instant earliest = null;
        for (TimestampWrapper each : signature.getSignatureTimestamps()) {
            TimestampToken stamp = stamps.get(each.getId());
            X509Certificate by = stamp == null ? null : signer(stamp, each);
            Instant at = each.getProductionTime().toInstant();
            if (stamp != null
                    && by != null
                    && each.isSignatureIntact()
                    && each.isSignatureValid()
                    && each.isMessageImprintDataIntact()
                    && CertificateTrust.stamps(by, certificates(stamp.getCertificates()), trusted, at)
                    && (earliest == null || at.isBefore(earliest))) {
                earliest = at;
            }
        }
        return earliest;
    }

    private static @Nullable X509Certificate signer(TimestampToken stamp, TimestampWrapper found) {
        var by = found.getSigningCertificate();
        return by == null
                ? null
                : stamp.getCertificates().stream()
                        .filter(each -> each.getDSSIdAsString().equals(by.getId()))
                        .map(CertificateToken::getCertificate)
                        .findFirst()
                        .orElse(null);
    }

    private static List<X509Certificate> certificates(Collection<CertificateToken> tokens) {
        return tokens.stream().map(CertificateToken::getCertificate).toList();
    }
}
