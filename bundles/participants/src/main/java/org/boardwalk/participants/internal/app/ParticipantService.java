package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.MergePreview;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.ParticipantSort;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.PriorityOfService;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who may, then the transaction; the work itself lies in {@link Lists}, {@link Changes}, {@link Exports} and {@link Merges}. */
@Component(service = Participants.class)
public class ParticipantService implements Participants {
    private final CurrentUser user;
    private final ParticipantAccess access;
    private final Transactions transactions;
    private final People people;
    private final Lists lists;
    private final Changes changes;
    private final Exports exports;
    private final Merges merges;

    @Activate
    public ParticipantService(
            @Reference CurrentUser user,
            @Reference ParticipantAccess access,
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=participants)") EntityManager entities,
            @Reference Changes changes,
            @Reference Exports exports,
            @Reference Merges merges) {
        this.user = user;
        this.access = access;
        this.transactions = transactions;
        this.people = new People(entities);
        this.lists = new Lists(entities, Clock.systemDefaultZone());
        this.changes = changes;
        this.exports = exports;
        this.merges = merges;
    }

    @Override
    public List<ParticipantSummary> page(ParticipantQuery query, ParticipantSort sort, int offset, int limit) {
        if (offset < 0 || limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
        }
        Sight sight = Sight.required(user);
        return transactions.read(() -> lists.page(query, sort, sight, offset, limit));
    }

    @Override
    public long count(ParticipantQuery query) {
        Sight sight = Sight.required(user);
        return transactions.read(() -> lists.count(query, sight));
    }

    @Override
    public Optional<Participant> find(UUID id) {
        return access.mayRead(id) ? transactions.read(() -> people.find(id).map(people::toRecord)) : Optional.empty();
    }

    @Override
    public Participant get(UUID id) {
        access.requireRead(id);
        return transactions.read(() -> people.toRecord(people.get(id)));
    }

    @Override
    public Map<UUID, ParticipantSummary> summaries(Collection<UUID> ids) {
        Sight sight = Sight.of(user);
        return transactions.read(() -> lists.summaries(ids, sight));
    }

    @Override
    public Map<UUID, Contact> contacts(Collection<UUID> ids) {
        Sight sight = Sight.of(user);
        return transactions.read(() -> lists.contacts(ids, sight));
    }

    @Override
    public Map<UUID, LocalDate> birthDates(Collection<UUID> ids) {
        Sight sight = Sight.of(user);
        return transactions.read(() -> lists.birthDates(ids, sight));
    }

    @Override
    public Map<UUID, PriorityOfService> priorities(Collection<UUID> ids) {
        Sight sight = Sight.of(user);
        return transactions.read(() -> lists.priorities(ids, sight));
    }

    @Override
    public Participant register(ParticipantDetails details) {
        user.require(ParticipantPermissions.WRITE);
        Sight sight = Sight.of(user);
        return transactions.write(() -> changes.register(details, sight.all() ? Optional.empty() : sight.planner()));
    }

    @Override
    public List<ParticipantSummary> lookAlikes(ParticipantDetails details) {
        Sight sight = Sight.required(user);
        return transactions.read(() -> lists.lookAlikes(details, sight));
    }

    @Override
    public Participant update(UUID id, long version, ParticipantDetails details) {
        access.requireWrite(id);
        return transactions.write(() -> changes.update(id, version, details));
    }

    @Override
    public Participant changeStatus(UUID id, long version, ParticipantStatus status, LocalDate on, String reason) {
        access.requireWrite(id);
        return transactions.write(() -> changes.changeStatus(id, version, status, on, reason));
    }

    @Override
    public int assignPlanner(Collection<UUID> ids, Optional<UUID> plannerId) {
        user.require(ParticipantPermissions.ASSIGN);
        plannerId.ifPresent(changes::requirePlanner);
        return transactions.write(() -> changes.assign(access.readable(ids), plannerId));
    }

    @Override
    public Participant linkAccount(UUID id, long version, Optional<UUID> accountId) {
        access.requireWrite(id);
        return transactions.write(() -> changes.link(id, version, accountId));
    }

    @Override
    public long export(ParticipantQuery query, OutputStream out) {
        user.require(ParticipantPermissions.EXPORT);
        Sight sight = Sight.required(user);
        return exports.write(query, sight, out);
    }

    @Override
    public MergePreview previewMerge(UUID keep, UUID gone) {
        requireMerge(keep, gone);
        return transactions.read(() -> merges.preview(keep, gone));
    }

    @Override
    public Participant merge(MergePreview preview, ParticipantDetails result) {
        requireMerge(preview.keep().id(), preview.gone().id());
        return transactions.write(() -> merges.merge(preview, result));
    }

    private void requireMerge(UUID keep, UUID gone) {
        user.require(ParticipantPermissions.MERGE);
        access.requireWrite(keep);
        access.requireWrite(gone);
    }
}
