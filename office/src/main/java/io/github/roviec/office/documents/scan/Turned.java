package io.github.roviec.office.documents.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/// A picture turned round its middle. By a quarter it changes its sides; by less it keeps its size, and what is
/// turned over the edge is lost.
final class Turned {

    private Turned() {}

    /// @param degrees clockwise
    static BufferedImage by(BufferedImage picture, double degrees) {
        if (degrees == 0) {
            return picture;
        }
        int quarters = Math.floorMod((int) Math.round(degrees / 90), 4);
        int width = quarters % 2 == 0 ? picture.getWidth() : picture.getHeight();
        int height = quarters % 2 == 0 ? picture.getHeight() : picture.getWidth();
        int type = picture.getType() == BufferedImage.TYPE_BYTE_GRAY
                ? BufferedImage.TYPE_BYTE_GRAY
                : BufferedImage.TYPE_INT_RGB;
        BufferedImage turned = new BufferedImage(width, height, type);
        Graphics2D canvas = turned.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.rotate(Math.toRadians(degrees));
        turn.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        canvas.drawImage(picture, turn, null);
        canvas.dispose();
        return turned;
    }
}
