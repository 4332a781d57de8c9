package org.boardwalk.platform.core.internal.assembly;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The launcher's {@code dist --board} and {@code run --board}: makes a board's own distribution out of the full one it is
 * part of. Needs neither Maven nor a network nor a running deployment.
 *
 * <p>Arguments: the full distribution; the board's file; the folder to make; the zip file to make of it, or nothing.
 * Exits with 1 when the file is wrong, and has then made nothing.
 */
public final class Assembler {
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    private Assembler() {}

    public static void main(String[] arguments) throws IOException {
        Path full = Path.of(arguments[0]);
        Path target = Path.of(arguments[2]);
        Assembler assembler = new Assembler();
        boolean made = assembler.assemble(full, Path.of(arguments[1]), target);
        if (made && arguments.length > 3) {
            Path zip = Path.of(arguments[3]);
            Archive.pack(target, Objects.toString(target.getFileName()), zip);
            assembler.out.println(zip);
        }
        if (!made) {
            System.exit(1);
        }
    }

    /** @return false when the file is wrong; what is wrong was said */
    private boolean assemble(Path full, Path board, Path target) throws IOException {
        Features features = Features.of(full);
        BoardFile file;
        try {
            file = BoardFile.read(board);
        } catch (NoSuchFileException e) {
            err.println("There is no file " + board + ".");
            return false;
        } catch (Utf8.NotUtf8 e) {
            err.println(e.sentence());
            return false;
        }
        Deployment wanted = new BoardReader(file, features.modules(), features.words()).read();
        List<String> complaints = file.complaints();
        if (!complaints.isEmpty()) {
            complaints.forEach(err::println);
            return false;
        }
        Files.createDirectories(target.toAbsolutePath().getParent());
        new Cut(full, target, features).make(wanted);
        return true;
    }
}
