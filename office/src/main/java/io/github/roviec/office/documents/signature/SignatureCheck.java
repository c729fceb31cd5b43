package io.github.roviec.office.documents.signature;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// Looks at the signatures of a PDF. The library comes in with the first file that has one, not with the start.
@Component
public class SignatureCheck {

    private static final byte[] MARK = {'/', 'B', 'y', 't', 'e', 'R', 'a', 'n', 'g', 'e'};

    private final TrustAnchors anchors;

    SignatureCheck(TrustAnchors anchors) {
        this.anchors = anchors;
    }

    /// Whether there is anything to look at: a signature says in the clear which bytes it covers.
    public static boolean hasAny(byte[] pdf) {
        outer:
        for (int i = 0; i <= pdf.length - MARK.length; i++) {
            for (int k = 0; k < MARK.length; k++) {
                if (pdf[i + k] != MARK[k]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }

    /// In the order in which they were made. Throws what the library throws at a file that it cannot read.
    ///
    /// @param known since when this office has the file: the certificate had to hold then
    public List<FoundSignature> check(byte[] pdf, Instant known) {
        return new SignedPdf(anchors.all(), known).signatures(pdf);
    }
}
