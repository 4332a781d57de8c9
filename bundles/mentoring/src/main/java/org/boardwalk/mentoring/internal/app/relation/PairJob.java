package org.boardwalk.mentoring.internal.app.relation;

import java.time.Duration;
import java.time.LocalDate;
import org.boardwalk.mentoring.internal.app.health.HealthSettings;
import org.boardwalk.platform.api.job.Job;
import org.boardwalk.platform.api.text.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the coordinator's list right while nobody looks: proposals nobody answers end, and mentors who are off are noted. */
@Component
public final class PairJob implements Job {
    private static final Duration EVERY = Duration.ofHours(6);

    private final HealthSettings settings;
    private final PairUpkeep upkeep;

    @Activate
    public PairJob(@Reference HealthSettings settings, @Reference PairUpkeep upkeep) {
        this.settings = settings;
        this.upkeep = upkeep;
    }

    @Override
    public String id() {
        return "mentoring.pairs";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public Sentence run() {
        LocalDate today = LocalDate.now();
        int off = upkeep.noteMentorsOff(today);
        int ended = upkeep.endUnanswered(today.minusDays(settings.get().proposalDays()));
        return Sentence.of("mentoring.pairs.done", ended, off);
    }
}
