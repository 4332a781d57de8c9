package org.boardwalk.certifications.internal.app;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.participants.api.directory.ParticipantDirectory;

/** People by number or email, as the participants module would recognise them; each sees those he may. */
final class KnownPeople implements ParticipantDirectory {
    private final Somebody somebody;
    private final Map<UUID, Clues> people = new LinkedHashMap<>();

    KnownPeople(Somebody somebody) {
        this.somebody = somebody;
    }

    void clear() {
        people.clear();
    }

    UUID add(String number, String email, String given, String family) {
        UUID id = UUID.randomUUID();
        people.put(id, new Clues(id.toString(), number, email, given, family, Optional.empty()));
        return id;
    }

    @Override
    public Snapshot open() {
        Map<UUID, Clues> seen = new LinkedHashMap<>(people);
        seen.keySet().removeIf(id -> !somebody.mayRead(id));
        return new Seen(seen);
    }

    private static final class Seen implements Snapshot {
        private final Map<UUID, Clues> people;
        private final Map<String, UUID> keys = new HashMap<>();

        Seen(Map<UUID, Clues> people) {
            this.people = people;
            people.forEach(
                    (id, is) -> List.of(is.id(), is.externalId(), is.email()).forEach(key -> keys.put(key, id)));
            keys.remove("");
        }

        @Override
        public Match find(Clues clues) {
            Optional<UUID> found = Stream.of(clues.id(), clues.externalId(), clues.email())
                    .filter(keys::containsKey)
                    .map(keys::get)
                    .findFirst();
            return new Match(found.isPresent() ? Match.Kind.FOUND : Match.Kind.NOBODY, found, true);
        }

        @Override
        public List<UUID> ids() {
            return List.copyOf(people.keySet());
        }

        @Override
        public Optional<Clues> about(UUID participantId) {
            return Optional.ofNullable(people.get(participantId));
        }
    }
}
