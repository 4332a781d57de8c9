package org.boardwalk.certifications.internal.app.badge;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.certifications.internal.domain.badge.BadgeEntity;
import org.boardwalk.certifications.internal.domain.badge.TrustedIssuerEntity;
import org.boardwalk.certifications.internal.domain.badge.WaitingAwardEntity;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.api.plan.Plans;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.settings.Settings;
import org.boardwalk.platform.api.text.Texts;
import org.boardwalk.platform.persistence.testing.TestData;
import org.jspecify.annotations.Nullable;

/** The badge services over a real database and a key file of their own. */
final class BadgeOffice implements AutoCloseable {
    final TestData data;
    final BadgeReader reader = new BadgeReader();
    final Map<String, String> settings = new HashMap<>();
    final List<String> notes = new ArrayList<>();
    final List<Plan> plans = new ArrayList<>();
    final EntityManager entities;
    final BadgeStore store;
    final TrustedIssuers issuers;
    final BadgeIdeas ideas;
    BadgeService badges;
    AwardDesk desk;
    VerifierService verifier;
    Path directory = newDirectory();

    BadgeOffice(TestData data) {
        this.data = data;
        entities = data.unit("certifications", BadgeEntity.class, TrustedIssuerEntity.class, WaitingAwardEntity.class);
        store = new BadgeStore(entities);
        BadgeRights rights = new BadgeRights(reader, reader);
        ideas = new BadgeIdeas(rights, new KeyTexts());
        ideas.plans = only(Plans.class, "ofParticipant", plans);
        badges = service();
        issuers = new TrustedIssuers(data.transactions(), entities, rights);
        verifier = new VerifierService(data.transactions(), rights, store, new BadgeKeys(directory), issuers);
    }

    private BadgeService service() {
        BadgeRights rights = new BadgeRights(reader, reader);
        BadgeKeys keys = new BadgeKeys(directory);
        IssuerSettings issuer = new IssuerSettings(new MapSettings());
        BadgeMaker maker = new BadgeMaker(people(), store, issuer);
        desk = new AwardDesk(data.transactions(), rights, new KeyTexts(), store, keys, ideas, maker, issuer);
        return new BadgeService(
                data.transactions(), data.events(), note(), rights, store, keys, issuer, ideas, maker, desk);
    }

    /** As after a restart: nothing is remembered but the files and the database. */
    void restart() {
        badges = service();
        verifier = new VerifierService(
                data.transactions(), new BadgeRights(reader, reader), store, new BadgeKeys(directory), issuers);
    }

    void empty() {
        data.empty();
        settings.clear();
        notes.clear();
        plans.clear();
        directory = newDirectory();
        restart();
    }

    private static Path newDirectory() {
        try {
            Path directory = Files.createTempDirectory(Path.of("target"), "badge-keys");
            return directory.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        data.close();
    }

    private AuditTrail note() {
        return (AuditTrail) Proxy.newProxyInstance(
                AuditTrail.class.getClassLoader(), new Class<?>[] {AuditTrail.class}, (proxy, method, arguments) -> {
                    notes.add(arguments[1] + " " + arguments[3]);
                    return null;
                });
    }

    private static <T> T only(Class<T> service, String name, Object answer) {
        return service.cast(Proxy.newProxyInstance(
                service.getClassLoader(), new Class<?>[] {service}, (proxy, method, arguments) -> {
                    if (!method.getName().equals(name)) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return answer;
                }));
    }

    private Participants people() {
        return (Participants) Proxy.newProxyInstance(
                Participants.class.getClassLoader(),
                new Class<?>[] {Participants.class},
                (proxy, method, arguments) -> person((UUID) arguments[0]));
    }

    private static Participant person(UUID id) {
        ParticipantDetails named = ParticipantDetails.named("Maria", "Núñez");
        ParticipantDetails details = new ParticipantDetails(
                "",
                named.givenName(),
                named.familyName(),
                "",
                null,
                "maria@example.org",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                null);
        return new Participant(
                id,
                0,
                details,
                List.of(),
                ParticipantStatus.ACTIVE,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    private final class MapSettings implements Settings {
        @Override
        public Optional<String> get(String key) {
            return Optional.ofNullable(settings.get(key));
        }

        @Override
        public void put(String key, @Nullable String value) {
            if (value == null) {
                settings.remove(key);
            } else {
                settings.put(key, value);
            }
        }
    }

    /** Says the key. */
    private static final class KeyTexts implements Texts {
        @Override
        public List<Locale> locales() {
            return List.of(Locale.ENGLISH);
        }

        @Override
        public String text(Locale locale, String key, Object... arguments) {
            return key;
        }
    }
}
