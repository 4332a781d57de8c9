package org.boardwalk.platform.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PatternsTest {
    @Test
    void anApostropheIsAnApostropheHoweverItIsWritten() {
        assertThat(show("Don't leave {0}'s page", "Ana")).isEqualTo("Don't leave Ana's page");
        assertThat(show("Don''t leave {0}''s page", "Ana")).isEqualTo("Don't leave Ana's page");
        assertThat(show("Don''t")).isEqualTo("Don't");
    }

    @Test
    void numbersFollowTheLanguage() {
        assertThat(Patterns.format(Locale.of("es"), Patterns.escape("{0} personas"), 20000))
                .isEqualTo("20.000 personas");
    }

    @Test
    void aDayIsWrittenAsTheReaderWritesIt() {
        LocalDate day = LocalDate.of(2027, 5, 28);
        assertThat(show("Ends {0}", day)).isEqualTo("Ends May 28, 2027");
        assertThat(Patterns.format(Locale.of("es"), Patterns.escape("Termina el {0}"), day))
                .isEqualTo("Termina el 28 may 2027");
    }

    private static String show(String text, Object... arguments) {
        return Patterns.format(Locale.ENGLISH, Patterns.escape(text), arguments);
    }
}
