package org.boardwalk.certifications.internal.domain.badge;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.boardwalk.certifications.api.badge.Award;

/**
 * The picture a badge is baked into: a medal with a ribbon, in a colour for what was completed. Without words, because a
 * server often has no fonts.
 */
final class BadgePicture {
    private static final int SIZE = 400;
    private static final int POINTS = 24;

    private BadgePicture() {}

    static byte[] draw(Award award) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Color colour = colour(award.kind());
        pen.setColor(colour.darker());
        pen.fill(ribbon(150, 96));
        pen.fill(ribbon(250, 304));
        pen.setColor(colour);
        pen.fill(rosette());
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(8));
        pen.draw(new Ellipse2D.Double(90, 50, 220, 220));
        pen.setStroke(new BasicStroke(26, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(tick());
        pen.dispose();
        return png(image);
    }

    private static Color colour(Award.Kind kind) {
        return switch (kind) {
            case PATHWAY -> new Color(0x1d5a8a);
            case COURSE -> new Color(0x2f6b3a);
            case PLACEMENT -> new Color(0x7a4a10);
        };
    }

    private static Path2D ribbon(int top, int foot) {
        Path2D shape = new Path2D.Double();
        shape.moveTo(top - 45, 230);
        shape.lineTo(top + 45, 230);
        shape.lineTo(foot + 45, 380);
        shape.lineTo(foot, 350);
        shape.lineTo(foot - 45, 380);
        shape.closePath();
        return shape;
    }

    private static Path2D rosette() {
        Path2D shape = new Path2D.Double();
        for (int i = 0; i < 2 * POINTS; i++) {
            double angle = Math.PI * i / POINTS;
            double radius = i % 2 == 0 ? 150 : 134;
            double x = SIZE / 2.0 + radius * Math.sin(angle);
            double y = 160 - radius * Math.cos(angle);
            if (i == 0) {
                shape.moveTo(x, y);
            } else {
                shape.lineTo(x, y);
            }
        }
        shape.closePath();
        return shape;
    }

    private static Path2D tick() {
        Path2D shape = new Path2D.Double();
        shape.moveTo(142, 164);
        shape.lineTo(184, 206);
        shape.lineTo(260, 118);
        return shape;
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
