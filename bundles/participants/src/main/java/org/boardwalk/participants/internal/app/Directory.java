package org.boardwalk.participants.internal.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.directory.ParticipantDirectory.Clues;
import org.boardwalk.participants.api.directory.ParticipantDirectory.Match;
import org.boardwalk.participants.api.directory.ParticipantDirectory.Match.Kind;
import org.boardwalk.participants.api.directory.ParticipantDirectory.Snapshot;
import org.boardwalk.participants.internal.domain.Keys;
import org.boardwalk.participants.internal.domain.SearchText;

/** People by what they are recognised by, in memory. */
final class Directory implements Snapshot {
    private static final Match NOBODY = new Match(Kind.NOBODY, Optional.empty(), true);
    private static final Match SEVERAL = new Match(Kind.SEVERAL, Optional.empty(), true);

    private final Map<UUID, Clues> people = new HashMap<>();
    private final Map<UUID, UUID> merged = new HashMap<>();
    private final Map<String, UUID> numbers = new HashMap<>();
    private final Map<String, List<UUID>> emails = new HashMap<>();
    private final Map<Born, List<UUID>> names = new HashMap<>();

    void add(UUID id, Clues clues) {
        people.put(id, clues);
        if (!clues.externalId().isEmpty()) {
            numbers.put(SearchText.of(clues.externalId()), id);
        }
        if (!clues.email().isEmpty()) {
            emails.computeIfAbsent(SearchText.of(clues.email()), key -> new ArrayList<>(1))
                    .add(id);
        }
        born(clues).ifPresent(born -> names.computeIfAbsent(born, key -> new ArrayList<>(1))
                .add(id));
    }

    /** A number the person had in a record that was merged. */
    void addNumber(String key, UUID id) {
        if (people.containsKey(id)) {
            numbers.putIfAbsent(key, id);
        }
    }

    void addMerged(UUID gone, UUID keep) {
        merged.put(gone, keep);
    }

    @Override
    public List<UUID> ids() {
        Comparator<Clues> order = Comparator.comparing((Clues is) -> Keys.name(is.givenName(), is.familyName()))
                .thenComparing(Clues::id);
        return people.values().stream()
                .sorted(order)
                .map(is -> UUID.fromString(is.id()))
                .toList();
    }

    @Override
    public Optional<Clues> about(UUID participantId) {
        return Optional.ofNullable(people.get(participantId));
    }

    @Override
    public Match find(Clues clues) {
        Optional<UUID> sure = byId(clues.id()).or(() -> byNumber(clues));
        if (sure.isPresent()) {
            return found(sure.get(), clues);
        }
        List<UUID> possible = possible(emails.getOrDefault(SearchText.of(clues.email()), List.of()), clues);
        if (possible.isEmpty()) {
            possible = possible(
                    born(clues).map(born -> names.getOrDefault(born, List.of())).orElse(List.of()), clues);
        }
        return switch (possible.size()) {
            case 0 -> NOBODY;
            case 1 -> found(possible.getFirst(), clues);
            default -> SEVERAL;
        };
    }

    private Optional<UUID> byId(String text) {
        try {
            UUID id = UUID.fromString(text);
            return Optional.of(merged.getOrDefault(id, id)).filter(people::containsKey);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<UUID> byNumber(Clues clues) {
        return clues.externalId().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(numbers.get(SearchText.of(clues.externalId())));
    }

    /** Two different numbers are two different people. */
    private List<UUID> possible(List<UUID> found, Clues clues) {
        return clues.externalId().isEmpty()
                ? found
                : found.stream().filter(id -> person(id).externalId().isEmpty()).toList();
    }

    private Match found(UUID id, Clues clues) {
        Clues is = person(id);
        boolean same = isSame(clues.givenName(), is.givenName()) && isSame(clues.familyName(), is.familyName());
        return new Match(Kind.FOUND, Optional.of(id), same);
    }

    private Clues person(UUID id) {
        return Objects.requireNonNull(people.get(id));
    }

    private static boolean isSame(String said, String is) {
        return said.isEmpty() || SearchText.of(said).equals(SearchText.of(is));
    }

    private static Optional<Born> born(Clues clues) {
        return clues.familyName().isEmpty()
                ? Optional.empty()
                : clues.birthDate().map(date -> new Born(Keys.name(clues.givenName(), clues.familyName()), date));
    }

    private record Born(String name, LocalDate birthDate) {}
}
