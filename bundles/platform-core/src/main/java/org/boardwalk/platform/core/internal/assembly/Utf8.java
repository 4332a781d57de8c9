package org.boardwalk.platform.core.internal.assembly;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Text of files people wrote, in UTF-8, with or without the mark some editors put in front. */
final class Utf8 {
    private static final String MARK = "\uFEFF";

    private Utf8() {}

    /** @throws NotUtf8 whose message names the file and its first line that is in another encoding */
    static String read(Path path) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException e) {
            long line = 1
                    + IntStream.range(0, bytes.position())
                            .filter(at -> bytes.get(at) == '\n')
                            .count();
            throw new NotUtf8(path + ":" + line + ": The file is not in UTF-8. Save it in that encoding.");
        }
    }

    /** Says which file, which line, and what to do. */
    static final class NotUtf8 extends IOException {
        private static final long serialVersionUID = 1L;

        private final String sentence;

        private NotUtf8(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }
}
