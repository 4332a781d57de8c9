package org.boardwalk.participants.internal.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.platform.api.problem.ProblemException;

/** What a file is, by its name and by its first bytes, which must agree. */
public final class FileTypes {
    private static final Map<String, String> TYPES = Map.of(
            "pdf", "application/pdf",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "txt", "text/plain",
            "csv", "text/csv",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "odt", "application/vnd.oasis.opendocument.text",
            "ods", "application/vnd.oasis.opendocument.spreadsheet");
    private static final Map<String, byte[]> STARTS = Map.of(
            "pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII),
            "png", new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            "jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            "jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            "docx", new byte[] {'P', 'K', 3, 4},
            "xlsx", new byte[] {'P', 'K', 3, 4},
            "odt", new byte[] {'P', 'K', 3, 4},
            "ods", new byte[] {'P', 'K', 3, 4});

    private FileTypes() {}

    /** The name alone, without a path and without what a file system or a header would trip over. */
    public static String name(String raw) {
        String bare = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        String name = bare.replaceAll("[\\p{Cntrl}\"<>|:*?;]", "").strip();
        if (name.isEmpty() || name.startsWith(".") || name.length() > 160) {
            throw new ProblemException("participants.document.name");
        }
        of(name);
        return name;
    }

    /** The type the name promises. */
    public static String of(String name) {
        String type = TYPES.get(ending(name));
        if (type == null) {
            throw new ProblemException("participants.document.type", String.join(", ", Documents.ENDINGS));
        }
        return type;
    }

    /** The type, once the content was compared with it. */
    public static String check(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new ProblemException("participants.document.empty");
        }
        byte[] start = STARTS.get(ending(name));
        boolean fits = start == null ? isText(bytes) : startsWith(bytes, start);
        if (!fits) {
            throw new ProblemException("participants.document.content", ending(name));
        }
        return of(name);
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /** No zero bytes, unless it is UTF-16 with its mark. */
    private static boolean isText(byte[] bytes) {
        boolean marked = bytes.length > 1 && (bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE;
        for (int i = 0; !marked && i < Math.min(bytes.length, 8192); i++) {
            if (bytes[i] == 0) {
                return false;
            }
        }
        return true;
    }
}
