package org.boardwalk.mentoring.internal.app.profile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.AgeGroup;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What rules have to know about participants, whoever asks: mentors may not read participants themselves. Whoever hands any
 * of it on decides first who may see it.
 */
@Component(service = People.class)
public final class People {
    private final Access access;
    private final Participants participants;

    @Activate
    public People(@Reference Access access, @Reference Participants participants) {
        this.access = access;
        this.participants = participants;
    }

    /**
     * @param id also when the record became another one: the other's
     * @param externalId number in the state's system; may be empty
     * @param exited has left the board's programme; who is followed up after an exit has not (20 CFR 681.490(a)(1))
     */
    public record Person(
            UUID id, String externalId, String givenName, String name, Optional<LocalDate> birthDate, boolean exited) {
        public AgeGroup age(LocalDate today) {
            return AgeGroup.on(today, birthDate);
        }

        /** As somebody reads it who is not staff: of a minor the given name alone. */
        public String shownName(LocalDate today) {
            return age(today).isProtected() ? givenName : name;
        }
    }

    /** Empty when there is no such participant. */
    public Optional<Person> find(UUID id) {
        return participant(id).map(People::person);
    }

    /** All of the record. */
    Optional<Participant> participant(UUID id) {
        return access.asRule(() -> participants.find(id));
    }

    /** Those there are, in a few statements however many; whoever became another record, by the id asked for. */
    public Map<UUID, Person> find(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return access.asRule(() -> {
            Map<UUID, Person> found = new HashMap<>();
            Map<UUID, LocalDate> born = participants.birthDates(ids);
            participants
                    .summaries(ids)
                    .forEach((id, line) -> found.put(id, person(line, Optional.ofNullable(born.get(id)))));
            ids.stream().filter(id -> !found.containsKey(id)).forEach(id -> find(id).ifPresent(
                            person -> found.put(id, person)));
            return found;
        });
    }

    private static Person person(Participant participant) {
        ParticipantDetails details = participant.details();
        return new Person(
                participant.id(),
                details.externalId(),
                called(details),
                details.displayName(),
                Optional.ofNullable(details.birthDate()),
                participant.status() == ParticipantStatus.EXITED);
    }

    private static Person person(ParticipantSummary line, Optional<LocalDate> born) {
        return new Person(
                line.id(),
                line.externalId(),
                called(line.preferredName(), line.givenName()),
                line.displayName(),
                born,
                line.status() == ParticipantStatus.EXITED);
    }

    /** Of a minor the only name others read. */
    static String called(ParticipantDetails details) {
        return called(details.preferredName(), details.givenName());
    }

    private static String called(String preferred, String given) {
        return preferred.isBlank() ? given : preferred;
    }
}
