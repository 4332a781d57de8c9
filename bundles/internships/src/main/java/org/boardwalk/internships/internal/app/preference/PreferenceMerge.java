package org.boardwalk.internships.internal.app.preference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.internships.internal.domain.preference.WishEntity;
import org.boardwalk.participants.api.MergeHandler;
import org.boardwalk.participants.api.event.ParticipantsMerged;
import org.boardwalk.platform.api.event.EventHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Brings together what was recorded for two records that turn out to be one person: all of it stays, in the order of time, and
 * what was said last counts.
 */
@Component(service = {MergeHandler.class, EventHandler.class})
public final class PreferenceMerge implements MergeHandler, EventHandler<ParticipantsMerged> {
    private final WishStore store;
    private final DraftStore drafts;

    @Activate
    public PreferenceMerge(@Reference WishStore store, @Reference DraftStore drafts) {
        this.store = store;
        this.drafts = drafts;
    }

    @Override
    public String module() {
        return "internships";
    }

    @Override
    public List<Moves> preview(UUID keep, UUID gone) {
        int count = store.ofPerson(gone).size();
        return count == 0 ? List.of() : List.of(new Moves(module(), "internships.pref.merge", count));
    }

    @Override
    public void move(UUID keep, UUID gone) {
        Map<UUID, List<WishEntity>> terms = new HashMap<>();
        store.ofPerson(gone)
                .forEach(row -> terms.computeIfAbsent(
                        row.termId(), term -> together(store.history(term, keep), store.history(term, gone))));
        terms.values().forEach(rows -> renumber(keep, rows));
        store.renamePerson(gone, keep);
        drafts.move(keep, gone);
    }

    private static List<WishEntity> together(List<WishEntity> one, List<WishEntity> other) {
        return Stream.concat(one.stream(), other.stream())
                .sorted(Comparator.comparing(WishEntity::recordedAt).thenComparing(WishEntity::number))
                .toList();
    }

    /** From beyond the numbers they had, as the database refuses the same number twice also in between. */
    private static void renumber(UUID keep, List<WishEntity> rows) {
        int next = rows.stream().mapToInt(WishEntity::number).max().orElse(0);
        for (WishEntity row : rows) {
            row.belongTo(keep, ++next, row == rows.getLast());
        }
    }

    @Override
    public String id() {
        return "internships.preferences.merge";
    }

    @Override
    public Class<ParticipantsMerged> type() {
        return ParticipantsMerged.class;
    }

    @Override
    public void handle(ParticipantsMerged event, Delivery delivery) {
        move(event.subject(), event.gone());
    }
}
