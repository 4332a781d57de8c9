package org.boardwalk.internships.internal.app.preference;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.preference.Preferences.Draft;
import org.boardwalk.internships.internal.domain.preference.WishText;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What the signed-in person arranged and did not record yet, one for each participant. Written by statements, as nobody
 * wants to find each move of a list in the audit trail. Inside a transaction only, with the member's row held for writing.
 */
@Component(service = DraftStore.class)
public final class DraftStore {
    private static final String OF = " WHERE term_id = ?1 AND participant_id = ?2 AND author = ?3";

    private final EntityManager entities;
    private final CurrentUser user;

    @Activate
    public DraftStore(
            @Reference(target = "(osgi.unit.name=internships)") EntityManager entities, @Reference CurrentUser user) {
        this.entities = entities;
        this.user = user;
    }

    Optional<Draft> find(UUID term, UUID participant) {
        List<?> rows = query("SELECT lock_number, content FROM internships_draft" + OF, term, participant)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> (Object[]) row)
                .map(row -> new Draft(
                        Objects.requireNonNull(WishText.read((String) row[1]).ranking()),
                        ((Number) row[0]).longValue()));
    }

    void keep(UUID term, UUID participant, Draft draft) {
        String content = new WishText(draft.ranking(), List.of()).write();
        String update = "UPDATE internships_draft SET lock_number = ?4, content = ?5" + OF;
        if (filled(update, term, participant, draft.lock(), content) == 0) {
            filled(
                    "INSERT INTO internships_draft VALUES (?1, ?2, ?3, ?4, ?5)",
                    term,
                    participant,
                    draft.lock(),
                    content);
        }
    }

    private int filled(String sql, UUID term, UUID participant, long lock, String content) {
        return query(sql, term, participant)
                .setParameter(4, lock)
                .setParameter(5, content)
                .executeUpdate();
    }

    void drop(UUID term, UUID participant) {
        query("DELETE FROM internships_draft" + OF, term, participant).executeUpdate();
    }

    /** Of a person who has another record now: where the same author began under both, what stands there stays. */
    void move(UUID keep, UUID gone) {
        moved(
                "DELETE FROM internships_draft WHERE participant_id = ?2 AND EXISTS (SELECT 1 FROM internships_draft k"
                        + " WHERE k.participant_id = ?1 AND k.term_id = internships_draft.term_id"
                        + " AND k.author = internships_draft.author)",
                keep,
                gone);
        moved("UPDATE internships_draft SET participant_id = ?1 WHERE participant_id = ?2", keep, gone);
    }

    private void moved(String sql, UUID keep, UUID gone) {
        entities.createNativeQuery(sql)
                .setParameter(1, keep.toString())
                .setParameter(2, gone.toString())
                .executeUpdate();
    }

    private Query query(String sql, UUID term, UUID participant) {
        return entities.createNativeQuery(sql)
                .setParameter(1, term.toString())
                .setParameter(2, participant.toString())
                .setParameter(3, user.actor());
    }
}
