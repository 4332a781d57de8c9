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
import org.boardwalk.participants.api.directory.ParticipantDirectory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What rules have to know about participants, whoever asks: mentors may not read participants themselves. Whoever hands any
 * of it on decides first who may see it.
 */
@Component(service = People.class)
public final class People {
    /** Up to here one after the other; more at once. */
    private static final int FEW = 60;

    private final Access access;
    private final Participants participants;
    private final ParticipantDirectory directory;

    @Activate
    public People(
            @Reference Access access, @Reference Participants participants, @Reference ParticipantDirectory directory) {
        this.access = access;
        this.participants = participants;
        this.directory = directory;
    }

    /**
     * @param id also when the record became another one: the other's
     * @param exited has left the board's programme; who is followed up after an exit has not (20 CFR 681.490(a)(1))
     */
    public record Person(UUID id, String givenName, String name, Optional<LocalDate> birthDate, boolean exited) {
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

    /** Those there are. */
    public Map<UUID, Person> find(Collection<UUID> ids) {
        Map<UUID, Person> found = new HashMap<>();
        if (ids.size() <= FEW) {
            ids.forEach(id -> find(id).ifPresent(person -> found.put(id, person)));
            return found;
        }
        access.asRule(() -> {
            ParticipantDirectory.Snapshot all = directory.open();
            participants.summaries(ids).forEach((id, line) -> found.put(id, person(line, all)));
            return found;
        });
        return found;
    }

    private static Person person(Participant participant) {
        ParticipantDetails details = participant.details();
        return new Person(
                participant.id(),
                called(details),
                details.displayName(),
                Optional.ofNullable(details.birthDate()),
                participant.status() == ParticipantStatus.EXITED);
    }

    private static Person person(ParticipantSummary line, ParticipantDirectory.Snapshot all) {
        return new Person(
                line.id(),
                called(line.preferredName(), line.givenName()),
                line.displayName(),
                all.about(line.id()).flatMap(ParticipantDirectory.Clues::birthDate),
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
