package org.boardwalk.participants.internal.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.boardwalk.participants.api.ParticipantDetails;
import org.junit.jupiter.api.Test;

class ReconciledTest {
    private final ParticipantDetails base = ParticipantDetails.named("Ana", "Alvarez").toBuilder()
            .phone("555-0100")
            .city("Dayton")
            .build();

    @Test
    void what_only_the_other_changed_is_taken_over() {
        ParticipantDetails theirs = base.toBuilder().phone("555-0199").build();
        ParticipantDetails mine = base.toBuilder().city("Akron").build();
        Reconciled both = Reconciled.of(base, mine, theirs);
        assertThat(both.details().phone()).isEqualTo("555-0199");
        assertThat(both.details().city()).isEqualTo("Akron");
        assertThat(both.taken()).containsExactly(Detail.PHONE);
        assertThat(both.contested()).isEmpty();
    }

    @Test
    void what_both_changed_stays_as_typed_and_is_listed() {
        ParticipantDetails theirs = base.toBuilder().city("Toledo").build();
        ParticipantDetails mine = base.toBuilder().city("Akron").build();
        Reconciled both = Reconciled.of(base, mine, theirs);
        assertThat(both.details().city()).isEqualTo("Akron");
        assertThat(both.contested()).containsExactly(Detail.CITY);
    }

    @Test
    void the_same_change_is_no_contest() {
        ParticipantDetails same = base.toBuilder().city("Toledo").build();
        Reconciled both = Reconciled.of(base, same, same);
        assertThat(both.contested()).isEmpty();
        assertThat(both.taken()).isEmpty();
        assertThat(both.details()).isEqualTo(same);
    }
}
