package org.boardwalk.mentoring.internal.app.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.Answer;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Gate;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.MentorDetails;
import org.boardwalk.mentoring.api.profile.MentorFilter;
import org.boardwalk.mentoring.internal.app.profile.Gatekeeper.Gates;
import org.boardwalk.mentoring.internal.app.relation.PairStore;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Mentors as others read them, with what is computed: seats, gates, who may see which answer. Inside a transaction only. */
@Component(service = MentorRecords.class)
public final class MentorRecords {
    private final ProfileStore store;
    private final Gatekeeper gates;
    private final PairStore pairs;
    private final ProfileWriter writer;

    @Activate
    public MentorRecords(
            @Reference ProfileStore store,
            @Reference Gatekeeper gates,
            @Reference PairStore pairs,
            @Reference ProfileWriter writer) {
        this.store = store;
        this.gates = gates;
        this.pairs = pairs;
        this.writer = writer;
    }

    /** Those with a free seat who may be paired. */
    List<Mentor.Line> free(List<MentorEntity> rows, MentorFilter filter) {
        Map<UUID, Gates> open = gates.mentors(rows, LocalDate.now());
        return lines(rows).stream()
                .filter(line -> line.seats().free() > 0)
                .filter(line -> filter.onlyForMinors()
                        ? open.getOrDefault(line.id(), Gates.CLOSED).forMinors().isOpen()
                        : line.gate().isOpen())
                .toList();
    }

    List<Mentor.Line> lines(List<MentorEntity> rows) {
        LocalDate today = LocalDate.now();
        Map<UUID, Gates> open = gates.mentors(rows, today);
        Map<UUID, PairStore.Count> seats = pairs.seats();
        return rows.stream()
                .map(row -> line(
                        row,
                        open.getOrDefault(row.id(), Gates.CLOSED),
                        seats.getOrDefault(row.id(), PairStore.Count.NONE),
                        today))
                .toList();
    }

    private static Mentor.Line line(MentorEntity row, Gates gates, PairStore.Count count, LocalDate today) {
        MentorDetails details = row.details(List.of());
        return new Mentor.Line(
                row.id(),
                details.displayName(),
                details.employer(),
                details.jobTitle(),
                details.kinds(),
                details.withMinors(),
                row.membership().state(today),
                seats(row, count),
                gates.forAdults(),
                row.membership().appliedOn());
    }

    private static Mentor.Seats seats(MentorEntity row, PairStore.Count count) {
        return new Mentor.Seats(row.capacity(), count.taken(), count.proposed());
    }

    Mentor record(MentorEntity row) {
        LocalDate today = LocalDate.now();
        Gates open = gates.mentor(row, today);
        return new Mentor(
                row.id(),
                row.version(),
                row.accountId(),
                row.participantId(),
                row.details(store.answers(row.id())),
                row.membership().state(today),
                row.membership().pause(today),
                row.membership().appliedOn(),
                row.membership().decision(),
                open.accountOn(),
                seats(row, pairs.seats(row.id())),
                open.forAdults(),
                open.forMinors());
    }

    // --- what participants see ---------------------------------------------------------------------------------------

    List<Mentor.Card> offered(UUID participantId) {
        LocalDate today = LocalDate.now();
        boolean minor = gates.age(participantId, today).isProtected();
        List<MentorEntity> rows = store.mentors(MentorFilter.ALL, today);
        Map<UUID, Gates> open = gates.mentors(rows, today);
        Map<UUID, PairStore.Count> seats = pairs.seats();
        Map<UUID, List<Answer>> answers =
                store.answers(rows.stream().map(MentorEntity::id).toList());
        Set<UUID> shared = writer.sharedFields(Audience.MENTOR);
        return rows.stream()
                .filter(row -> row.participantId().filter(participantId::equals).isEmpty())
                .filter(row -> isOpen(open.getOrDefault(row.id(), Gates.CLOSED), minor))
                .map(row -> card(
                        row,
                        seats.getOrDefault(row.id(), PairStore.Count.NONE),
                        ProfileWriter.only(shared, answers.getOrDefault(row.id(), List.of()))))
                .toList();
    }

    private static boolean isOpen(Gates gates, boolean minor) {
        Gate gate = minor ? gates.forMinors() : gates.forAdults();
        return gate.isOpen();
    }

    Optional<Mentor.Card> card(UUID mentorId, UUID participantId) {
        LocalDate today = LocalDate.now();
        return store.mentor(mentorId)
                .filter(row -> pairs.isOpen(mentorId, participantId)
                        || isOpen(
                                gates.mentor(row, today),
                                gates.age(participantId, today).isProtected()))
                .map(row -> card(
                        row,
                        pairs.seats(mentorId),
                        ProfileWriter.only(writer.sharedFields(Audience.MENTOR), store.answers(mentorId))));
    }

    private static Mentor.Card card(MentorEntity row, PairStore.Count count, List<Answer> answers) {
        MentorDetails details = row.details(answers);
        return new Mentor.Card(
                row.id(),
                shownName(details),
                details.employer(),
                details.jobTitle(),
                details.about(),
                details.kinds(),
                details.fit(),
                seats(row, count).free() > 0,
                answers);
    }

    /** Given name and a letter. */
    public static String shownName(MentorDetails details) {
        String family = details.familyName();
        return details.givenName() + " " + family.substring(0, family.offsetByCodePoints(0, 1)) + ".";
    }
}
