package org.boardwalk.internships.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.boardwalk.internships.api.term.FederalValue;
import org.boardwalk.internships.api.term.WorkExperienceKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkExperienceKindTest {
    @ParameterizedTest
    @CsvSource({
        "INTERNSHIP, 2026-06-01, 2026-08-14, 1205=1",
        "INTERNSHIP, 2026-04-30, 2026-08-14, 1205=2",
        "EMPLOYMENT, 2026-05-01, 2026-09-30, 1205=1",
        "EMPLOYMENT, 2026-09-01, 2027-05-30, 1205=2",
        "PRE_APPRENTICESHIP, 2026-06-01, 2026-08-14, 1205=3",
        "JOB_SHADOWING, 2026-06-01, 2026-06-02, 1205=4",
        "ON_THE_JOB_TRAINING, 2026-06-01, 2026-08-14, 1205=5 1303=01",
        "VOLUNTEERING, 2026-06-01, 2026-08-14, ''"
    })
    void each_kind_has_its_code_in_the_federal_report(
            WorkExperienceKind kind, LocalDate first, LocalDate last, String reported) {
        assertThat(String.join(
                        " ",
                        kind.reported(first, last).stream()
                                .map(FederalValue::toString)
                                .toList()))
                .isEqualTo(reported);
    }
}
