package org.boardwalk.mentoring.internal.app.meeting;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.Survey;
import org.boardwalk.mentoring.api.meeting.Survey.Reply;
import org.boardwalk.mentoring.api.meeting.Surveys;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.internal.app.meeting.PairSight.Sight;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.domain.meeting.RoundEntity;
import org.boardwalk.mentoring.internal.domain.meeting.SurveyEntity;
import org.boardwalk.mentoring.internal.domain.meeting.SurveyRule;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Short surveys of both sides. */
@Component(service = Surveys.class)
public final class SurveyService implements Surveys {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_QUESTION = 300;
    private static final int MOST_DAYS = 730;

    private final Transactions transactions;
    private final EntityManager entities;
    private final Access access;
    private final PairSight sight;
    private final RoundStore rounds;

    @Activate
    public SurveyService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities,
            @Reference Access access,
            @Reference PairSight sight,
            @Reference RoundStore rounds) {
        this.transactions = transactions;
        this.entities = entities;
        this.access = access;
        this.sight = sight;
        this.rounds = rounds;
    }

    @Override
    public List<Survey> list() {
        access.requireAny();
        return transactions.read(
                () -> rounds.surveys().stream().map(SurveyEntity::toRecord).toList());
    }

    @Override
    public Survey save(Survey survey) {
        access.require(Access.PLAN);
        requireValid(survey);
        return transactions.write(() -> {
            SurveyEntity row = entities.find(SurveyEntity.class, survey.id());
            if (row == null) {
                row = new SurveyEntity(survey);
                entities.persist(row);
            } else if (row.version() != survey.lock()) {
                throw new ProblemException("platform.conflict");
            }
            row.describe(survey);
            entities.flush();
            return row.toRecord();
        });
    }

    private static void requireValid(Survey survey) {
        if (survey.name().isBlank()) {
            throw new ProblemException("mentoring.survey.noName");
        }
        Access.text(survey.name(), LONGEST_NAME);
        Access.text(survey.spanishName(), LONGEST_NAME);
        if (survey.questions().stream().noneMatch(Survey.Question::active)
                || survey.questions().stream().anyMatch(one -> one.text().isBlank())) {
            throw new ProblemException("mentoring.survey.noQuestion");
        }
        survey.questions().forEach(one -> {
            Access.text(one.text(), LONGEST_QUESTION);
            Access.text(one.spanishText(), LONGEST_QUESTION);
        });
        if (survey.afterDays() < 0
                || survey.afterDays() > MOST_DAYS
                || survey.everyDays()
                        .filter(days -> days < 1 || days > MOST_DAYS)
                        .isPresent()) {
            throw new ProblemException("mentoring.survey.days");
        }
    }

    @Override
    public List<Due> due() {
        access.requireAny();
        return transactions.read(rounds::due);
    }

    @Override
    public Survey.Round answer(UUID roundId, List<Reply> replies) {
        return transactions.write(() -> {
            rounds.hold(roundId);
            RoundEntity row = Optional.ofNullable(entities.find(RoundEntity.class, roundId))
                    .orElseThrow(SurveyService::notFound);
            SurveyEntity survey = entities.find(SurveyEntity.class, row.surveyId());
            if (sight.find(row.relationId())
                    .filter(pair -> pair.is(party(survey.audience())))
                    .isEmpty()) {
                throw notFound();
            }
            if (row.isAnswered()) {
                throw new ProblemException("mentoring.survey.done");
            }
            List<Reply> said =
                    replies.stream().filter(reply -> !reply.value().isBlank()).toList();
            Survey asked = survey.toRecord();
            if (said.isEmpty() || !SurveyRule.fits(asked, said)) {
                throw new ProblemException("mentoring.survey.value");
            }
            row.answer(said, SurveyRule.mark(asked, said));
            entities.flush();
            return row.toRecord();
        });
    }

    @Override
    public List<Survey.Round> of(UUID relationId) {
        return transactions.read(() -> {
            Sight pair = sight.of(relationId);
            Instant since = pair.is(Party.COORDINATOR)
                    ? Instant.EPOCH
                    : pair.pair().ledSince().orElse(Instant.EPOCH);
            return rounds.of(relationId, readable(pair)).stream()
                    .filter(row -> !row.isAnsweredBefore(since) || pair.is(Party.MENTEE))
                    .map(RoundEntity::toRecord)
                    .toList();
        });
    }

    private static Set<Audience> readable(Sight pair) {
        Set<Audience> sides = EnumSet.noneOf(Audience.class);
        for (Audience side : Audience.values()) {
            if (pair.is(Party.COORDINATOR) || pair.is(party(side))) {
                sides.add(side);
            }
        }
        return sides;
    }

    private static Party party(Audience side) {
        return side == Audience.MENTOR ? Party.MENTOR : Party.MENTEE;
    }

    private static ProblemException notFound() {
        return new ProblemException("mentoring.survey.notFound");
    }
}
