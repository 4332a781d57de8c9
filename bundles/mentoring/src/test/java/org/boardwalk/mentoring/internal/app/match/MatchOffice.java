package org.boardwalk.mentoring.internal.app.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.criteria.Criterion;
import org.boardwalk.mentoring.api.criteria.Criterion.Kind;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.profile.MenteeDetails;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.MentorDetails;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.Mode;
import org.boardwalk.mentoring.api.profile.Topic;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.app.Office;
import org.boardwalk.mentoring.internal.app.criteria.CriteriaService;
import org.boardwalk.mentoring.internal.app.criteria.CriteriaStore;
import org.boardwalk.mentoring.internal.app.relation.PairMaker;
import org.boardwalk.mentoring.internal.app.relation.RelationStore;
import org.boardwalk.mentoring.internal.domain.criteria.CriteriaEntity;
import org.boardwalk.mentoring.internal.domain.match.RunEntity;
import org.boardwalk.mentoring.internal.domain.profile.TopicEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.boardwalk.platform.persistence.testing.TestData;

/** The match over a real database: its services, and mentors and mentees who want certain topics. */
final class MatchOffice extends Office {
    static final List<Criterion> CRITERIA = List.of(
            new Criterion(Kind.TOPICS, 40, false),
            new Criterion(Kind.LANGUAGE, 0, true),
            new Criterion(Kind.COUNTY, 10, false));

    final CriteriaService criteria;
    final MatchService matches;

    MatchOffice(TestData data) {
        super(data, CriteriaEntity.class, RunEntity.class);
        CriteriaStore criteriaStore = new CriteriaStore(entities);
        criteria = new CriteriaService(data.transactions(), access, criteriaStore);
        PoolReader reader = new PoolReader(entities, profiles, gates, people, pairs);
        PairMaker maker =
                new PairMaker(gates, profiles, new RelationStore(entities), pairs, ender, letters, data.events());
        RunStore runs = new RunStore(entities);
        matches = new MatchService(
                data.transactions(),
                access,
                criteriaStore,
                reader,
                runs,
                new RunPublisher(access, runs, reader, maker, letters, locks),
                new Advice(access, criteriaStore, profiles, pairs, reader, mentors));
    }

    @Override
    public void empty() {
        super.empty();
        data.transactions().write(() -> entities.persist(new CriteriaEntity(1, CRITERIA, "First", "Dana")));
    }

    UUID topic(String name) {
        Topic topic = new Topic(UUID.randomUUID(), 0, name, "", 1, true);
        data.transactions().write(() -> entities.persist(new TopicEntity(topic)));
        return topic.id();
    }

    static Fit fit(String language, UUID... topics) {
        return new Fit(
                Set.of(language), Set.of("Polk"), Set.of(Mode.IN_PERSON), Set.of(), Set.of(topics), Set.of(), Set.of());
    }

    /** In the programme, with an open gate. */
    UUID mentor(String given, int seats, Fit fit) {
        return approved(offering(given, seats, fit)).id();
    }

    static MentorDetails offering(String given, int seats, Fit fit) {
        MentorDetails any = details(given, "Castellanos");
        return new MentorDetails(
                given,
                any.familyName(),
                any.email(),
                any.phone(),
                any.employer(),
                any.jobTitle(),
                any.about(),
                seats,
                any.kinds(),
                true,
                false,
                fit,
                List.of());
    }

    UUID mentee(String given, Fit fit) {
        return mentee(town.person(given, "Diaz"), fit);
    }

    UUID mentee(UUID person, Fit fit) {
        Mentee mentee = approvedMentee(person);
        mentees.save(
                person,
                mentee.lock(),
                new MenteeDetails("A first job", Set.of(MentoringKind.ONE_TO_ONE), fit, Set.of(), List.of()));
        return person;
    }

    /** A pair they had, over for a reason. */
    void past(UUID mentor, UUID mentee, RelationState state, EndReason reason) {
        data.transactions().write(() -> {
            RelationEntity row = new RelationEntity(
                    mentor, mentee, MentoringKind.ONE_TO_ONE, Party.COORDINATOR, Set.of(Party.MENTOR));
            row.end(state, reason, TODAY, "", "dana");
            entities.persist(row);
        });
    }

    /** A proposal nobody has answered. */
    void waiting(UUID mentor, UUID mentee) {
        data.transactions()
                .write(() -> entities.persist(new RelationEntity(
                        mentor, mentee, MentoringKind.ONE_TO_ONE, Party.COORDINATOR, Set.of(Party.MENTOR))));
    }

    void pause(UUID mentorId) {
        Mentor mentor = mentors.find(mentorId).orElseThrow();
        mentors.pause(mentorId, mentor.lock(), Optional.empty(), "Away");
    }

    List<RelationEntity> relations() {
        return data.transactions()
                .read(() -> entities.createQuery("select r from RelationEntity r", RelationEntity.class)
                        .getResultList());
    }
}
