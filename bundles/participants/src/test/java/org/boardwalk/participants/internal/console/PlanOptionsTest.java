package org.boardwalk.participants.internal.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.participants.internal.testing.Problems.assertProblem;

import java.util.List;
import java.util.Optional;
import org.boardwalk.participants.api.imports.ImportAnalysis;
import org.boardwalk.participants.api.imports.ImportField;
import org.boardwalk.participants.api.imports.ImportPlan;
import org.boardwalk.participants.api.imports.ImportPlan.DuplicateKey;
import org.boardwalk.participants.api.imports.ImportPlan.DuplicatePolicy;
import org.boardwalk.platform.tables.api.TableFormat;
import org.boardwalk.platform.tables.api.TableFormat.DateOrder;
import org.junit.jupiter.api.Test;

class PlanOptionsTest {
    private final ImportAnalysis analysis = new ImportAnalysis(
            new ImportPlan(
                    new TableFormat("UTF-8", ',', DateOrder.MONTH_DAY_YEAR),
                    List.of(Optional.of(ImportField.GIVEN_NAME), Optional.empty(), Optional.empty()),
                    List.of(DuplicateKey.EMAIL),
                    DuplicatePolicy.UPDATE),
            false,
            List.of("Nombre", "Rufname", "Zuname"),
            List.of(),
            0);

    @Test
    void without_options_the_suggestion_stands() {
        assertThat(new PlanOptions("", "", false).apply(analysis)).isEqualTo(analysis.suggested());
    }

    @Test
    void a_meaning_said_here_is_taken_from_the_column_that_had_it() {
        ImportPlan plan =
                new PlanOptions("Rufname=givenName,Zuname=familyname", "external-id, email", true).apply(analysis);
        assertThat(plan.columns())
                .containsExactly(
                        Optional.empty(), Optional.of(ImportField.GIVEN_NAME), Optional.of(ImportField.FAMILY_NAME));
        assertThat(plan.keys()).containsExactly(DuplicateKey.EXTERNAL_ID, DuplicateKey.EMAIL);
        assertThat(plan.policy()).isEqualTo(DuplicatePolicy.SKIP);
    }

    @Test
    void what_fits_nothing_is_said_and_not_ignored() {
        assertProblem(
                "participants.console.mapping", () -> new PlanOptions("Nope=givenName", "", false).apply(analysis));
        assertProblem(
                "participants.console.mapping", () -> new PlanOptions("Nombre=shoeSize", "", false).apply(analysis));
        assertProblem("participants.console.keys", () -> new PlanOptions("", "shoe-size", false).apply(analysis));
    }
}
