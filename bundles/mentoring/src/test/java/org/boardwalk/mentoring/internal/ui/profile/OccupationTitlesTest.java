package org.boardwalk.mentoring.internal.ui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OccupationTitlesTest {
    private final OccupationTitles titles = new OccupationTitles();

    @Test
    void a_code_is_shown_with_its_title_and_one_nobody_knows_alone() {
        assertThat(titles.named("29-2072")).isEqualTo("Medical Records Specialists (29-2072)");
        assertThat(titles.named("29-2072.00")).isEqualTo("Medical Records Specialists (29-2072.00)");
        assertThat(titles.named("29-2070")).isEqualTo("Medical Records Specialists (29-2070)");
        assertThat(titles.named("29-2071")).as("of 2010, split in 2018").isEqualTo("29-2071");
        assertThat(titles.named("nurse")).isEqualTo("nurse");
    }

    @Test
    void all_detailed_occupations_of_2018_are_there() {
        assertThat(titles.detailed())
                .hasSize(867)
                .doesNotHaveDuplicates()
                .contains("55-3019")
                .doesNotContain("29-2070");
        assertThat(titles.detailed()).allSatisfy(code -> assertThat(code).matches("\\d{2}-\\d{4}"));
    }

    @Test
    void a_title_somebody_types_is_its_code() {
        assertThat(titles.code("medical records specialists")).isEqualTo("29-2072");
        assertThat(titles.code("29-2072")).isEqualTo("29-2072");
        assertThat(titles.code("juggler")).isEqualTo("juggler");
    }
}
