package org.boardwalk.itests.container;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.Test;

/** The archive that is handed out: two builds of the same source give the same bytes. */
public class ArchiveIT {
    private static final int AT_LEAST = 300;

    @Test
    public void saysNothingOfWhenAndByWhomItWasMade() throws Exception {
        List<String> lines = list("--full-time", "--numeric-owner", "--utc", "-tvzf");

        // access, owner/group, size, day, time, name
        Map<String, Long> makings = lines.stream()
                .map(line -> line.split(" +"))
                .collect(Collectors.groupingBy(part -> part[1] + " " + part[3] + " " + part[4], Collectors.counting()));
        assertTrue(makings.toString(), lines.size() >= AT_LEAST);
        String release =
                System.getProperty("boardwalk.release").replaceAll("[TZ]", " ").trim();
        assertEquals(Map.of("0/0 " + release, (long) lines.size()), makings);
    }

    @Test
    public void leavesOutWhatIsNeverTheSameTwice() throws Exception {
        List<String> names = list("-tzf");

        assertTrue(names.stream().anyMatch(name -> name.endsWith("/build.id")));
        assertTrue(names.stream().noneMatch(name -> name.contains("/template/")));
    }

    private static List<String> list(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("tar"));
        command.addAll(List.of(options));
        command.add(System.getProperty("boardwalk.distribution"));
        Process tar = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new String(tar.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(0, tar.waitFor());
        return lines;
    }
}
