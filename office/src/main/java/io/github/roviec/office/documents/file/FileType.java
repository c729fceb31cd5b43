package io.github.roviec.office.documents.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a file is, told from its bytes: the name that came with it may say anything.
public enum FileType {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    DOC("application/msword"),
    ODT("application/vnd.oasis.opendocument.text"),
    FLAT_ODT("application/vnd.oasis.opendocument.text-flat-xml"),
    RTF("application/rtf"),
    HTML("text/html"),
    /// A page and its pictures in one file, .mht.
    MAIL_PAGE("multipart/related"),
    PDF("application/pdf"),
    TEXT("text/plain"),
    /// A package in which bodies of the state send papers to each other.
    EDXML("application/xml"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /// A workbook of Excel 97 to 2003.
    XLS("application/vnd.ms-excel"),
    JPEG("image/jpeg"),
    PNG("image/png"),
    TIFF("image/tiff"),
    /// An Office file behind a password.
    ENCRYPTED_OFFICE("application/x-ole-storage"),
    /// Begins as a packed office file and has lost its end.
    DAMAGED("application/octet-stream"),
    OTHER("application/octet-stream");

    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    /// The beginning of the last record of every ZIP.
    private static final String END_OF_ZIP = "PK\5\6";

    private static final int HEAD = 4096;
    private static final Pattern MAIL = Pattern.compile("(?:mime-version|from|content-type|subject|date|message-id):");
    private static final Pattern PAGE = Pattern.compile(
            "(?:<!--[^>]{0,500}>\\s{0,100})?<(?:!doctype html|html|head|meta|title|body|div|p|table|center|h[1-6]|style)[\\s>]");

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
        FileType markup = markup(content);
        if (markup != null) {
            return markup;
        }
        return PlainText.binary(content) ? OTHER : TEXT;
    }

    /// The directory of a ZIP stands at its end and holds the names in the clear. An OpenDocument file says at its
    /// beginning what it is.
    private static FileType insideZip(byte[] content) {
        if (head(content, 200).contains("mimetype" + ODT.mediaType)) {
            return ODT;
        }
        if (contains(content, "word/document")) {
            return DOCX;
        }
        if (contains(content, "xl/workbook.xml")) {
            return XLSX;
        }
        return contains(content, END_OF_ZIP) ? OTHER : DAMAGED;
    }

    private static FileType insideOle(byte[] content) {
        if (contains(content, utf16("EncryptedPackage"))) {
            return ENCRYPTED_OFFICE;
        }
        if (contains(content, utf16("WordDocument"))) {
            return DOC;
        }
        return contains(content, utf16("Workbook")) ? XLS : OTHER;
    }

    /// Markup is text to a machine, not to a person; null for text that is none.
    private static @Nullable FileType markup(byte[] content) {
        byte[] begin = Arrays.copyOf(content, Math.min(content.length, HEAD) & ~1);
        String head = (PlainText.wide(begin) == null ? head(content, HEAD) : PlainText.decode(begin))
                .replace("\uFEFF", "")
                .replace("\u00EF\u00BB\u00BF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        if (MAIL.matcher(head).lookingAt() && head.contains("multipart/")) {
            return MAIL_PAGE;
        }
        if (PAGE.matcher(head).lookingAt() || head.startsWith("<?xml") && head.contains("<html")) {
            return HTML;
        }
        if ((head.startsWith("<?xml") || head.startsWith("<edxml")) && head.contains("<edxml")) {
            return EDXML;
        }
        if (head.startsWith("<?xml")) {
            return head.contains("office:document") && head.contains(ODT.mediaType) ? FLAT_ODT : OTHER;
        }
        return head.startsWith("<!doctype") ? OTHER : null;
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
