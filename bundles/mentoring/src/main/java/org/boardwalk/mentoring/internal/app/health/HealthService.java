package org.boardwalk.mentoring.internal.app.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.boardwalk.mentoring.api.health.Attention;
import org.boardwalk.mentoring.api.health.Attention.Sign;
import org.boardwalk.mentoring.api.health.HealthRules;
import org.boardwalk.mentoring.api.health.PairHealth;
import org.boardwalk.mentoring.api.health.ProgrammeMonth;
import org.boardwalk.mentoring.api.profile.Pause;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.api.relation.RelationFilter;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.app.meter.MeetingFigures;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.app.relation.RelationRecords;
import org.boardwalk.mentoring.internal.app.relation.RelationStore;
import org.boardwalk.mentoring.internal.domain.health.HealthRule;
import org.boardwalk.mentoring.internal.domain.health.PairFacts;
import org.boardwalk.mentoring.internal.domain.health.Trend;
import org.boardwalk.mentoring.internal.domain.health.Trend.Begun;
import org.boardwalk.mentoring.internal.domain.health.Trend.Happened;
import org.boardwalk.mentoring.internal.domain.relation.PauseEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which pairs need somebody, and how the programme goes. */
@Component(service = PairHealth.class)
public final class HealthService implements PairHealth {
    private static final RelationFilter OPEN = new RelationFilter(
            "",
            Set.of(RelationState.PROPOSED, RelationState.ACCEPTED, RelationState.ACTIVE, RelationState.PAUSED),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private final Transactions transactions;
    private final Access access;
    private final RelationStore relations;
    private final RelationRecords records;
    private final FactsReader reader;
    private final HealthSettings settings;
    private final MeetingFigures meetings;

    @Activate
    public HealthService(
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference RelationStore relations,
            @Reference RelationRecords records,
            @Reference FactsReader reader,
            @Reference HealthSettings settings,
            @Reference MeetingFigures meetings) {
        this.transactions = transactions;
        this.access = access;
        this.relations = relations;
        this.records = records;
        this.reader = reader;
        this.settings = settings;
        this.meetings = meetings;
    }

    @Override
    public List<Attention> attention() {
        access.require(Access.READ);
        return transactions.read(() -> attention(readable(relations.list(OPEN))));
    }

    @Override
    public Optional<Attention> of(UUID relationId) {
        access.require(Access.READ);
        return transactions.read(() ->
                attention(readable(relations.find(relationId).stream()
                                .filter(row -> row.state().isOpen())
                                .toList()))
                        .stream()
                        .findFirst());
    }

    private List<RelationEntity> readable(Collection<RelationEntity> rows) {
        Set<UUID> readable =
                access.readable(rows.stream().map(RelationEntity::participantId).collect(Collectors.toSet()));
        return rows.stream()
                .filter(row -> readable.contains(row.participantId()))
                .toList();
    }

    private List<Attention> attention(List<RelationEntity> rows) {
        LocalDate today = LocalDate.now();
        HealthRules rules = settings.get();
        Map<UUID, PairFacts> facts = rows.isEmpty() ? Map.of() : reader.facts(rows, today);
        Map<UUID, Relation.Line> lines =
                records.lines(rows).stream().collect(Collectors.toMap(Relation.Line::id, Function.identity()));
        List<Attention> found = new ArrayList<>();
        facts.forEach((id, pair) -> {
            List<Sign> signs = HealthRule.signs(pair, rules, today);
            Relation.Line line = lines.get(id);
            if (!signs.isEmpty() && line != null) {
                found.add(new Attention(line, pair.lastMet(), pair.lastContact(), pair.onHold(), signs));
            }
        });
        found.sort(
                Comparator.comparing((Attention one) -> one.signs().getFirst().reason())
                        .thenComparing(one -> one.signs().getFirst().since())
                        .thenComparing(one -> one.relation().id()));
        return found;
    }

    // --- rules -------------------------------------------------------------------------------------------------------

    @Override
    public HealthRules rules() {
        access.require(Access.READ);
        return settings.get();
    }

    @Override
    public HealthRules save(HealthRules rules) {
        access.require(Access.PLAN);
        return transactions.write(() -> settings.put(rules));
    }

    // --- over time ---------------------------------------------------------------------------------------------------

    @Override
    public List<ProgrammeMonth> trend(int months) {
        access.require(Access.READ);
        LocalDate today = LocalDate.now();
        LocalDate since = today.withDayOfMonth(1).minusMonths(months - 1L);
        return transactions.read(() -> {
            List<RelationEntity> all = relations.list(RelationFilter.ALL);
            List<RelationEntity> rows = readable(all);
            List<Happened> events = new ArrayList<>(
                    rows.size() == all.size()
                            ? meetings.meetings(since)
                            : meetings.meetings(
                                    since,
                                    rows.stream()
                                            .map(RelationEntity::participantId)
                                            .collect(Collectors.toSet())));
            Map<UUID, List<Happened>> marks = meetings.marks(since);
            rows.forEach(row -> events.addAll(marks.getOrDefault(row.id(), List.of())));
            return new Trend(begun(rows, since), events, today).last(months);
        });
    }

    private List<Begun> begun(List<RelationEntity> rows, LocalDate since) {
        List<RelationEntity> begun = rows.stream()
                .filter(row -> row.startedOn().isPresent())
                .filter(row -> row.ending()
                        .filter(ending -> ending.on().isBefore(since))
                        .isEmpty())
                .toList();
        Map<UUID, List<PauseEntity>> pauses =
                relations.pauses(begun.stream().map(RelationEntity::id).toList());
        return begun.stream()
                .map(row -> new Begun(
                        row.kind(),
                        row.startedOn().orElseThrow(),
                        row.ending(),
                        pauses(pauses.getOrDefault(row.id(), List.of()), row.state() == RelationState.PAUSED)))
                .toList();
    }

    private static List<Pause> pauses(List<PauseEntity> rows, boolean paused) {
        return IntStream.range(0, rows.size())
                .mapToObj(place -> {
                    Pause pause = rows.get(place).toRecord();
                    return paused && place == rows.size() - 1
                            ? new Pause(pause.from(), Optional.empty(), pause.reason())
                            : pause;
                })
                .toList();
    }
}
