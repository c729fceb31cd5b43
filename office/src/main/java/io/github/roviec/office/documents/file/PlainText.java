package io.github.roviec.office.documents.file;

import io.github.roviec.office.documents.letters.LetterGuess;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Text files: Unicode where the bytes are Unicode, else what they look like.
public final class PlainText {

    private static final int SAMPLE = 64 * 1024;

    private PlainText() {}

    static Extracted extract(byte[] content) {
        return new Extracted(decode(content), List.of());
    }

    public static String decode(byte[] content) {
        Charset wide = wide(content);
        if (wide != null) {
            return lines(new String(content, wide));
        }
        try {
            return lines(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            return lines(LetterGuess.decode(content));
        }
    }

    /// Whether these bytes are no text in any of the encodings that {@link #decode} knows.
    static boolean binary(byte[] content) {
        if (wide(content) != null) {
            return false;
        }
        int control = 0;
        int looked = Math.min(content.length, SAMPLE);
        for (int i = 0; i < looked; i++) {
            int b = content[i] & 0xFF;
            if (b == 0) {
                return true;
            }
            if (b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                control++;
            }
        }
        return control * 100 > looked;
    }

    /// UTF-16 by its mark, or by its shape: Vietnamese text has many letters whose high byte is 0, always on the same
    /// side.
    static @Nullable Charset wide(byte[] content) {
        if (content.length < 2 || content.length % 2 != 0) {
            return null;
        }
        if ((content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if ((content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        int even = 0;
        int odd = 0;
        int looked = Math.min(content.length, SAMPLE);
        for (int i = 0; i < looked; i++) {
            if (content[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (odd * 5 > looked && even * 100 < looked) {
            return StandardCharsets.UTF_16LE;
        }
        return even * 5 > looked && odd * 100 < looked ? StandardCharsets.UTF_16BE : null;
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
