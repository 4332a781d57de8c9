package org.boardwalk.certifications.internal.ui.education;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.education.Activity;
import org.boardwalk.certifications.api.education.ActivityClaim;
import org.boardwalk.certifications.api.education.ContinuingEducation;
import org.boardwalk.certifications.api.education.Ledger;
import org.boardwalk.certifications.api.education.RecertificationRule;
import org.boardwalk.certifications.internal.domain.education.Held;
import org.boardwalk.certifications.internal.domain.education.LedgerRule;
import org.boardwalk.certifications.internal.domain.json.Json;
import org.boardwalk.platform.api.problem.ProblemException;
import tools.jackson.core.type.TypeReference;

/** A ledger in memory, counted by the real rules. */
final class FakeEducation implements ContinuingEducation {
    final List<Held> wallet = new ArrayList<>();
    final List<Activity> activities = new ArrayList<>();
    boolean byParticipant;

    @Override
    public Ledger ledger(UUID participantId) {
        return LedgerRule.of(participantId, rules(), wallet, activities, LocalDate.now());
    }

    @Override
    public Optional<Ledger> own() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Activity record(UUID participantId, ActivityClaim claim) {
        if (activities.stream().anyMatch(activity -> activity.claim().title().equals(claim.title()))) {
            throw new ProblemException("certifications.education.twice");
        }
        Activity made =
                new Activity(UUID.randomUUID(), 0, participantId, claim, byParticipant, "Dana Reyes", Instant.now());
        activities.add(made);
        return made;
    }

    @Override
    public Activity correct(UUID id, long lock, ActivityClaim claim) {
        Activity old = find(id);
        Activity made = new Activity(
                id, lock + 1, old.participantId(), claim, old.reported(), old.recordedBy(), old.recordedAt());
        activities.set(activities.indexOf(old), made);
        return made;
    }

    @Override
    public void remove(UUID id, long lock) {
        activities.remove(find(id));
    }

    private Activity find(UUID id) {
        return activities.stream()
                .filter(activity -> activity.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<RecertificationRule> rules() {
        try (InputStream in = FakeEducation.class.getResourceAsStream("/education/ahima.json")) {
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
