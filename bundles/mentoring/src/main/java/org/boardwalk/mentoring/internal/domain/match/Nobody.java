package org.boardwalk.mentoring.internal.domain.match;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.criteria.Criterion;
import org.boardwalk.mentoring.api.match.MatchRun.Override;
import org.boardwalk.mentoring.api.match.Why;
import org.boardwalk.mentoring.api.match.WhyNobody;
import org.boardwalk.mentoring.api.match.WhyNobody.Part;

/** Why a run left somebody alone, counted over all others: whoever asks reads nothing of any one of them. */
public final class Nobody {
    private final KeptRun run;
    private final Map<UUID, Override> decided = new HashMap<>();
    private final Map<Why.Reason, Integer> reasons = new EnumMap<>(Why.Reason.class);
    private final Map<Criterion.Kind, Integer> missing = new EnumMap<>(Criterion.Kind.class);

    /** @param overrides with which the run was published */
    public Nobody(KeptRun run, Collection<Override> overrides) {
        this.run = run;
        overrides.forEach(one -> decided.put(one.participantId(), one));
    }

    public WhyNobody ofMentee(UUID participantId, Instant publishedAt) {
        Optional<Reasons> hers = reasons(participantId);
        if (hers.isEmpty()) {
            return answer(publishedAt, Part.NOT_IN);
        }
        if (given(participantId).isPresent()) {
            return answer(publishedAt, Part.PROPOSED);
        }
        Stream.of(run.facts().mentors(), run.facts().closed())
                .flatMap(List::stream)
                .forEach(mentor -> count(hers.get(), mentor));
        return answer(publishedAt, Part.NOBODY);
    }

    public WhyNobody ofMentor(UUID mentorId, Instant publishedAt) {
        Optional<Facts.Mentor> his = run.mentor(mentorId).map(run.facts().mentors()::get);
        if (his.filter(mentor -> mentor.seats() > 0).isEmpty()) {
            return answer(publishedAt, Part.NOT_IN);
        }
        List<UUID> mentees =
                run.facts().mentees().stream().map(Facts.Mentee::id).toList();
        if (mentees.stream().anyMatch(one -> given(one).filter(mentorId::equals).isPresent())) {
            return answer(publishedAt, Part.PROPOSED);
        }
        mentees.forEach(one -> reasons(one).ifPresent(hers -> count(hers, his.get())));
        return answer(publishedAt, Part.NOBODY);
    }

    private Optional<Reasons> reasons(UUID participantId) {
        return Reasons.of(run, participantId, Optional.ofNullable(decided.get(participantId)));
    }

    private Optional<UUID> given(UUID participantId) {
        Override override = decided.get(participantId);
        return override == null ? run.mentorOf(participantId) : override.mentorId();
    }

    private void count(Reasons hers, Facts.Mentor mentor) {
        Why.Reason reason = hers.reason(mentor);
        reasons.merge(reason, 1, Integer::sum);
        if (reason == Why.Reason.MUST_HAVE) {
            hers.missing(mentor).forEach(kind -> missing.merge(kind, 1, Integer::sum));
        }
    }

    private WhyNobody answer(Instant publishedAt, Part part) {
        return new WhyNobody(publishedAt, part, reasons, missing);
    }
}
