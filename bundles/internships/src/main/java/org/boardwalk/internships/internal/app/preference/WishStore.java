package org.boardwalk.internships.internal.app.preference;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private static final String LATEST = " FROM internships_wish WHERE term_id = ? AND side = ? AND latest = TRUE";

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
        return lines(term, Side.PARTICIPANT, line -> line.toRecorded(reader));
    }

    /** The rankings that count, by participant. */
    Map<UUID, Ranking> rankings(UUID term) {
        RankingReader reader = new RankingReader();
        return rows("SELECT owner_id, content" + LATEST, term, Side.PARTICIPANT, row -> reader.read(row.getString(2)));
    }

    /** What counts, by opportunity. */
    Map<UUID, SiteWish> ofSites(UUID term) {
        return lines(term, Side.SITE, WishLine::toSiteWish);
    }

    /** At some opportunities. */
    Map<UUID, SiteWish> ofSites(UUID term, Collection<UUID> opportunities) {
        return opportunities.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select w from WishEntity w where w.termId = :term and w.ownerId in :owners"
                                        + " and w.side = :side and w.latest = true",
                                WishEntity.class)
                        .setParameter("term", term)
                        .setParameter("owners", opportunities)
                        .setParameter("side", Side.SITE)
                        .getResultStream()
                        .map(WishEntity::toSiteWish)
                        .collect(Collectors.toMap(SiteWish::opportunityId, wish -> wish));
    }

    private <T> Map<UUID, T> lines(UUID term, Side side, Function<WishLine, T> read) {
        Calendar utc = Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC));
        return rows(
                "SELECT owner_id, number, content, recorded_at, recorded_by, own" + LATEST,
                term,
                side,
                row -> read.apply(new WishLine(
                        term,
                        UUID.fromString(row.getString(1)),
                        row.getInt(2),
                        row.getString(3),
                        row.getTimestamp(4, utc).toInstant(),
                        row.getString(5),
                        row.getBoolean(6))));
    }

    private interface Read<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** By owner, who is in the first column; thousands, so read without anything between them and the database. */
    private <T> Map<UUID, T> rows(String sql, UUID term, Side side, Read<T> read) {
        Map<UUID, T> found = new HashMap<>();
        try (PreparedStatement query = entities.unwrap(Connection.class).prepareStatement(sql)) {
            query.setString(1, term.toString());
            query.setString(2, side.name());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.put(UUID.fromString(rows.getString(1)), read.of(rows));
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
        return found;
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
