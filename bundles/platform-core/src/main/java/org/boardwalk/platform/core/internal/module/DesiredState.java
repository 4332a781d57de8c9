package org.boardwalk.platform.core.internal.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Set;
import java.util.TreeSet;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one value behind file, page and console: property {@code modules} of {@code org.boardwalk.modules}. */
@Component(service = DesiredState.class)
public final class DesiredState {
    static final String PID = "org.boardwalk.modules";
    private static final String MODULES = "modules";

    private final ConfigurationAdmin configurations;

    @Activate
    public DesiredState(@Reference ConfigurationAdmin configurations) {
        this.configurations = configurations;
    }

    /** Ids separated by commas or blanks; order and repetition do not matter. */
    static Set<String> parse(Object value) {
        Set<String> ids = new TreeSet<>(Arrays.asList(value.toString().strip().split("[\\s,]+")));
        ids.remove("");
        return ids;
    }

    Set<String> read() {
        Dictionary<String, Object> properties = configuration().getProperties();
        Object value = properties == null ? null : properties.get(MODULES);
        return parse(value == null ? "" : value);
    }

    void write(Set<String> ids) {
        Configuration configuration = configuration();
        Dictionary<String, Object> properties = configuration.getProperties();
        Dictionary<String, Object> changed = properties == null ? new Hashtable<>() : properties;
        changed.put(MODULES, String.join(", ", new TreeSet<>(ids)));
        try {
            configuration.updateIfDifferent(changed);
        } catch (IOException e) {
            throw (ProblemException) new ProblemException("platform.modules.cannotWrite", PID + ".cfg").initCause(e);
        }
    }

    private Configuration configuration() {
        try {
            return configurations.getConfiguration(PID, "?");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
