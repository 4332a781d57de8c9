package org.boardwalk.platform.core.internal.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.felix.utils.properties.Properties;
import org.boardwalk.platform.api.support.SupportPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The files of configuration, as they stand on the disk. Only what is listed here as harmless is shown; of anything else,
 * and of files nobody knows, only the names of the settings.
 */
@Component(service = {SupportPart.class, Configuration.class})
public final class Configuration implements SupportPart {
    private static final Map<String, Set<String>> HARMLESS = Map.of(
            "org.boardwalk.backup.cfg", Set.of("nightly", "hour", "keep"),
            "org.boardwalk.board.cfg", Set.of("languages", "accent", "accentDark", "menu"),
            "org.boardwalk.data.cfg", Set.of("url", "poolSize"),
            "org.boardwalk.deployment.cfg", Set.of("demo"),
            "org.boardwalk.mail.cfg", Set.of("host", "port", "encryption"),
            "org.boardwalk.modules.cfg", Set.of("modules"),
            "org.boardwalk.web.cfg", Set.of("idle.minutes"),
            "org.apache.felix.http.cfg",
                    Set.of(
                            "org.osgi.service.http.port",
                            "org.apache.felix.http.host",
                            "org.apache.felix.http.session.timeout"),
            "org.ops4j.pax.logging.cfg",
                    Set.of("boardwalk.log", "log4j2.rootLogger.level", "log4j2.appender.rolling.strategy.max"));
    private static final Pattern SECRET = Pattern.compile("(?i).*(pass|secret|token|credential|private|key).*");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{env:(\\w+).*");
    private static final Pattern USER_IN_ADDRESS = Pattern.compile("//[^/]*@");
    private static final int SHORTEST_SECRET = 4;

    private final Places places;

    @Activate
    public Configuration(@Reference Places places) {
        this.places = places;
    }

    @Override
    public String file() {
        return "configuration.txt";
    }

    @Override
    public String about() {
        return "Settings in etc: values only of those that are known to be harmless.";
    }

    @Override
    public String text() {
        StringBuilder out = new StringBuilder();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            Set<String> harmless = HARMLESS.getOrDefault(name, Set.of());
            out.append(name).append('\n');
            read(file).forEach((key, value) -> out.append("    ")
                    .append(key)
                    .append(" = ")
                    .append(harmless.contains(key) ? shown(value) : "(not shown)")
                    .append('\n'));
        }
        return out.toString();
    }

    /** Values that may stand nowhere in a support bundle: what settings with such a name say, or the variables they name. */
    List<String> secrets() {
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            read(file).forEach((key, value) -> {
                if (SECRET.matcher(key).matches()) {
                    Matcher variable = VARIABLE.matcher(value);
                    String secret = variable.matches() ? System.getenv(variable.group(1)) : value;
                    if (secret != null && secret.length() >= SHORTEST_SECRET) {
                        found.add(secret);
                    }
                }
            });
        }
        return found;
    }

    /** The address of a database may carry a password. */
    private static String shown(String value) {
        return USER_IN_ADDRESS.matcher(value.split("[?;]", 2)[0]).replaceAll("//");
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.list(places.etc())) {
            return all.filter(file -> file.getFileName()
                            .toString()
                            .matches("org\\.(boardwalk|apache\\.felix\\.http|ops4j).*\\.cfg"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(Path file) {
        try {
            Properties content = new Properties(false);
            content.load(file.toFile());
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
