package org.boardwalk.internships.internal.app.placement;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.boardwalk.internships.internal.app.site.Once;
import org.boardwalk.internships.internal.domain.PlacementEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What keeps people who act at once apart: rows that are changed before anything is decided, always in the order person,
 * site, seat, placement, so that nobody waits for somebody who waits. Whoever comes second reads what the first has
 * committed. Inside a writing transaction only.
 */
@Component(service = PlacementLocks.class)
public final class PlacementLocks {
    private static final String NEW_PERSON = "INSERT INTO internships_person (participant_id, placings) VALUES (?, 0)";

    private final EntityManager entities;

    @Activate
    public PlacementLocks(@Reference(target = "(osgi.unit.name=internships)") EntityManager entities) {
        this.entities = entities;
    }

    /** Nobody else places this person until the end of the transaction. */
    void person(UUID participantId) {
        if (touchPerson(participantId) == 0) {
            try {
                Once.insert(entities.unwrap(Connection.class), NEW_PERSON, participantId.toString());
            } catch (SQLException e) {
                throw new LockFailure(e);
            }
            touchPerson(participantId);
        }
    }

    /** Nobody else places any of these people, in this order, until the end of the transaction. */
    void people(List<UUID> participantIds) {
        Connection connection = entities.unwrap(Connection.class);
        String sql = "UPDATE internships_person SET placings = placings + 1 WHERE participant_id = ?";
        try (PreparedStatement touch = connection.prepareStatement(sql)) {
            for (UUID id : participantIds) {
                touch.setString(1, id.toString());
                if (touch.executeUpdate() == 0) {
                    Once.insert(connection, NEW_PERSON, id.toString());
                    touch.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new LockFailure(e);
        }
    }

    private int touchPerson(UUID participantId) {
        return update("UPDATE internships_person SET placings = placings + 1 WHERE participant_id = ?1", participantId);
    }

    /** Takes a seat if one is free and can be counted on; holds the opportunity's row in either case. */
    boolean takeSeat(UUID opportunityId) {
        return update(
                        "UPDATE internships_opportunity SET taken = taken + 1"
                                + " WHERE id = ?1 AND taken < capacity AND state = 'SECURED'",
                        opportunityId)
                == 1;
    }

    /**
     * Takes so many seats if all are free and can be counted on, and holds the opportunity's row. Pending changes are not
     * written first: looking for them at each of hundreds would go through everything read so far.
     */
    boolean takeSeats(UUID opportunityId, int count) {
        Query query = entities.createNativeQuery("UPDATE internships_opportunity SET taken = taken + ?1"
                + " WHERE id = ?2 AND taken + ?1 <= capacity AND state = 'SECURED'");
        query.setFlushMode(FlushModeType.COMMIT);
        query.setParameter(1, count);
        query.setParameter(2, opportunityId.toString());
        return query.executeUpdate() == 1;
    }

    void freeSeat(UUID opportunityId) {
        update("UPDATE internships_opportunity SET taken = taken - 1 WHERE id = ?1", opportunityId);
    }

    /** Everything a placement's change may touch. */
    void all(PlacementEntity row) {
        person(row.participantId());
        site(row.siteId());
        seats(row.opportunityId());
        placement(row.id());
    }

    /** Nobody else changes how many people are at this opportunity. */
    private void seats(UUID opportunityId) {
        update("UPDATE internships_opportunity SET taken = taken WHERE id = ?1", opportunityId);
    }

    /** Nobody else changes the site's agreements or places somebody there; planning holds the same row. */
    void site(UUID siteId) {
        update("UPDATE internships_site SET note = note WHERE id = ?1", siteId);
    }

    /** The same of many, in this order; pending changes are not written first. */
    void sites(List<UUID> siteIds) {
        String sql = "UPDATE internships_site SET note = note WHERE id = ?";
        try (PreparedStatement touch = entities.unwrap(Connection.class).prepareStatement(sql)) {
            for (UUID id : siteIds) {
                touch.setString(1, id.toString());
                touch.executeUpdate();
            }
        } catch (SQLException e) {
            throw new LockFailure(e);
        }
    }

    /** Nobody else changes the hours and evaluations of this placement. */
    void placement(UUID placementId) {
        update("UPDATE internships_placement SET participant_id = participant_id WHERE id = ?1", placementId);
    }

    private int update(String sql, UUID id) {
        Query query = entities.createNativeQuery(sql);
        query.setParameter(1, id.toString());
        return query.executeUpdate();
    }

    /** The database's own words stay in the cause, so that the transaction can be tried again where that helps. */
    private static final class LockFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LockFailure(SQLException cause) {
            super(cause);
        }
    }
}
