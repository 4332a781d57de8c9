package org.boardwalk.platform.core.internal.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.platform.api.support.SupportPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The end of the log, of either kind: the shapes of lines that are known, and nothing else. */
@Component
public final class LogTail implements SupportPart {
    private static final long BYTES = 400_000;
    private static final int LINES = 2000;
    private static final Pattern HEAD =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT[\\d:,.]+ +[A-Z]+ +\\[[^\\]]*\\] \\S+ - (?:\\[[\\w.:-]+\\] )?)(.*)");
    private static final JsonMapper JSON = new JsonMapper();

    private final Places places;

    @Activate
    public LogTail(@Reference Places places) {
        this.places = places;
    }

    @Override
    public String file() {
        return "log.txt";
    }

    @Override
    public String about() {
        return "The last lines of the log, without messages of exceptions and what lines quote.";
    }

    @Override
    public String text() {
        List<String> lines = end(places.logFile());
        return lines.subList(Math.max(0, lines.size() - LINES), lines.size()).stream()
                .map(LogTail::clean)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String clean(String line) {
        if (line.startsWith("{")) {
            return cleanJson(line);
        }
        Matcher head = HEAD.matcher(line);
        return head.matches() ? head.group(1) + Scrub.message(head.group(2), "\\n") : Scrub.trace(line);
    }

    private static String cleanJson(String line) {
        try {
            if (!(JSON.readTree(line) instanceof ObjectNode event)) {
                return "";
            }
            event.retain("time", "level", "request", "logger", "thread", "message", "error");
            event.put("message", Scrub.message(event.path("message").asString(""), "\n"));
            event.put("error", Scrub.trace(event.path("error").asString(""), "\n"));
            return event.toString();
        } catch (JacksonException half) {
            return "";
        }
    }

    /** The first line may be half of one, and then has no known shape. */
    private static List<String> end(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.position(Math.max(0, channel.size() - BYTES));
            var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE);
            try (var reader = new java.io.BufferedReader(Channels.newReader(channel, decoder, -1));
                    Stream<String> lines = reader.lines()) {
                return lines.toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
