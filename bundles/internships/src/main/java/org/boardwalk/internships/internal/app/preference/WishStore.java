package org.boardwalk.internships.internal.app.preference;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.internships.api.preference.Preferences.Recorded;
import org.boardwalk.internships.api.preference.Preferences.SiteWish;
import org.boardwalk.internships.api.preference.Ranking;
import org.boardwalk.internships.internal.domain.preference.RankingReader;
import org.boardwalk.internships.internal.domain.preference.WishEntity;
import org.boardwalk.internships.internal.domain.preference.WishEntity.Side;
import org.boardwalk.internships.internal.domain.preference.WishLine;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rows of what participants and sites would like. Inside a transaction only. */
@Component(service = WishStore.class)
public final class WishStore {
    private static final String RANKINGS = "SELECT owner_id, content FROM internships_wish"
            + " WHERE term_id = ? AND side = 'PARTICIPANT' AND latest = TRUE";

    private static final String LINES = "select new " + WishLine.class.getName() + "(w.termId, w.ownerId, w.number,"
            + " w.content, w.recordedAt, w.recordedBy, w.own) from WishEntity w"
            + " where w.termId = :term and w.side = :side and w.latest = true";

    private final EntityManager entities;

    @Activate
    public WishStore(@Reference(target = "(osgi.unit.name=internships)") EntityManager entities) {
        this.entities = entities;
    }

    /** Newest first. */
    List<WishEntity> history(UUID term, UUID owner) {
        return entities.createQuery(
                        "select w from WishEntity w where w.termId = :term and w.ownerId = :owner"
                                + " order by w.number desc",
                        WishEntity.class)
                .setParameter("term", term)
                .setParameter("owner", owner)
                .getResultList();
    }

    Optional<WishEntity> counting(UUID term, UUID owner) {
        return entities.createQuery(
                        "select w from WishEntity w where w.termId = :term and w.ownerId = :owner and w.latest = true",
                        WishEntity.class)
                .setParameter("term", term)
                .setParameter("owner", owner)
                .getResultStream()
                .findFirst();
    }

    Optional<Recorded> latest(UUID term, UUID participant) {
        return counting(term, participant).map(WishEntity::toRecorded);
    }

    /** What counts, by participant. */
    Map<UUID, Recorded> ofParticipants(UUID term) {
        RankingReader reader = new RankingReader();
        return counting(term, Side.PARTICIPANT)
                .map(line -> line.toRecorded(reader))
                .collect(Collectors.toMap(Recorded::participantId, one -> one));
    }

    /** The rankings that count, by participant; thousands, so read without anything between them and the database. */
    Map<UUID, Ranking> rankings(UUID term) {
        Map<UUID, Ranking> found = new HashMap<>();
        RankingReader reader = new RankingReader();
        try (PreparedStatement query = entities.unwrap(Connection.class).prepareStatement(RANKINGS)) {
            query.setString(1, term.toString());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.put(UUID.fromString(rows.getString(1)), reader.read(rows.getString(2)));
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
        return found;
    }

    /** What counts, by opportunity. */
    Map<UUID, SiteWish> ofSites(UUID term) {
        return counting(term, Side.SITE)
                .map(WishLine::toSiteWish)
                .collect(Collectors.toMap(SiteWish::opportunityId, one -> one));
    }

    private Stream<WishLine> counting(UUID term, Side side) {
        return entities.createQuery(LINES, WishLine.class)
                .setParameter("term", term)
                .setParameter("side", side)
                .getResultStream();
    }

    /** Everything a person ever said. */
    List<WishEntity> ofPerson(UUID participant) {
        return entities.createQuery(
                        "select w from WishEntity w where w.ownerId = :owner order by w.recordedAt, w.number",
                        WishEntity.class)
                .setParameter("owner", participant)
                .getResultList();
    }

    /** A person whom sites ranked has another record now. */
    void renamePerson(UUID gone, UUID known) {
        entities.createQuery(
                        "select w from WishEntity w where w.side = :site and w.latest = true and w.content like :gone",
                        WishEntity.class)
                .setParameter("site", Side.SITE)
                .setParameter("gone", "%" + gone + "%")
                .getResultList()
                .forEach(row -> row.renamePerson(gone, known));
        entities.flush();
    }

    /** Adds a row that counts from now on. */
    WishEntity add(WishEntity row, Optional<WishEntity> before) {
        before.ifPresent(WishEntity::outlive);
        entities.persist(row);
        entities.flush();
        return row;
    }
}
