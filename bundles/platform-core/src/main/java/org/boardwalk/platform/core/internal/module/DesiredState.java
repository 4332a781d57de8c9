package org.boardwalk.platform.core.internal.module;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.core.internal.config.ConfigFile;
import org.osgi.framework.BundleContext;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one value behind file, page and console: property {@code modules} in {@code org.boardwalk.modules.cfg}. */
@Component(service = DesiredState.class)
public final class DesiredState {
    static final String PID = "org.boardwalk.modules";
    private static final String MODULES = "modules";

    private final ConfigFile file;
    private Set<String> lastRead = Set.of();

    @Activate
    public DesiredState(BundleContext context, @Reference ConfigurationAdmin configurations) {
        this(new ConfigFile(Path.of(context.getProperty("karaf.etc")), PID, configurations));
    }

    DesiredState(ConfigFile file) {
        this.file = file;
    }

    /** Ids separated by commas or blanks; order and repetition do not matter. */
    static Set<String> parse(String value) {
        Set<String> ids = new TreeSet<>(Arrays.asList(value.strip().split("[\\s,]+")));
        ids.remove("");
        return ids;
    }

    /** What the file says; what it said before while there is no such line, as when an editor is just saving it. */
    synchronized Set<String> read() {
        String value = file.read().get(MODULES);
        if (value != null) {
            lastRead = parse(value);
        }
        return lastRead;
    }

    /**
     * Replaces the line and keeps the rest of the file as it is.
     *
     * @throws ProblemException {@code platform.modules.cannotWrite}; nothing is changed then
     */
    synchronized void write(Set<String> ids) {
        try {
            file.write(Map.of(MODULES, String.join(", ", new TreeSet<>(ids))), Set.of());
        } catch (IOException e) {
            throw (ProblemException) new ProblemException("platform.modules.cannotWrite", PID + ".cfg").initCause(e);
        }
    }
}
