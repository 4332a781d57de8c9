package org.boardwalk.certifications.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ids that grow as text, the form in which both databases compare them. */
class OrderedIdTest {
    @Test
    void eachIsGreaterThanTheOneBeforeAlsoWithinOneMillisecond() {
        List<String> ids = Stream.generate(OrderedId::next)
                .limit(20_000)
                .map(UUID::toString)
                .toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void eachSaysItsVersionAndWhenItWasMade() {
        long before = System.currentTimeMillis();

        UUID id = OrderedId.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isGreaterThanOrEqualTo(before);
    }
}
