package org.boardwalk.platform.core.internal.module;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Set;
import java.util.TreeSet;
import org.apache.felix.utils.properties.Properties;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.framework.BundleContext;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one value behind file, page and console: property {@code modules} in {@code org.boardwalk.modules.cfg}. The file
 * is the truth. The container watches it and tells of changes through the configuration of the same name, but must not
 * write it (see {@code custom.properties}): it would read its own half-written file, and switch everything off.
 */
@Component(service = DesiredState.class)
public final class DesiredState {
    static final String PID = "org.boardwalk.modules";
    private static final String MODULES = "modules";

    private final Path file;
    private final ConfigurationAdmin configurations;
    private Set<String> lastRead = Set.of();

    @Activate
    public DesiredState(BundleContext context, @Reference ConfigurationAdmin configurations) {
        this(Path.of(context.getProperty("karaf.etc"), PID + ".cfg"), configurations);
    }

    DesiredState(Path file, ConfigurationAdmin configurations) {
        this.file = file;
        this.configurations = configurations;
    }

    /** Ids separated by commas or blanks; order and repetition do not matter. */
    static Set<String> parse(String value) {
        Set<String> ids = new TreeSet<>(Arrays.asList(value.strip().split("[\\s,]+")));
        ids.remove("");
        return ids;
    }

    /** What the file says; what it said before while there is no such line, as when an editor is just saving it. */
    synchronized Set<String> read() {
        String value = content().getProperty(MODULES);
        if (value != null) {
            lastRead = parse(value);
        }
        return lastRead;
    }

    /**
     * Replaces the line and keeps the rest of the file as it is. Whoever reads the file meanwhile, or after a power
     * cut, finds all of the old or all of the new.
     *
     * @throws ProblemException {@code platform.modules.cannotWrite}; nothing is changed then
     */
    synchronized void write(Set<String> ids) {
        Properties content = content();
        content.put(MODULES, String.join(", ", new TreeSet<>(ids)));
        Path draft = file.resolveSibling(PID + ".new");
        try {
            try (FileChannel channel = FileChannel.open(
                            draft,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                content.save(out);
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw (ProblemException)
                    new ProblemException("platform.modules.cannotWrite", file.getFileName()).initCause(e);
        }
        noteInConfiguration(content.getProperty(MODULES));
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
    private void noteInConfiguration(String value) {
        try {
            Configuration configuration = configurations.getConfiguration(PID, "?");
            Dictionary<String, Object> properties = configuration.getProperties();
            Dictionary<String, Object> changed = properties == null ? new Hashtable<>() : properties;
            changed.put(MODULES, value);
            configuration.updateIfDifferent(changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
