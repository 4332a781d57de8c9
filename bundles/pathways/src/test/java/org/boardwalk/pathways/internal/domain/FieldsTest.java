package org.boardwalk.pathways.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.boardwalk.platform.persistence.testing.FieldsCheck;
import org.junit.jupiter.api.Test;

class FieldsTest {
    @Test
    void everyColumnSaysWhatItMeansAndWhoseItIs() {
        assertThat(FieldsCheck.complaints("pathways", PlanEntity.class)).isEmpty();
    }
}
