package org.boardwalk.participants.internal.ui.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.participants.api.Cohorts;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.ParticipantSort;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.Vocabulary.Term;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.security.Roles;

/** A handful of people, their planner, and who is signed in: enough to try a page on. */
public final class World {
    public static final UUID PLANNER = UUID.randomUUID();

    public final Set<String> permissions = new HashSet<>(Set.of(
            "participants.read",
            "participants.read.all",
            "participants.write",
            "participants.export",
            "participants.import"));
    public final Set<String> roles = new HashSet<>(Set.of(Roles.BOARD_ADMINISTRATOR));
    public final List<Participant> people = new ArrayList<>();
    /** The last query and order a page was read with. */
    public ParticipantQuery query = ParticipantQuery.ALL;

    public ParticipantSort sort = ParticipantSort.BY_NAME;

    public Participant add(String given, String family, ParticipantStatus status, String programme) {
        ParticipantDetails details = ParticipantDetails.named(given, family).toBuilder()
                .programme(programme)
                .entryDate(LocalDate.of(2026, 1, 5))
                .build();
        Participant person = new Participant(
                UUID.randomUUID(),
                1,
                details,
                List.of(),
                status,
                Optional.empty(),
                "",
                Optional.of(PLANNER),
                Optional.empty(),
                Set.of(),
                Optional.empty());
        people.add(person);
        return person;
    }

    public Participants participants() {
        return new Fake()
                .when(
                        "page",
                        arguments -> page((ParticipantQuery) arguments[0], (ParticipantSort) arguments[1]).stream()
                                .skip((int) arguments[2])
                                .limit((int) arguments[3])
                                .toList())
                .when("count", arguments ->
                        (long) matching((ParticipantQuery) arguments[0]).size())
                .when("find", arguments -> find((UUID) arguments[0]))
                .when("get", arguments -> find((UUID) arguments[0]).orElseThrow())
                .when(
                        "update",
                        arguments ->
                                update((UUID) arguments[0], (long) arguments[1], (ParticipantDetails) arguments[2]))
                .as(Participants.class);
    }

    /** Somebody else saves. */
    public void change(UUID id, ParticipantDetails details) {
        Participant before = find(id).orElseThrow();
        update(id, before.version(), details);
    }

    public Cohorts cohorts() {
        return new Fake().as(Cohorts.class);
    }

    public Vocabulary vocabulary() {
        Map<String, List<Term>> terms = Map.of(
                Vocabulary.PROGRAMME,
                List.of(
                        term(Vocabulary.PROGRAMME, "hit", "Health IT"),
                        term(Vocabulary.PROGRAMME, "mfg", "Manufacturing")));
        return new Fake()
                .when("terms", arguments -> terms.getOrDefault(arguments[0], List.of()))
                .as(Vocabulary.class);
    }

    public Accounts accounts() {
        Account planner = new Account(PLANNER, "pat", "Pat Planner", Set.of(Roles.CAREER_PLANNER), Locale.ENGLISH);
        return new Fake()
                .when("find", arguments -> Optional.of(planner))
                .when("withRole", arguments -> List.of(planner))
                .as(Accounts.class);
    }

    public CurrentUser user() {
        Account account = new Account(PLANNER, "pat", "Pat Planner", roles, Locale.ENGLISH);
        return new Fake()
                .when("may", arguments -> permissions.contains(arguments[0]))
                .when("account", arguments -> Optional.of(account))
                .when("require", arguments -> account)
                .as(CurrentUser.class);
    }

    public ParticipantAccess access() {
        return new Fake().when("mayWrite", arguments -> true).as(ParticipantAccess.class);
    }

    private static Term term(String kind, String code, String english) {
        return new Term(kind, code, 1, english, "", "", 1, true, false, Optional.empty());
    }

    private Optional<Participant> find(UUID id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    private Participant update(UUID id, long version, ParticipantDetails details) {
        Participant before = find(id).orElseThrow();
        if (before.version() != version) {
            throw new ProblemException("platform.conflict");
        }
        Participant after = new Participant(
                id,
                version + 1,
                details,
                before.otherIds(),
                before.status(),
                before.exitDate(),
                before.exitReason(),
                before.plannerId(),
                before.accountId(),
                before.cohorts(),
                before.lastServiceOn());
        people.set(people.indexOf(before), after);
        return after;
    }

    private List<ParticipantSummary> page(ParticipantQuery asked, ParticipantSort order) {
        query = asked;
        sort = order;
        return matching(asked);
    }

    private List<ParticipantSummary> matching(ParticipantQuery asked) {
        return people.stream()
                .filter(person -> person.displayName()
                        .toLowerCase(Locale.ROOT)
                        .contains(asked.text().toLowerCase(Locale.ROOT)))
                .filter(person -> asked.statuses().isEmpty() || asked.statuses().contains(person.status()))
                .filter(person -> asked.programmes().isEmpty()
                        || asked.programmes().contains(person.details().programme()))
                .filter(person -> asked.planner().isEmpty() || asked.planner().equals(person.plannerId()))
                .map(World::summary)
                .toList();
    }

    private static ParticipantSummary summary(Participant person) {
        ParticipantDetails details = person.details();
        return new ParticipantSummary(
                person.id(),
                details.externalId(),
                details.givenName(),
                details.familyName(),
                details.preferredName(),
                details.email(),
                person.status(),
                details.programme(),
                person.plannerId(),
                Optional.ofNullable(details.entryDate()),
                person.lastServiceOn());
    }
}
