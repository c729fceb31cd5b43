package io.github.roviec.office.documents.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// Text of an .html: of a web page, or of what Word and LibreOffice save as such (also under the name .doc).
final class HtmlText {

    /// Bytes. A page of a thousand printed pages has about ten million, and the tree made of it takes twenty times as
    /// much memory.
    static final int LARGEST = 16 * 1024 * 1024;

    private static final Pattern DECLARED =
            Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9_.:-]{1,40})", Pattern.CASE_INSENSITIVE);

    private static final int HEAD = 4096;

    private HtmlText() {}

    static Extracted extract(byte[] content) throws TooMuch {
        return extract(content, null);
    }

    /// @param charset what the wrapping says of the bytes, null when it says nothing
    static Extracted extract(byte[] content, @Nullable String charset) throws TooMuch {
        if (content.length > LARGEST) {
            throw new TooMuch("markup");
        }
        Blocks blocks = HtmlBody.read(Jsoup.parse(decode(content, charset).replace("\uFEFF", "")));
        return new Extracted(String.join("\n\n", blocks.all()), blocks.asides());
    }

    private static String decode(byte[] content, @Nullable String charset) {
        String name = charset == null ? declared(content) : charset;
        // Whoever says UTF-8 and writes something else is found out there.
        if (name == null || name.toLowerCase(Locale.ROOT).startsWith("utf") || PlainText.wide(content) != null) {
            return PlainText.decode(content);
        }
        // As browsers do, Latin-1 is taken for the page of Windows; so is "x-user-defined", Word's word for "the font
        // knows".
        return new String(
                content,
                supported(name) && !name.equalsIgnoreCase("iso-8859-1")
                        ? Charset.forName(name)
                        : Charset.forName("windows-1252"));
    }

    private static @Nullable String declared(byte[] content) {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        var declared = DECLARED.matcher(head);
        return declared.find() ? declared.group(1) : null;
    }

    private static boolean supported(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
