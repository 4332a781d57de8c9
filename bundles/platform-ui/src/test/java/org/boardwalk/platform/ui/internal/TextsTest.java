package org.boardwalk.platform.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void everySentenceIsThereInBothLanguages() throws IOException {
        assertThat(read("messages_es").keySet()).isEqualTo(read("messages").keySet());
    }

    @Test
    void everySentenceIsAPatternThatCanBeFilled() throws IOException {
        for (String file : new String[] {"messages", "messages_es"}) {
            read(file).values().forEach(pattern -> assertThat(new MessageFormat((String) pattern))
                    .isNotNull());
        }
    }

    private static Properties read(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = TextsTest.class.getResourceAsStream("/i18n/" + name + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
