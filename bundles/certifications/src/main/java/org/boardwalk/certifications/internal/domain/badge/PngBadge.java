package org.boardwalk.certifications.internal.domain.badge;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A badge inside a PNG picture: the chunk {@code iTXt} with the keyword {@code openbadgecredential} (Open Badges 3.0, Baked
 * Badge; W3C, Portable Network Graphics, section 11.3). The picture itself is never decoded.
 */
final class PngBadge {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] KEYWORD = "openbadgecredential\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final String TEXT = "iTXt";
    private static final int FRAME = 12;
    private static final int HEADER = SIGNATURE.length + FRAME + 13;

    private PngBadge() {}

    static boolean is(byte[] file) {
        return file.length >= SIGNATURE.length
                && Arrays.equals(SIGNATURE, 0, SIGNATURE.length, file, 0, SIGNATURE.length);
    }

    /** The picture with the badge in it, not compressed, right behind its header. */
    static byte[] bake(byte[] picture, String badge) {
        byte[] text = badge.getBytes(StandardCharsets.UTF_8);
        // After the keyword: not compressed, no method, no language, no translated keyword.
        byte[] data = Arrays.copyOf(KEYWORD, KEYWORD.length + 4 + text.length);
        System.arraycopy(text, 0, data, KEYWORD.length + 4, text.length);
        ByteArrayOutputStream baked = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(baked)) {
            byte[] type = TEXT.getBytes(StandardCharsets.ISO_8859_1);
            CRC32 sum = new CRC32();
            sum.update(type);
            sum.update(data);
            out.write(picture, 0, HEADER);
            out.writeInt(data.length);
            out.write(type);
            out.write(data);
            out.writeInt((int) sum.getValue());
            out.write(picture, HEADER, picture.length - HEADER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return baked.toByteArray();
    }

    /** The badge in a picture. */
    static String extract(byte[] file, int longest) throws BadgeException {
        ByteBuffer in = ByteBuffer.wrap(file);
        in.position(SIGNATURE.length);
        while (in.remaining() >= FRAME) {
            int length = in.getInt();
            byte[] type = new byte[4];
            in.get(type);
            if (length < 0 || length > in.remaining() - 4) {
                throw new BadgeException("file.brokenPicture");
            }
            byte[] data = new byte[length];
            in.get(data);
            CRC32 sum = new CRC32();
            sum.update(type);
            sum.update(data);
            if (in.getInt() != (int) sum.getValue()) {
                throw new BadgeException("file.brokenPicture");
            }
            if (new String(type, StandardCharsets.ISO_8859_1).equals(TEXT) && startsWith(data, KEYWORD)) {
                return text(data, longest);
            }
        }
        throw new BadgeException("file.emptyPicture");
    }

    private static boolean startsWith(byte[] data, byte[] prefix) {
        return data.length >= prefix.length && Arrays.equals(data, 0, prefix.length, prefix, 0, prefix.length);
    }

    private static String text(byte[] data, int longest) throws BadgeException {
        int flags = KEYWORD.length;
        int language = flags + 2;
        int translated = end(data, language) + 1;
        int text = end(data, translated) + 1;
        byte[] content = Arrays.copyOfRange(data, text, data.length);
        return BadgeInput.utf8(data[flags] == 0 ? content : inflated(content, longest));
    }

    private static int end(byte[] data, int from) throws BadgeException {
        for (int i = from; i < data.length; i++) {
            if (data[i] == 0) {
                return i;
            }
        }
        throw new BadgeException("file.brokenPicture");
    }

    /** Some bakers compress although they must not. A few bytes may stand for very many. */
    private static byte[] inflated(byte[] compressed, int longest) throws BadgeException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(compressed);
            byte[] out = new byte[longest + 1];
            int length = 0;
            int read;
            while (length < out.length && (read = inflater.inflate(out, length, out.length - length)) > 0) {
                length += read;
            }
            if (length > longest) {
                throw new BadgeException("file.tooLarge", BadgeInput.megabytes(longest));
            }
            return Arrays.copyOf(out, length);
        } catch (DataFormatException e) {
            throw new BadgeException("file.brokenPicture");
        } finally {
            inflater.end();
        }
    }
}
