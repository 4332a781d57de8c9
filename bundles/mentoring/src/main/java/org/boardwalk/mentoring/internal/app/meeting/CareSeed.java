package org.boardwalk.mentoring.internal.app.meeting;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardwalk.mentoring.api.meeting.Survey;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.domain.health.ConcernEntity;
import org.boardwalk.mentoring.internal.domain.meeting.RoundEntity;
import org.boardwalk.mentoring.internal.domain.meeting.SurveyEntity;
import org.boardwalk.mentoring.internal.domain.meeting.SurveyRule;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How a demo's pairs said it goes, so that few of them need attention. Inside a transaction only. */
@Component(service = CareSeed.class)
public final class CareSeed {
    private static final int DAYS_TO_ANSWER = 3;

    private final EntityManager entities;

    @Activate
    public CareSeed(@Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities) {
        this.entities = entities;
    }

    /** Surveys of all pairs that go on, one of seven unanswered the last time; and one wish for another pair. */
    public void write(LocalDate today) {
        List<RelationEntity> pairs = entities.createQuery(
                        "select r from RelationEntity r where r.state = :active order by r.startedOn, r.id",
                        RelationEntity.class)
                .setParameter("active", RelationState.ACTIVE)
                .getResultList();
        List<Survey> surveys = entities.createQuery("select s from SurveyEntity s order by s.id", SurveyEntity.class)
                .getResultStream()
                .map(SurveyEntity::toRecord)
                .toList();
        for (int i = 0; i < pairs.size(); i++) {
            for (Survey survey : surveys) {
                answers(pairs.get(i), survey, i, today);
            }
        }
        pairs.stream()
                .skip(pairs.size() / 2)
                .findFirst()
                .ifPresent(pair -> entities.persist(ConcernEntity.ofWish(
                        pair.id(), EndReason.SCHEDULE, Party.MENTEE, "She works evenings now, and so do I.")));
    }

    private void answers(RelationEntity pair, Survey survey, int number, LocalDate today) {
        Optional<LocalDate> last = pair.startedOn()
                .flatMap(began -> SurveyRule.lastDue(began, survey.afterDays(), survey.everyDays(), today));
        if (last.isEmpty()) {
            return;
        }
        LocalDate due = pair.startedOn().orElseThrow().plusDays(survey.afterDays());
        for (int nth = 0; !due.isAfter(last.get()); nth++) {
            RoundEntity row = new RoundEntity(survey.id(), pair.id(), due);
            boolean asked = due.equals(last.get());
            LocalDate answered = due.plusDays(DAYS_TO_ANSWER);
            if (!(asked && number % 7 == 0) && !answered.isAfter(today)) {
                row.answer(replies(survey, number + nth), Optional.of(mark(survey, number + nth)), answered);
            }
            entities.persist(row);
            if (asked) {
                return;
            }
            due = due.plusDays(survey.everyDays().orElseThrow());
        }
    }

    private static List<Survey.Reply> replies(Survey survey, int number) {
        return survey.questions().stream()
                .filter(question -> question.kind() == Survey.Kind.SCALE)
                .map(question -> new Survey.Reply(question.id(), String.valueOf(scale(survey, number))))
                .toList();
    }

    private static BigDecimal mark(Survey survey, int number) {
        return BigDecimal.valueOf(scale(survey, number));
    }

    private static int scale(Survey survey, int number) {
        return survey.audience() == Audience.MENTEE ? 5 - number % 2 : 3 + number % 3;
    }
}
