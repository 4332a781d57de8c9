package org.boardwalk.mentoring.internal.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.boardwalk.platform.persistence.testing.FieldsCheck;
import org.junit.jupiter.api.Test;

class FieldsTest {
    @Test
    void everyColumnSaysWhatItMeansAndWhoseItIs() {
        assertThat(FieldsCheck.complaints("mentoring", TopicEntity.class)).isEmpty();
    }
}
