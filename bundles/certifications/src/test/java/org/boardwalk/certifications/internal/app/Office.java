package org.boardwalk.certifications.internal.app;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.certifications.internal.domain.AttemptEntity;
import org.boardwalk.certifications.internal.domain.EntryEntity;
import org.boardwalk.certifications.internal.domain.HeldEntity;
import org.boardwalk.certifications.internal.domain.NoMailEntity;
import org.boardwalk.certifications.internal.domain.NoticeEntity;
import org.boardwalk.certifications.internal.domain.ReminderEntity;
import org.boardwalk.certifications.internal.domain.RenewalEntity;
import org.boardwalk.certifications.internal.domain.UntoldEntity;
import org.boardwalk.certifications.internal.domain.badge.BadgeEntity;
import org.boardwalk.certifications.internal.domain.badge.KeptBadgeEntity;
import org.boardwalk.certifications.internal.domain.badge.TrustedIssuerEntity;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.Participants.Contact;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.pathways.api.plan.CredentialImpact;
import org.boardwalk.pathways.api.plan.StepState;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.platform.api.event.DomainEvent;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.settings.Settings;
import org.boardwalk.platform.persistence.testing.TestData;
import org.boardwalk.platform.persistence.testing.TestTexts;

/** All services of the module over a real database, somebody who uses them, and a pathways module that can be off. */
final class Office implements AutoCloseable {
    final TestData data;
    final Somebody somebody = new Somebody();
    final EntityManager entities;
    final Events events;
    final List<DomainEvent> happened = new CopyOnWriteArrayList<>();
    final Map<String, String> settings = new HashMap<>();
    final Pathways pathways = new Pathways();
    final Map<UUID, UUID> planners = new HashMap<>();

    /** Where people are written to. */
    final Map<UUID, Contact> contacts = new HashMap<>();

    final Mailbox mail;
    final Access access;
    final ReminderSettings days;

    /** Document to the participant in whose file it is. */
    final Map<UUID, UUID> documents = new HashMap<>();

    final Neighbours neighbours = new Neighbours(somebody);
    final CatalogueStore catalogueStore;
    final WalletStore walletStore;
    final CatalogueService catalogue;
    final WalletService wallets;
    final ExamService exams;
    final ReminderMail reminderMail;
    final ReminderJob reminders;
    final Telling telling;
    final StatusHandler status;
    final Merge merge;
    private final MapSettings values = new MapSettings();

    /** @param more entities beside those these services use */
    Office(TestData data, Class<?>... more) {
        this.data = data;
        entities = data.unit(
                "certifications",
                Stream.concat(
                                Stream.of(
                                        EntryEntity.class,
                                        HeldEntity.class,
                                        RenewalEntity.class,
                                        AttemptEntity.class,
                                        ReminderEntity.class,
                                        NoMailEntity.class,
                                        NoticeEntity.class,
                                        BadgeEntity.class,
                                        KeptBadgeEntity.class,
                                        TrustedIssuerEntity.class,
                                        UntoldEntity.class),
                                Stream.of(more))
                        .toArray(Class<?>[]::new));
        mail = new Mailbox(data.transactions());
        events = event -> {
            data.events().publish(event);
            data.transactions().afterCommit(() -> happened.add(event));
        };
        access = new Access(somebody, somebody);
        days = new ReminderSettings(values);
        catalogueStore = new CatalogueStore(entities);
        walletStore = new WalletStore(entities, catalogueStore);
        catalogue = new CatalogueService(
                data.transactions(), entities, events, access, catalogueStore, walletStore, neighbours);
        wallets = new WalletService(
                data.transactions(), entities, events, access, catalogueStore, walletStore, days, papers());
        exams = new ExamService(data.transactions(), entities, events, access, catalogueStore, walletStore, neighbours);
        reminderMail = new ReminderMail(mail, new TestTexts(), people(), access, data.transactions(), entities);
        reminders = new ReminderJob(data.transactions(), entities, days, reminderMail);
        telling = new Telling(entities, people(), walletStore);
        status = new StatusHandler(telling, neighbours);
        merge = new Merge(entities, walletStore, reminderMail);
        neighbours.impact = pathways;
    }

    void empty() {
        data.empty();
        happened.clear();
        settings.clear();
        planners.clear();
        documents.clear();
        contacts.clear();
        mail.empty();
        pathways.aims.clear();
        neighbours.impact = pathways;
    }

    void ship() {
        new ShippedCatalogue(data.transactions(), values, somebody, catalogueStore);
    }

    <E> List<E> happened(Class<E> type) {
        return happened.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public void close() {
        data.close();
    }

    /** Only {@code find} is asked: in whose file a document is. */
    private Documents papers() {
        return (Documents) Proxy.newProxyInstance(
                Documents.class.getClassLoader(),
                new Class<?>[] {Documents.class},
                (proxy, method, arguments) ->
                        Optional.ofNullable(documents.get((UUID) arguments[0])).map(Office::document));
    }

    private static Documents.Document document(UUID participantId) {
        return new Documents.Document(
                UUID.randomUUID(),
                0,
                participantId,
                "scan.pdf",
                "",
                "application/pdf",
                1,
                "",
                Optional.empty(),
                "dana",
                Instant.EPOCH);
    }

    /** Only {@code find} and {@code contacts} are asked: who plans with whom, and how to write to people. */
    Participants people() {
        return (Participants) Proxy.newProxyInstance(
                Participants.class.getClassLoader(),
                new Class<?>[] {Participants.class},
                (proxy, method, arguments) -> {
                    return switch (method.getName()) {
                        case "find" -> Optional.of((UUID) arguments[0]).map(this::person);
                        case "contacts" -> Map.copyOf(contacts);
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }

    private Participant person(UUID id) {
        return new Participant(
                id,
                0,
                ParticipantDetails.named("Maria", "Example"),
                List.of(),
                ParticipantStatus.ACTIVE,
                Optional.empty(),
                "",
                Optional.ofNullable(planners.get(id)),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    /** Who aims at what. */
    final class Pathways implements CredentialImpact {
        static final UUID PATHWAY = UUID.randomUUID();
        final Map<String, Set<UUID>> aims = new HashMap<>();

        @Override
        public Impact of(String code) {
            LocalText title = LocalText.of("Pathway", "Itinerario");
            return new Impact(
                    code,
                    aims.containsKey(code)
                            ? List.of(new TargetingPathway(PATHWAY, 1, title, List.of("exam")))
                            : List.of(),
                    aims.getOrDefault(code, Set.of()).stream()
                            .map(person -> new TargetingPlan(
                                    UUID.randomUUID(),
                                    person,
                                    PATHWAY,
                                    List.of(new TargetingStep("exam", title, StepState.AVAILABLE))))
                            .filter(plan -> somebody.mayRead(plan.participantId()))
                            .toList());
        }

        @Override
        public long peopleInAll(String code) {
            return aims.getOrDefault(code, Set.of()).size();
        }

        @Override
        public Map<UUID, Set<String>> reached() {
            Map<UUID, Set<String>> reached = new HashMap<>();
            aims.forEach((code, people) -> people.stream()
                    .filter(somebody::mayRead)
                    .forEach(person -> reached.computeIfAbsent(person, key -> new HashSet<>())
                            .add(code)));
            return reached;
        }

        @Override
        public Set<String> targets(UUID person) {
            return aims.entrySet().stream()
                    .filter(aim -> aim.getValue().contains(person))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        @Override
        public List<String> codes() {
            return List.copyOf(aims.keySet());
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
