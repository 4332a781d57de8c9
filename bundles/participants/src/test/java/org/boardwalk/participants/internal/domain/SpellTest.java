package org.boardwalk.participants.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.boardwalk.participants.api.ParticipantStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpellTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 30);

    @Test
    void an_entry_date_alone_means_somebody_is_in_the_programme() {
        Spell spell = told(Spell.NONE, null, MAY, null);
        assertThat(spell.status()).isEqualTo(ParticipantStatus.ACTIVE);
        assertThat(spell.contradiction()).isEmpty();
    }

    @Test
    void an_exit_date_alone_ends_a_spell_but_keeps_somebody_in_follow_up_there() {
        assertThat(told(new Spell(ParticipantStatus.ACTIVE, MAY, null), null, null, OCTOBER)
                        .status())
                .isEqualTo(ParticipantStatus.EXITED);
        assertThat(told(new Spell(ParticipantStatus.FOLLOW_UP, MAY, OCTOBER), null, null, OCTOBER)
                        .status())
                .isEqualTo(ParticipantStatus.FOLLOW_UP);
    }

    @Test
    void who_is_active_again_has_no_exit_date() {
        Spell back = told(new Spell(ParticipantStatus.EXITED, MAY, OCTOBER), ParticipantStatus.ACTIVE, null, null);
        assertThat(back.exit()).isNull();
        assertThat(back.contradiction()).isEmpty();
    }

    @Test
    void what_does_not_fit_together_is_named() {
        assertThat(told(Spell.NONE, ParticipantStatus.ACTIVE, null, null).contradiction())
                .contains("participants.import.needsEntry");
        assertThat(told(Spell.NONE, ParticipantStatus.EXITED, MAY, null).contradiction())
                .contains("participants.import.needsExit");
        assertThat(told(Spell.NONE, ParticipantStatus.ACTIVE, MAY, OCTOBER).contradiction())
                .contains("participants.import.exitOfActive");
        assertThat(told(Spell.NONE, ParticipantStatus.EXITED, OCTOBER, MAY).contradiction())
                .contains("participants.exitBeforeEntry");
    }

    @Property
    void saying_the_same_again_changes_nothing(
            @ForAll ParticipantStatus status,
            @ForAll @IntRange(min = 0, max = 400) int entered,
            @ForAll @IntRange(min = 0, max = 400) int stayed) {
        LocalDate entry = MAY.minusDays(entered);
        boolean left = status == ParticipantStatus.EXITED || status == ParticipantStatus.FOLLOW_UP;
        Spell once = told(Spell.NONE, status, entry, left ? entry.plusDays(stayed) : null);
        assertThat(once.contradiction()).isEmpty();
        assertThat(told(once, status, entry, left ? entry.plusDays(stayed) : null))
                .isEqualTo(once);
        assertThat(told(once, null, null, null)).isEqualTo(once);
    }

    private static Spell told(
            Spell before, @Nullable ParticipantStatus status, @Nullable LocalDate entry, @Nullable LocalDate exit) {
        return before.told(Optional.ofNullable(status), Optional.ofNullable(entry), Optional.ofNullable(exit));
    }
}
