package io.github.roviec.office.documents.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.signature.SealKey.Sealed;
import java.io.IOException;
import java.security.KeyStore.PasswordProtection;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One signature with an opened key.
final class PdfSealing {

    private static final Logger LOG = LoggerFactory.getLogger(PdfSealing.class);
    /// Bytes that are left free for the signature: with its chain and a time-stamp about ten thousand.
    private static final int ROOM = 24_000;

    private final byte[] key;
    private final char[] password;
    private final String tsa;

    PdfSealing(byte[] key, char[] password, String tsa) {
        this.key = key;
        this.password = password;
        this.tsa = tsa;
    }

    Sealed seal(byte[] pdf, @Nullable SealPlace place, byte @Nullable [] picture, Instant now) throws IOException {
        try (Pkcs12SignatureToken token = new Pkcs12SignatureToken(key, new PasswordProtection(password))) {
            DSSPrivateKeyEntry entry = usable(token.getKeys(), now);
            PAdESSignatureParameters how = parameters(entry, place, picture, now);
            PAdESService maker = new PAdESService(new CommonCertificateVerifier(true));
            if (!tsa.isEmpty()) {
                maker.setTspSource(new StampServer(tsa));
            }
            InMemoryDocument document = new InMemoryDocument(pdf);
            ToBeSigned digest = maker.getDataToSign(document, how);
            SignatureValue value = token.sign(digest, how.getDigestAlgorithm(), entry);
            X509Certificate certificate = entry.getCertificate().getCertificate();
            return new Sealed(
                    DSSUtils.toByteArray(sign(maker, document, how, value)),
                    CertificateNames.subject(certificate),
                    certificate.getSerialNumber().toString(16),
                    certificate.getNotAfter().toInstant(),
                    !tsa.isEmpty());
        } catch (DSSException e) {
            throw new IOException(e);
        }
    }

    private DSSDocument sign(
            PAdESService maker, InMemoryDocument document, PAdESSignatureParameters how, SignatureValue value) {
        try {
            return maker.signDocument(document, how, value);
        } catch (DSSException e) {
            if (tsa.isEmpty()) {
                throw e;
            }
            LOG.error("Máy chủ cấp dấu thời gian không trả lời: {}", e.toString());
            throw new Refusal("paper.seal-tsa");
        }
    }

    /// The key whose certificate holds now. Refuses with `paper.seal-expired`.
    private static DSSPrivateKeyEntry usable(List<DSSPrivateKeyEntry> keys, Instant now) throws IOException {
        if (keys.isEmpty()) {
            throw new IOException("no private key");
        }
        for (DSSPrivateKeyEntry each : keys) {
            try {
                each.getCertificate().getCertificate().checkValidity(Date.from(now));
                return each;
            } catch (CertificateException e) {
                LOG.warn("Chứng thư trong khoá ký số không còn hoặc chưa có hiệu lực: {}", e.getMessage());
            }
        }
        throw new Refusal(
                "paper.seal-expired",
                keys.getFirst().getCertificate().getCertificate().getNotAfter().toInstant());
    }

    private PAdESSignatureParameters parameters(
            DSSPrivateKeyEntry entry, @Nullable SealPlace place, byte @Nullable [] picture, Instant now) {
        PAdESSignatureParameters how = new PAdESSignatureParameters();
        how.setSignatureLevel(tsa.isEmpty() ? SignatureLevel.PAdES_BASELINE_B : SignatureLevel.PAdES_BASELINE_T);
        how.setDigestAlgorithm(DigestAlgorithm.SHA256);
        how.setSigningCertificate(entry.getCertificate());
        how.setCertificateChain(entry.getCertificateChain());
        how.bLevel().setSigningDate(Date.from(now));
        how.setAppName("RõViệc");
        how.setContentSize(ROOM);
        if (place != null && picture != null) {
            SignatureFieldParameters field = new SignatureFieldParameters();
            field.setPage(place.page());
            field.setOriginX(place.left());
            field.setOriginY(place.top());
            field.setWidth(place.width());
            field.setHeight(place.height());
            SignatureImageParameters image = new SignatureImageParameters();
            image.setImage(new InMemoryDocument(picture, "seal.png", MimeTypeEnum.PNG));
            image.setFieldParameters(field);
            how.setImageParameters(image);
        }
        return how;
    }
}
