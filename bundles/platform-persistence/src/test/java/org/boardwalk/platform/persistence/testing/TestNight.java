package org.boardwalk.platform.persistence.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.boardwalk.platform.api.erasure.Retention.Rule;
import org.boardwalk.platform.persistence.internal.erasure.RetentionService;

/** A night in which all rules about how long records are kept are on. */
public final class TestNight {
    private TestNight() {}

    /** What was said to go is what goes, and afterwards nothing more would. */
    public static void pass(TestData data, LocalDate today) {
        RetentionService retention = data.retention(today);
        long people = 0;
        long records = 0;
        for (Rule rule : retention.rules()) {
            assertThat(retention.tonight(rule.id(), rule.years()).due())
                    .as(rule.id())
                    .isEqualTo(rule.due());
            retention.decide(rule.id(), true, rule.years());
            people += rule.people() ? rule.due() : 0;
            records += rule.people() ? 0 : rule.due();
        }
        assertThat(retention.run().arguments()).endsWith((int) people, records);
        assertThat(retention.rules())
                .allSatisfy(rule -> assertThat(rule.due()).as(rule.id()).isZero());
    }
}
