import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes build.id into the distribution, a hash over all that is in it. A data directory that another build has
 * started last gets its container's cache cleared.
 */
final class BuildId {

    private BuildId() {}

    public static void main(String[] args) throws Exception {
        Path distribution = Path.of(args[0]);
        Path id = distribution.resolve("build.id");
        Files.deleteIfExists(id);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path file : filesIn(distribution)) {
            String name = distribution.relativize(file).toString().replace('\\', '/');
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        Files.writeString(id, HexFormat.of().formatHex(digest.digest(), 0, 8) + "\n");
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
