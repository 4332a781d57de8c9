package org.boardwalk.platform.core.internal.config;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.apache.felix.utils.properties.Properties;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

/**
 * A file in {@code etc/} which people edit and the product changes. The file is the truth. The container watches it and
 * tells of changes through the configuration of the same name, but must not write it (see {@code custom.properties}): it
 * would read its own half-written file.
 */
public final class ConfigFile {
    private static final FileAttribute<Set<PosixFilePermission>> OWNERS_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final String pid;
    private final Path file;
    private final ConfigurationAdmin configurations;

    public ConfigFile(Path etc, String pid, ConfigurationAdmin configurations) {
        this.pid = pid;
        this.file = etc.resolve(pid + ".cfg");
        this.configurations = configurations;
    }

    /** What stands in the file; nothing when there is none. */
    public Map<String, String> read() {
        return content();
    }

    /**
     * Replaces lines and keeps the rest of the file as it is. Whoever reads the file meanwhile, or after a power cut,
     * finds all of the old or all of the new.
     *
     * @param lines key → value
     * @param gone keys of lines that go
     */
    public void write(Map<String, String> lines, Set<String> gone) throws IOException {
        Properties content = content();
        content.putAll(lines);
        gone.forEach(content::remove);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.save(bytes);
        replace(file, bytes.toByteArray());
        noteInConfiguration(lines, gone);
    }

    /** Another one for each content. */
    String stamp() {
        try {
            byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts a file in place of another one, whole; for its owner's eyes only, because it may hold a password. */
    public static void replace(Path file, byte[] bytes) throws IOException {
        // Not what a newer distribution lays beside a changed file: that ends in "new".
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        boolean owners = Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix");
        FileAttribute<?>[] mine = owners ? new FileAttribute<?>[] {OWNERS_ONLY} : new FileAttribute<?>[0];
        try (FileChannel channel = FileChannel.open(
                draft,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE),
                mine)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private Properties content() {
        Properties content = new Properties(false);
        try (InputStream in = Files.newInputStream(file)) {
            content.load(in);
        } catch (NoSuchFileException e) {
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content;
    }

    /** So that the container, which compares the file with what it knows, notices when somebody changes it back. */
    private void noteInConfiguration(Map<String, String> lines, Set<String> gone) throws IOException {
        Configuration configuration = configurations.getConfiguration(pid, "?");
        Dictionary<String, Object> properties = configuration.getProperties();
        Dictionary<String, Object> changed = properties == null ? new Hashtable<>() : properties;
        lines.forEach(changed::put);
        gone.forEach(changed::remove);
        configuration.updateIfDifferent(changed);
    }
}
