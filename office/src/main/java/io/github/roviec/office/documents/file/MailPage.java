package io.github.roviec.office.documents.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The page in an .mht, which Word calls "Single File Web Page": the first part of HTML of a MIME message (RFC 2557).
final class MailPage {

    private static final Pattern BOUNDARY =
            Pattern.compile("boundary=\"?([^\"\\r\\n;]{1,200})", Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML = Pattern.compile("content-type:\\s{0,9}text/html", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET =
            Pattern.compile("charset=\"?([A-Za-z0-9_.:-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENCODING =
            Pattern.compile("content-transfer-encoding:\\s{0,9}([a-z0-9-]{1,40})", Pattern.CASE_INSENSITIVE);

    private MailPage() {}

    static Extracted extract(byte[] content) throws IOException {
        // Latin-1 keeps the bytes as they are.
        String mail = new String(content, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        String boundary = group(BOUNDARY, mail.substring(0, Math.min(mail.length(), 8192)));
        if (boundary == null) {
            throw new IOException("no parts");
        }
        String between = "--" + boundary.strip();
        for (int at = mail.indexOf(between); at >= 0; ) {
            int begin = at + between.length();
            int end = mail.indexOf("\n" + between, begin);
            String part = mail.substring(begin, end < 0 ? mail.length() : end);
            int empty = part.indexOf("\n\n");
            String head = empty < 0 ? "" : part.substring(0, Math.min(empty, 8192));
            if (HTML.matcher(head).find()) {
                byte[] page = decode(part.substring(empty + 2), group(ENCODING, head));
                return HtmlText.extract(page, group(CHARSET, head));
            }
            at = end < 0 ? -1 : end + 1;
        }
        throw new IOException("no page");
    }

    private static byte[] decode(String body, @Nullable String encoding) {
        return switch (encoding == null ? "" : encoding.toLowerCase(Locale.ROOT)) {
            case "base64" -> Base64.getMimeDecoder().decode(body);
            case "quoted-printable" -> unquote(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private static byte[] unquote(String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c != '=') {
                out.write(c);
            } else if (i + 1 < body.length() && body.charAt(i + 1) == '\n') {
                i++;
            } else if (i + 2 < body.length()
                    && Character.digit(body.charAt(i + 1), 16) >= 0
                    && Character.digit(body.charAt(i + 2), 16) >= 0) {
                out.write(Character.digit(body.charAt(i + 1), 16) * 16 + Character.digit(body.charAt(i + 2), 16));
                i += 2;
            } else {
                out.write(c);
            }
        }
        return out.toByteArray();
    }

    private static @Nullable String group(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? found.group(1) : null;
    }
}
