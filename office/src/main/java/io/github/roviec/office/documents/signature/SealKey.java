package io.github.roviec.office.documents.signature;

import io.github.roviec.office.base.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The key of the office (chữ ký số của cơ quan): a PKCS#12 file that the operator names. The file is opened for each
/// signature and let go of again; the password stands in the environment or in a file of its own, never in the
/// database.
@Component
public class SealKey {

    private static final Logger LOG = LoggerFactory.getLogger(SealKey.class);
    private static final float POINTS_PER_MM = 72 / 25.4f;

    private final String file;
    private final String password;
    private final String passwordFile;
    private final String picture;
    private final float width;
    private final String tsa;
    private final String unit;

    /// @param file `roviec.seal.file`: the .p12 or .pfx; empty where the office has none
    /// @param password `roviec.seal.password`
    /// @param passwordFile `roviec.seal.password-file`: a file with the password alone
    /// @param picture `roviec.seal.picture`: the seal as PNG, red on transparent ground; may be empty
    /// @param width `roviec.seal.width`, mm: as wide as the real one (Nghị định 30/2020/NĐ-CP)
    /// @param tsa `roviec.seal.tsa`: address of a time-stamp authority; empty: the own clock
    /// @param unit `roviec.seal.unit`: code of the unit whose papers it signs; empty: the only authority
    SealKey(
            @Value("${roviec.seal.file:}") String file,
            @Value("${roviec.seal.password:}") String password,
            @Value("${roviec.seal.password-file:}") String passwordFile,
            @Value("${roviec.seal.picture:}") String picture,
            @Value("${roviec.seal.width:36}") float width,
            @Value("${roviec.seal.tsa:}") String tsa,
            @Value("${roviec.seal.unit:}") String unit) {
        this.file = file.strip();
        this.password = password;
        this.passwordFile = passwordFile.strip();
        this.picture = picture.strip();
        this.width = width;
        this.tsa = tsa.strip();
        this.unit = unit.strip();
    }

    public boolean declared() {
        return !file.isEmpty();
    }

    /// Code of the unit whose papers it signs; empty: the only authority of this machine.
    public String unit() {
        return unit;
    }

    /// Width and height of the seal in points; null where none is to be seen. Refuses with `paper.seal-picture`.
    public @Nullable Size size() {
        if (picture.isEmpty()) {
            return null;
        }
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(read(picture)));
            if (image == null) {
                throw new IOException("no picture");
            }
            float points = width * POINTS_PER_MM;
            return new Size(points, points * image.getHeight() / image.getWidth());
        } catch (IOException e) {
            LOG.error("Không đọc được ảnh con dấu {}: {}", picture, e.toString());
            throw new Refusal("paper.seal-picture");
        }
    }

    public record Size(float width, float height) {}

    /// Who signs, with which certificate, until when it holds; the signed file.
    ///
    /// @param stamped whether a time-stamp authority says when (PAdES-B-T)
    public record Sealed(byte[] pdf, String subject, String serial, Instant validUntil, boolean stamped) {}

    /// Adds a signature (PAdES-B; PAdES-B-T with a time-stamp authority) behind the file, whose bytes stay as they
    /// are. Refuses with `paper.seal-none`, `paper.seal-key` (the file cannot be opened), `paper.seal-expired`,
    /// `paper.seal-picture` or `paper.seal-tsa` (it gives no time).
    ///
    /// @param place of the picture; null where none is to be seen
    public Sealed seal(byte[] pdf, @Nullable SealPlace place, Instant now) {
        if (!declared()) {
            throw new Refusal("paper.seal-none");
        }
        try {
            byte[] image = place == null || picture.isEmpty() ? null : read(picture);
            return new PdfSealing(read(file), secret(), tsa).seal(pdf, image == null ? null : place, image, now);
        } catch (IOException e) {
            LOG.error("Không mở được khoá ký số {}: {}", file, e.toString());
            throw new Refusal("paper.seal-key");
        }
    }

    private char[] secret() throws IOException {
        return passwordFile.isEmpty()
                ? password.toCharArray()
                : Files.readString(Path.of(passwordFile)).strip().toCharArray();
    }

    private static byte[] read(String path) throws IOException {
        return Files.readAllBytes(Path.of(path));
    }
}
