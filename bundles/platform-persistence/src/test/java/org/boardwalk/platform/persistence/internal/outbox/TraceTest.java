package org.boardwalk.platform.persistence.internal.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the log says about a handler that failed. */
class TraceTest {
    @Test
    void whatFailedAndWhereIsSaidButNotWhatItWorkedOn() {
        Exception quoted = new IllegalStateException("value too long: Jordan Ellison, 078-05-1120");

        String text = Trace.of(new RuntimeException("no row for jordan.ellison@example.org", quoted));

        assertThat(text)
                .contains("java.lang.RuntimeException", "Caused by: java.lang.IllegalStateException")
                .contains("at " + TraceTest.class.getName())
                .doesNotContain("Jordan", "jordan", "078");
    }
}
