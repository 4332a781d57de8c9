package org.boardwalk.internships.internal.app.compliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.internal.domain.compliance.ItemEntity;
import org.boardwalk.internships.internal.domain.compliance.ItemLine;
import org.boardwalk.internships.internal.domain.compliance.NeedRule;
import org.boardwalk.internships.internal.domain.compliance.NeedRule.Asking;
import org.boardwalk.internships.internal.domain.compliance.Standing;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who has what the opportunities of a term ask for, each judged at its last day, read in a few statements however many people
 * there are. Checks no permission. Inside a transaction only.
 */
@Component(service = Clearances.class)
public final class Clearances {
    private final ComplianceStore store;

    @Activate
    public Clearances(@Reference ComplianceStore store) {
        this.store = store;
    }

    /** The people of the term. */
    public OfTerm of(UUID term, Collection<UUID> people) {
        return of(store.asking().asking(term), store.standings().of(term, people));
    }

    /** One person, at some opportunities. */
    public OfTerm ofPerson(UUID person, Collection<UUID> opportunities) {
        Map<UUID, Standing> own = store.items(person).stream()
                .map(ItemEntity::line)
                .collect(Collectors.toMap(ItemLine::requirementId, ItemLine::standing));
        return of(store.asking().asking(opportunities), Map.of(person, own));
    }

    /** Some people, at one opportunity. */
    public OfTerm at(UUID opportunity, Collection<UUID> people) {
        List<Requirement> requirements = store.requirements();
        return new OfTerm(
                store.asking()
                        .opportunity(opportunity)
                        .map(asking -> demand(asking, requirements))
                        .map(demand -> new Judged(demand, store.standings().of(people)))
                        .map(judged -> Map.of(opportunity, judged))
                        .orElse(Map.of()),
                requirements);
    }

    private OfTerm of(Map<UUID, Asking> all, Map<UUID, Map<UUID, Standing>> standings) {
        List<Requirement> requirements = store.requirements();
        Map<Demand, Judged> judged = new HashMap<>();
        Map<UUID, Judged> opportunities = new HashMap<>();
        all.forEach((opportunity, asking) -> opportunities.put(
                opportunity, judged.computeIfAbsent(demand(asking, requirements), one -> new Judged(one, standings))));
        return new OfTerm(opportunities, requirements);
    }

    private static Demand demand(Asking asking, List<Requirement> requirements) {
        return new Demand(
                NeedRule.asked(asking, requirements).stream()
                        .map(Requirement::id)
                        .toList(),
                asking.until());
    }

    /** What several opportunities ask for alike. */
    private record Demand(List<UUID> requirements, LocalDate until) {}

    /** Who lacks what of one demand; each person is judged once. */
    private static final class Judged {
        private final Demand demand;
        private final Map<UUID, Map<UUID, Standing>> standings;
        private final LocalDate today = LocalDate.now();
        private final Map<UUID, List<UUID>> open = new HashMap<>();

        Judged(Demand demand, Map<UUID, Map<UUID, Standing>> standings) {
            this.demand = demand;
            this.standings = standings;
        }

        List<UUID> open(UUID person) {
            return open.computeIfAbsent(person, one -> {
                Map<UUID, Standing> own = standings.getOrDefault(one, Map.of());
                return demand.requirements().stream()
                        .filter(requirement -> !isClear(own.get(requirement)))
                        .toList();
            });
        }

        private boolean isClear(@Nullable Standing standing) {
            return standing != null && standing.state(today, demand.until()).isClear();
        }
    }

    /** Not for several threads. */
    public static final class OfTerm {
        private final Map<UUID, Judged> opportunities;
        private final List<Requirement> requirements;

        private OfTerm(Map<UUID, Judged> opportunities, List<Requirement> requirements) {
            this.opportunities = opportunities;
            this.requirements = requirements;
        }

        /** Requirements of an opportunity that are not clear for a person; empty also when the opportunity is not known. */
        public List<UUID> open(UUID opportunity, UUID person) {
            Judged judged = opportunities.get(opportunity);
            return judged == null ? List.of() : judged.open(person);
        }

        /** Their names, one after the other. */
        public String named(List<UUID> open) {
            return requirements.stream()
                    .filter(one -> open.contains(one.id()))
                    .map(Requirement::name)
                    .collect(Collectors.joining(", "));
        }

        public boolean isClear(UUID opportunity, UUID person) {
            return open(opportunity, person).isEmpty();
        }
    }
}
