package org.boardwalk.certifications.internal.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    private record Seen(Map<UUID, Clues> people) implements Snapshot {
        @Override
        public Match find(Clues clues) {
            List<UUID> found = new ArrayList<>();
            people.forEach((id, is) -> {
                boolean same = clues.id().equals(is.id())
                        || !is.externalId().isEmpty() && clues.externalId().equals(is.externalId())
                        || clues.externalId().isEmpty()
                                && !is.email().isEmpty()
                                && clues.email().equals(is.email());
                if (same) {
                    found.add(id);
                }
            });
            return switch (found.size()) {
                case 0 -> new Match(Match.Kind.NOBODY, Optional.empty(), true);
                case 1 -> new Match(Match.Kind.FOUND, Optional.of(found.getFirst()), true);
                default -> new Match(Match.Kind.SEVERAL, Optional.empty(), true);
            };
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
