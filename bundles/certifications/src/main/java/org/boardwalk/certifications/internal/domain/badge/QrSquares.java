package org.boardwalk.certifications.internal.domain.badge;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Optional;

/** A text as a QR code (ISO/IEC 18004), at the lowest correction, since it is read from a screen or a clean print. */
public final class QrSquares {
    /** Where the format ends: version 40. */
    private static final int LONGEST = 2_953;

    private QrSquares() {}

    /** True = dark, without the quiet margin; empty when the text is too long. */
    public static Optional<boolean[][]> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            ByteMatrix matrix = Encoder.encode(text, ErrorCorrectionLevel.L).getMatrix();
            boolean[][] squares = new boolean[matrix.getHeight()][matrix.getWidth()];
            for (int y = 0; y < squares.length; y++) {
                for (int x = 0; x < squares[y].length; x++) {
                    squares[y][x] = matrix.get(x, y) == 1;
                }
            }
            return Optional.of(squares);
        } catch (WriterException e) {
            return Optional.empty();
        }
    }
}
