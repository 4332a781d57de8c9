package org.boardwalk.pathways.internal.app;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.boardwalk.pathways.api.catalogue.PathwayVersion;
import org.boardwalk.pathways.api.evidence.Experience;
import org.boardwalk.pathways.api.evidence.ExperienceSource;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.internal.domain.ClaimEntity;
import org.boardwalk.pathways.internal.domain.DraftEntity;
import org.boardwalk.pathways.internal.domain.EvidenceEntity;
import org.boardwalk.pathways.internal.domain.MissedEntity;
import org.boardwalk.pathways.internal.domain.PathwayEntity;
import org.boardwalk.pathways.internal.domain.PlanEntity;
import org.boardwalk.pathways.internal.domain.PlanStepEntity;
import org.boardwalk.pathways.internal.domain.StepGoalEntity;
import org.boardwalk.pathways.internal.domain.VersionEntity;
import org.boardwalk.platform.api.event.DomainEvent;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.settings.Settings;
import org.boardwalk.platform.persistence.testing.TestData;

/** All services of the module over a real database, and somebody who uses them. */
final class Office implements AutoCloseable {
    final TestData data;
    final Somebody somebody = new Somebody();
    final EntityManager entities;
    final List<DomainEvent> happened = new CopyOnWriteArrayList<>();
    final PathwayStore pathwayStore;
    final EvidenceStore evidenceStore;
    final PlanStore planStore;
    final CatalogueService catalogue;
    final PlanService plans;
    final ClaimService claims;
    final EvidenceService evidence;
    final ImpactService impact;
    final StepGoalService goals;
    final Merge merge;
    final ExperienceHandler experiences;
    final EvidenceHandler changes;
    private final MissedExperience missed;
    private final Map<UUID, List<Experience>> elsewhere = new HashMap<>();
    private final Worked work = new Worked(elsewhere);
    private final PlanEdit edit;
    private final Events events;
    final Map<String, String> settings = new HashMap<>();

    Office(TestData data) {
        this.data = data;
        entities = data.unit(
                "pathways",
                PathwayEntity.class,
                VersionEntity.class,
                DraftEntity.class,
                PlanEntity.class,
                PlanStepEntity.class,
                EvidenceEntity.class,
                ClaimEntity.class,
                StepGoalEntity.class,
                MissedEntity.class);
        events = event -> {
            data.events().publish(event);
            data.transactions().afterCommit(() -> happened.add(event));
        };
        Access access = new Access(somebody, somebody);
        pathwayStore = new PathwayStore(entities);
        evidenceStore = new EvidenceStore(entities, pathwayStore);
        planStore = new PlanStore(entities, events, pathwayStore, evidenceStore);
        DraftDesk desk = new DraftDesk(entities, events, access, pathwayStore);
        catalogue = new CatalogueService(data.transactions(), entities, access, pathwayStore, desk);
        edit = new PlanEdit(entities, events, access, planStore);
        PlanList lists = new PlanList(entities, access, planStore);
        plans = new PlanService(data.transactions(), entities, events, access, pathwayStore, planStore, edit, lists);
        claims = new ClaimService(data.transactions(), entities, events, access, planStore, edit);
        evidence = new EvidenceService(data.transactions(), entities, events, access, evidenceStore, planStore);
        MissedStore missedStore = new MissedStore(entities);
        experiences = new ExperienceHandler(planStore, edit, evidenceStore, missedStore);
        changes = new EvidenceHandler(planStore, evidenceStore, missedStore);
        missed =
                new MissedExperience(data.transactions(), somebody, planStore, evidenceStore, missedStore, experiences);
        on();
        impact = new ImpactService(data.transactions(), entities, access, pathwayStore, planStore);
        goals = new StepGoalService(data.transactions(), entities, access, planStore);
        merge = new Merge(entities, events, planStore, evidenceStore, missedStore);
    }

    /** The other module is switched on. */
    void on() {
        missed.addSource(work);
    }

    /** The other module is switched off. */
    void off() {
        evidenceStore.removeCounting(work);
    }

    /** From now on another module says so, and nothing else. */
    void works(UUID person, Experience work) {
        elsewhere.put(person, List.of(work));
    }

    /** Empty tables, nothing remembered. */
    void empty() {
        elsewhere.clear();
        data.empty();
        happened.clear();
        settings.clear();
    }

    /** Ships the programmes, as at a first start. */
    void ship() {
        new ShippedProgrammes(data.transactions(), entities, data.events(), new MapSettings(), somebody, pathwayStore);
    }

    PlanSeed seed() {
        return new PlanSeed(entities, events, pathwayStore, planStore, evidenceStore, edit);
    }

    UUID id(String code) {
        return catalogue.byCode(code).map(PathwayVersion::pathwayId).orElseThrow();
    }

    /** Publishes another version. */
    PathwayVersion publish(UUID id, Pathway pathway, String note) {
        var draft = catalogue.edit(id);
        var saved = catalogue.save(id, draft.lock(), pathway);
        return catalogue.publish(id, saved.lock(), note);
    }

    <E> List<E> happened(Class<E> type) {
        return happened.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public void close() {
        data.close();
    }

    /** Another module that counts work. */
    private static final class Worked implements ExperienceSource {
        private final Map<UUID, List<Experience>> elsewhere;

        Worked(Map<UUID, List<Experience>> elsewhere) {
            this.elsewhere = elsewhere;
        }

        @Override
        public String id() {
            return "internships.hours";
        }

        @Override
        public Map<UUID, List<Experience>> experiences(Collection<UUID> people) {
            return elsewhere;
        }
    }

    private final class MapSettings implements Settings {
        @Override
        public Optional<String> get(String key) {
            return Optional.ofNullable(settings.get(key));
        }

        @Override
        public void put(String key, String value) {
            settings.put(key, value);
        }
    }
}
