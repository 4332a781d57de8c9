package org.boardwalk.mentoring.internal.app.meeting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.Agenda;
import org.boardwalk.mentoring.api.meeting.Agendas;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.internal.app.meeting.PairSight.Sight;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.domain.meeting.AgendaEntity;
import org.boardwalk.mentoring.internal.domain.meeting.TickEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Suggested agendas, and check-lists a pair works through. */
@Component(service = Agendas.class)
public final class AgendaService implements Agendas {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ITEM = 300;

    private final Transactions transactions;
    private final EntityManager entities;
    private final Access access;
    private final PairSight sight;

    @Activate
    public AgendaService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities,
            @Reference Access access,
            @Reference PairSight sight) {
        this.transactions = transactions;
        this.entities = entities;
        this.access = access;
        this.sight = sight;
    }

    @Override
    public List<Agenda> list() {
        access.requireAny();
        return transactions.read(this::all);
    }

    private List<Agenda> all() {
        return entities.createQuery("select a from AgendaEntity a order by a.place, a.name, a.id", AgendaEntity.class)
                .getResultStream()
                .map(AgendaEntity::toRecord)
                .toList();
    }

    @Override
    public Agenda save(Agenda agenda) {
        access.require(Access.PLAN);
        requireValid(agenda);
        return transactions.write(() -> {
            AgendaEntity row = entities.find(AgendaEntity.class, agenda.id());
            if (row == null) {
                row = new AgendaEntity(agenda);
                entities.persist(row);
            } else if (row.version() != agenda.lock()) {
                throw new ProblemException("platform.conflict");
            }
            row.describe(agenda);
            entities.flush();
            return row.toRecord();
        });
    }

    private static void requireValid(Agenda agenda) {
        if (agenda.name().isBlank()) {
            throw new ProblemException("mentoring.agenda.noName");
        }
        Access.text(agenda.name(), LONGEST_NAME);
        Access.text(agenda.spanishName(), LONGEST_NAME);
        if (agenda.items().isEmpty()
                || agenda.items().stream().anyMatch(item -> item.text().isBlank())) {
            throw new ProblemException("mentoring.agenda.noItem");
        }
        agenda.items().forEach(item -> {
            Access.text(item.text(), LONGEST_ITEM);
            Access.text(item.spanishText(), LONGEST_ITEM);
        });
    }

    @Override
    public List<Agenda.Progress> of(UUID relationId) {
        return transactions.read(() -> {
            sight.of(relationId);
            Map<UUID, List<TickEntity>> ticks = ticks(relationId);
            return all().stream()
                    .filter(agenda -> agenda.kind() == Agenda.Kind.CHECK_LIST)
                    .filter(agenda -> agenda.active() || ticks.containsKey(agenda.id()))
                    .map(agenda -> progress(agenda, ticks.getOrDefault(agenda.id(), List.of())))
                    .sorted(Comparator.comparing(one -> one.done() == 0))
                    .toList();
        });
    }

    private Map<UUID, List<TickEntity>> ticks(UUID relationId) {
        return entities.createQuery("select t from TickEntity t where t.relationId = :pair", TickEntity.class)
                .setParameter("pair", relationId)
                .getResultStream()
                .collect(groupingBy(TickEntity::agendaId));
    }

    private static Agenda.Progress progress(Agenda agenda, List<TickEntity> ticks) {
        Map<UUID, LocalDate> days = ticks.stream().collect(toMap(TickEntity::itemId, TickEntity::doneOn));
        return new Agenda.Progress(
                agenda,
                agenda.items().stream()
                        .map(item -> Optional.ofNullable(days.get(item.id())))
                        .toList());
    }

    @Override
    public Agenda.Progress tick(UUID relationId, UUID agendaId, UUID itemId, Optional<LocalDate> doneOn) {
        if (doneOn.filter(LocalDate.now()::isBefore).isPresent()) {
            throw new ProblemException("mentoring.future");
        }
        return transactions.write(() -> {
            Sight pair = sight.hold(relationId);
            pair.requireAny(Party.MENTOR, Party.MENTEE, Party.COORDINATOR);
            pair.requireSeated();
            Agenda agenda = Optional.ofNullable(entities.find(AgendaEntity.class, agendaId))
                    .map(AgendaEntity::toRecord)
                    .filter(one ->
                            one.items().stream().anyMatch(item -> item.id().equals(itemId)))
                    .orElseThrow(() -> new ProblemException("platform.conflict"));
            mark(relationId, agendaId, itemId, doneOn);
            entities.flush();
            return progress(agenda, ticks(relationId).getOrDefault(agendaId, List.of()));
        });
    }

    private void mark(UUID relationId, UUID agendaId, UUID itemId, Optional<LocalDate> doneOn) {
        Optional<TickEntity> known = ticks(relationId).getOrDefault(agendaId, List.of()).stream()
                .filter(tick -> tick.itemId().equals(itemId))
                .findFirst();
        if (doneOn.isEmpty()) {
            known.ifPresent(entities::remove);
            return;
        }
        TickEntity row = known.orElseGet(() -> new TickEntity(relationId, agendaId, itemId));
        row.done(doneOn.get());
        entities.persist(row);
    }
}
