package org.boardwalk.certifications.internal.app.attainment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.wallet.Verification;
import org.boardwalk.certifications.internal.domain.EntryEntity;
import org.boardwalk.certifications.internal.domain.attainment.Earned;
import org.boardwalk.pathways.api.text.LocalText;
import org.jspecify.annotations.Nullable;

/** What people earned, read without making entities; inside a transaction. */
final class Earnings {
    private static final String COLUMNS = "select h.id, h.participantId, h.code, h.title, h.earnedOn, h.verification,"
            + " h.withdrawn from HeldEntity h where ";

    private final EntityManager entities;
    private final Map<String, CatalogueEntry> catalogue;

    Earnings(EntityManager entities) {
        this.entities = entities;
        this.catalogue = entities.createQuery("select e from EntryEntity e", EntryEntity.class)
                .getResultStream()
                .collect(Collectors.toMap(EntryEntity::code, EntryEntity::entry));
    }

    List<Earned> of(UUID participantId) {
        return entities.createQuery(COLUMNS + "h.participantId = :person", Object[].class)
                .setParameter("person", participantId)
                .getResultStream()
                .map(this::earned)
                .toList();
    }

    /** Of these people, what they earned in these days: one query, however many they are. */
    Map<UUID, List<Earned>> of(Set<UUID> people, LocalDate from, LocalDate to) {
        Map<UUID, List<Earned>> found = new HashMap<>();
        TypedQuery<Object[]> query = entities.createQuery(COLUMNS + "h.earnedOn between :from and :to", Object[].class)
                .setParameter("from", from)
                .setParameter("to", to);
        query.getResultStream().filter(row -> people.contains((UUID) row[1])).forEach(row -> found.computeIfAbsent(
                        (UUID) row[1], person -> new ArrayList<>())
                .add(earned(row)));
        return found;
    }

    private Earned earned(@Nullable Object[] row) {
        String code = (String) row[2];
        CatalogueEntry entry = code == null ? null : catalogue.get(code);
        return new Earned(
                (UUID) must(row[0]),
                Optional.ofNullable(code),
                entry == null ? LocalText.plain(title(row)) : entry.name(),
                Optional.ofNullable(entry).map(CatalogueEntry::federalType),
                (LocalDate) must(row[4]),
                ((Verification) must(row[5])).counts(),
                (Boolean) must(row[6]));
    }

    private static String title(@Nullable Object[] row) {
        String title = Objects.toString(row[3], "");
        return title.isBlank() ? Objects.toString(row[2], "?") : title;
    }

    private static Object must(@Nullable Object cell) {
        return Objects.requireNonNull(cell, "a column that is never null is null");
    }
}
