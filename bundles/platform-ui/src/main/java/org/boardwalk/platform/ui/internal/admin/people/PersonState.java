package org.boardwalk.platform.ui.internal.admin.people;

import java.time.Instant;
import org.boardwalk.platform.api.security.Accounts.AccountDetails;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;

/** Whether a person can sign in now, and if not, why. */
enum PersonState {
    ACTIVE(Tone.GOOD),
    INVITED(Tone.INFO),
    LOCKED(Tone.ATTENTION),
    DISABLED(Tone.NEUTRAL);

    private final Tone tone;

    PersonState(Tone tone) {
        this.tone = tone;
    }

    static PersonState of(AccountDetails person) {
        if (!person.enabled()) {
            return DISABLED;
        }
        if (person.lockedUntil().filter(until -> until.isAfter(Instant.now())).isPresent()) {
            return LOCKED;
        }
        return person.hasPassword() ? ACTIVE : INVITED;
    }

    String text() {
        return Words.text("platform.page.people.state." + name());
    }

    Pill pill() {
        return new Pill(tone, text());
    }
}
