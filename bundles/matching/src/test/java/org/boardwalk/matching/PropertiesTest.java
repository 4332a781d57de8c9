package org.boardwalk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is promised of every matching is checked by a property whose name begins with its number: P7 by {@code p7_…}. */
class PropertiesTest {
    private static final int PROMISED = 14;
    private static final Pattern NUMBER = Pattern.compile("(?:^|_)p(\\d+)(?=_)");

    @Test
    void each_of_the_fourteen_is_checked() throws IOException, URISyntaxException {
        Path root = Path.of(
                getClass().getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(root)) {
            Set<Integer> checked = files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith("PropertyTest.class"))
                    .map(name -> name.replace(".class", "").replace('/', '.').replace('\\', '.'))
                    .flatMap(PropertiesTest::numbers)
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(checked)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, PROMISED).boxed().toList());
        }
    }

    private static Stream<Integer> numbers(String name) {
        try {
            return Arrays.stream(Class.forName(name).getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Property.class))
                    .flatMap(method -> NUMBER.matcher(method.getName()).results())
                    .map(found -> Integer.valueOf(found.group(1)));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
