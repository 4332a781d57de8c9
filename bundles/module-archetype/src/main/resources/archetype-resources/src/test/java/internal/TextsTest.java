package ${package}.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void everySentenceIsThereInBothLanguages() throws IOException {
        assertEquals(keys("messages.properties"), keys("messages_es.properties"));
    }

    private static Set<String> keys(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/i18n", file))) {
            texts.load(reader);
        }
        return texts.stringPropertyNames();
    }
}
