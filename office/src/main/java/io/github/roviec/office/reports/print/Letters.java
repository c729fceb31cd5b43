package io.github.roviec.office.reports.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/// Liberation Serif: letters of the measures of Times New Roman, with all those of Vietnamese (SIL Open Font
/// License).
public enum Letters {
    REGULAR("LiberationSerif-Regular.ttf"),
    BOLD("LiberationSerif-Bold.ttf"),
    ITALIC("LiberationSerif-Italic.ttf"),
    BOLD_ITALIC("LiberationSerif-BoldItalic.ttf");

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final String file;
    private final Font font;

    Letters(String file) {
        this.file = file;
        try (InputStream in = open(file)) {
            this.font = Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    InputStream open() {
        return open(file);
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Letters.class.getResourceAsStream("/papers/fonts/" + file), file);
    }

    /// @param size in points
    Font at(float size) {
        return font.deriveFont(size);
    }

    /// How long these words are on one line, in points.
    public double width(String words, float size) {
        return at(size).getStringBounds(words, EXACT).getWidth();
    }
}
