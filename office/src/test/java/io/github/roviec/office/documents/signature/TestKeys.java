package io.github.roviec.office.documents.signature;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/// Certificates that nobody has: made for a test, of people and bodies that are made up.
public final class TestKeys {

    public static final String PASSWORD = "mat-khau-thu";
    public static final Instant FROM = Instant.parse("2023-01-01T00:00:00Z");
    public static final Instant UNTIL = Instant.parse("2028-01-01T00:00:00Z");

    private static final AtomicLong SERIAL = new AtomicLong(1000);

    /// A key with its certificate, and who issued it.
    public record Issued(KeyPair keys, X509Certificate certificate) {

        /// A PKCS#12 file with the key and the certificates up to the root.
        public Path keep(Path folder, String name, Issued... above) throws IOException, GeneralSecurityException {
            Certificate[] chain = new Certificate[1 + above.length];
            chain[0] = certificate;
            for (int i = 0; i < above.length; i++) {
                chain[i + 1] = above[i].certificate();
            }
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("khoa", keys.getPrivate(), PASSWORD.toCharArray(), chain);
            Path file = folder.resolve(name);
            try (OutputStream out = Files.newOutputStream(file)) {
                store.store(out, PASSWORD.toCharArray());
            }
            return file;
        }

        public void trust(Path folder) throws IOException, GeneralSecurityException {
            Files.createDirectories(folder);
            Files.write(folder.resolve(certificate.getSerialNumber() + ".cer"), certificate.getEncoded());
        }
    }

    private TestKeys() {}

    public static Issued root(String name) {
        return issued("CN=" + name + ", O=Cơ quan thử, C=VN", null, true, FROM, UNTIL);
    }

    public static Issued of(String name, Issued by) {
        return of(name, by, FROM, UNTIL);
    }

    public static Issued of(String name, Issued by, Instant from, Instant until) {
        return issued("CN=" + name + ", O=Ủy ban nhân dân xã Thử, C=VN", by, false, from, until);
    }

    /// Of a time-stamp authority.
    public static Issued stamper(Issued by) {
        return issued("CN=Đồng hồ thử, O=Cơ quan thử, C=VN", by, false, FROM, UNTIL, true);
    }

    private static Issued issued(String name, @Nullable Issued by, boolean issues, Instant from, Instant until) {
        return issued(name, by, issues, from, until, false);
    }

    private static Issued issued(
            String name, @Nullable Issued by, boolean issues, Instant from, Instant until, boolean stamps) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair keys = generator.generateKeyPair();
            X500Name subject = new X500Name(name);
            X500Name issuer = by == null
                    ? subject
                    : X500Name.getInstance(
                            by.certificate().getSubjectX500Principal().getEncoded());
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    issuer,
                    BigInteger.valueOf(SERIAL.incrementAndGet()),
                    Date.from(from),
                    Date.from(until),
                    subject,
                    keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(issues));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(issues ? KeyUsage.keyCertSign : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            if (stamps) {
                builder.addExtension(
                        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            }
            var signer = new JcaContentSignerBuilder("SHA256withRSA")
                    .build(by == null ? keys.getPrivate() : by.keys().getPrivate());
            return new Issued(keys, new JcaX509CertificateConverter().getCertificate(builder.build(signer)));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new IllegalStateException(e);
        }
    }
}
