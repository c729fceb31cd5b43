package io.github.roviec.office.documents.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/// What a file is, told from its bytes: the name that came with it may say anything.
public enum FileType {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    DOC("application/msword"),
    PDF("application/pdf"),
    TEXT("text/plain"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JPEG("image/jpeg"),
    PNG("image/png"),
    TIFF("image/tiff"),
    /// An Office file behind a password.
    ENCRYPTED_OFFICE("application/x-ole-storage"),
    OTHER("application/octet-stream");

    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean picture() {
        return this == JPEG || this == PNG || this == TIFF;
    }

    public static FileType of(byte[] content) {
        if (startsWith(content, 'P', 'K', 3, 4)) {
            return insideZip(content);
        }
        if (startsWith(content, OLE)) {
            return insideOle(content);
        }
        if (startsWith(content, 0xFF, 0xD8, 0xFF)) {
            return JPEG;
        }
        if (startsWith(content, 0x89, 'P', 'N', 'G')) {
            return PNG;
        }
        if (startsWith(content, 'I', 'I', 42, 0) || startsWith(content, 'M', 'M', 0, 42)) {
            return TIFF;
        }
        // Readers of PDF accept a little rubbish before the mark (ISO 32000-1, annex H, note 13).
        if (head(content, 1024).contains("%PDF-")) {
            return PDF;
        }
        return markup(content) || PlainText.binary(content) ? OTHER : TEXT;
    }

    /// The directory of a ZIP stands at its end and holds the names in the clear.
    private static FileType insideZip(byte[] content) {
        if (contains(content, "word/document")) {
            return DOCX;
        }
        return contains(content, "xl/workbook.xml") ? XLSX : OTHER;
    }

    private static FileType insideOle(byte[] content) {
        if (contains(content, utf16("EncryptedPackage"))) {
            return ENCRYPTED_OFFICE;
        }
        return contains(content, utf16("WordDocument")) ? DOC : OTHER;
    }

    /// RTF, HTML and XML are text to a machine, not to a person.
    private static boolean markup(byte[] content) {
        String head = head(content, 256).stripLeading().toLowerCase(Locale.ROOT);
        return head.startsWith("{\\rtf")
                || head.startsWith("<?xml")
                || head.startsWith("<!doctype")
                || head.startsWith("<html");
    }

    private static String head(byte[] content, int length) {
        return new String(content, 0, Math.min(length, content.length), StandardCharsets.ISO_8859_1);
    }

    private static String utf16(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static boolean contains(byte[] content, String latin) {
        byte[] wanted = latin.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i <= content.length - wanted.length; i++) {
            if (content[i] == wanted[0] && Arrays.equals(content, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] content, int... mark) {
        byte[] bytes = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            bytes[i] = (byte) mark[i];
        }
        return startsWith(content, bytes);
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
}
