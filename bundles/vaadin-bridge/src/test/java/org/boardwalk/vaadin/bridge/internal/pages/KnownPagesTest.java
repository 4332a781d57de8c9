package org.boardwalk.vaadin.bridge.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownPagesTest {
    @ParameterizedTest
    @CsvSource({
        "pathways, pathways, true",
        "pathways, pathways/7, true",
        "pathways/:id, pathways/7, true",
        "pathways/:id/edit, pathways/7/edit, true",
        "pathways/:id?, pathways, true",
        "pathways/:id, pathways, false",
        "pathways/:id/edit, pathways/7/other, false",
        "plans, pathways, false",
        "'', pathways, false"
    })
    void aPathBelongsToTheRouteThatWouldServeIt(String route, String path, boolean expected) {
        assertThat(KnownPages.matches(route, path)).isEqualTo(expected);
    }
}
