package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.casefile.ServiceEvents;
import org.boardwalk.participants.api.casefile.ServiceEvents.ServiceEvent;
import org.boardwalk.participants.api.casefile.ServiceTypes;
import org.boardwalk.participants.internal.domain.ServiceEventEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Keeps only what the board says otherwise than the modules. */
@Component(service = ServiceTypes.class)
public class ServiceTypeService implements ServiceTypes {
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            fieldOption = FieldOption.REPLACE)
    private volatile List<ServiceEvents> sources = List.of();

    private final CurrentUser user;
    private final Transactions transactions;
    private final EntityManager entities;
    private final Vocabulary vocabulary;

    @Activate
    public ServiceTypeService(
            @Reference CurrentUser user,
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=participants)") EntityManager entities,
            @Reference Vocabulary vocabulary) {
        this.user = user;
        this.transactions = transactions;
        this.entities = entities;
        this.vocabulary = vocabulary;
    }

    /** For tests: the modules that are on. */
    void use(List<ServiceEvents> modules) {
        sources = modules;
    }

    @Override
    public String of(ServiceEvent event) {
        return transactions.read(() -> mapped(event).serviceType());
    }

    @Override
    public List<Mapped> all() {
        return transactions.read(() -> sources.stream()
                .flatMap(source -> source.events().stream())
                .sorted(Comparator.comparing(ServiceEvent::id))
                .map(this::mapped)
                .toList());
    }

    @Override
    public void change(Mapped before, String serviceType) {
        user.require(ParticipantPermissions.VOCABULARIES);
        if (vocabulary.find(Vocabulary.SERVICE_TYPE, serviceType).isEmpty()) {
            throw new ProblemException("participants.service.unknownType", serviceType);
        }
        String event = before.event().id();
        transactions.write(() -> {
            if (mapped(before.event()).version() != before.version()) {
                throw new ProblemException("platform.conflict");
            }
            ServiceEventEntity entity = entity(event).orElseGet(() -> new ServiceEventEntity(event));
            entity.logAs(serviceType);
            entities.persist(entity);
        });
    }

    private Mapped mapped(ServiceEvent event) {
        return entity(event.id())
                .map(entity -> new Mapped(event, entity.serviceType(), entity.version()))
                .orElseGet(() -> new Mapped(event, event.serviceType(), 0));
    }

    private Optional<ServiceEventEntity> entity(String event) {
        return Optional.ofNullable(entities.find(ServiceEventEntity.class, event));
    }
}
