package org.boardwalk.platform.core.internal.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.boardwalk.platform.api.config.ConfigFiles;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.framework.BundleContext;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One writer at a time; what somebody edits by hand in the very moment between comparing and writing is not seen. */
@Component
public final class ConfigFilesService implements ConfigFiles {
    /** What Felix File Install and the interpolation plug-in of Felix Configuration Admin read as something else. */
    private static final Pattern REPLACED = Pattern.compile("\\$[{\\[]|\\$__|\\\\[\\\\{}]|\\p{Cntrl}");

    private final Path etc;
    private final ConfigurationAdmin configurations;

    @Activate
    public ConfigFilesService(BundleContext context, @Reference ConfigurationAdmin configurations) {
        this(Path.of(context.getProperty("karaf.etc")), configurations);
    }

    ConfigFilesService(Path etc, ConfigurationAdmin configurations) {
        this.etc = etc;
        this.configurations = configurations;
    }

    @Override
    public synchronized Lines read(String pid) {
        ConfigFile file = new ConfigFile(etc, pid, configurations);
        return new Lines(Map.copyOf(file.read()), file.stamp());
    }

    @Override
    public synchronized void write(String pid, String stamp, Map<String, String> lines) {
        ConfigFile file = new ConfigFile(etc, pid, configurations);
        if (!file.stamp().equals(stamp)) {
            throw new ProblemException("platform.config.changedMeanwhile", pid + ".cfg");
        }
        Map<String, String> changed = new HashMap<>(lines);
        Set<String> gone = new HashSet<>(lines.keySet());
        changed.values().removeIf(String::isEmpty);
        gone.removeAll(changed.keySet());
        changed.forEach((key, value) -> {
            if (!isPlain(value)) {
                throw new ProblemException("platform.config.notPlain", key);
            }
        });
        try {
            file.write(changed, gone);
        } catch (IOException e) {
            throw (ProblemException) new ProblemException("platform.config.cannotWrite", pid + ".cfg").initCause(e);
        }
    }

    @Override
    public boolean isPlain(String value) {
        return !REPLACED.matcher(value).find() && value.equals(value.strip());
    }
}
