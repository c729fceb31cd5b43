package io.github.roviec.office.documents.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The certificates from which the office takes its trust: files in a folder, one or several in each (.cer, .crt,
/// .pem, .p7b; DER or PEM). The folder is read at each check, for a check is rare and a new file must count at once.
@Component
class TrustAnchors {

    private static final Logger LOG = LoggerFactory.getLogger(TrustAnchors.class);

    /// Bytes; a certificate has two thousand.
    private static final long LARGEST = 1024 * 1024;

    private final String folder;

    /// @param folder `roviec.signatures.anchors`; empty: nobody is trusted
    TrustAnchors(@Value("${roviec.signatures.anchors:}") String folder) {
        this.folder = folder.strip();
    }

    /// What cannot be read is told in the log and left out: one wrong file must not make the others useless.
    Set<TrustAnchor> all() {
        Set<TrustAnchor> all = new LinkedHashSet<>();
        if (folder.isEmpty()) {
            return all;
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            files.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file -> certificates(file).forEach(each -> all.add(new TrustAnchor(each, null))));
        } catch (IOException e) {
            LOG.error("Không đọc được thư mục chứng thư tin cậy {}: {}", folder, e.toString());
        }
        return all;
    }

    private static List<X509Certificate> certificates(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException("too large");
            }
            Collection<? extends Certificate> found = CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(Files.readAllBytes(file)));
            return found.stream().map(X509Certificate.class::cast).toList();
        } catch (IOException | CertificateException e) {
            LOG.warn("Bỏ qua tệp {} trong thư mục chứng thư tin cậy: {}", file.getFileName(), e.getMessage());
            return List.of();
        }
    }
}
