package org.boardwalk.certifications.internal.app.attainment;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.FederalType;
import org.boardwalk.certifications.api.wallet.CredentialClaim;
import org.boardwalk.certifications.api.wallet.Verification;
import org.boardwalk.certifications.internal.domain.EntryEntity;
import org.boardwalk.certifications.internal.domain.HeldEntity;
import org.boardwalk.certifications.internal.domain.RenewalEntity;
import org.boardwalk.participants.api.FederalCode;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.Vocabulary.Term;
import org.boardwalk.participants.api.participation.Spells;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.persistence.testing.TestData;

/** The service over a real database; who was in the programme, and who is signed in, are lists. */
final class ReportOffice implements CurrentUser, ParticipantAccess, Spells, AutoCloseable {
    final TestData data;
    final EntityManager entities;
    final AttainmentService attainment;
    final List<Spell> spells = new ArrayList<>();
    final List<Term> terms = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final Set<String> permissions = new HashSet<>();
    final Set<UUID> hidden = new HashSet<>();

    ReportOffice(TestData data) {
        this.data = data;
        entities = data.unit("certifications", EntryEntity.class, HeldEntity.class, RenewalEntity.class);
        attainment = new AttainmentService(
                this, this, data.transactions(), entities, this, vocabulary(), audit(), new AttainmentRules());
    }

    void empty() {
        data.empty();
        spells.clear();
        terms.clear();
        notes.clear();
        hidden.clear();
        permissions.clear();
        permissions.addAll(Set.of("certifications.read", "certifications.report", "participants.read.all"));
        word(Vocabulary.SERVICE_TYPE, "training", Optional.of(FederalCode.OCCUPATIONAL_SKILLS_TRAINING));
        word(Vocabulary.SERVICE_TYPE, "ojt", Optional.of(FederalCode.ON_THE_JOB_TRAINING));
        word(Vocabulary.EXIT_REASON, "health", Optional.empty());
        catalogued("rhit", FederalType.CERTIFICATION);
        catalogued("ged", FederalType.SECONDARY_DIPLOMA);
        catalogued("ready", FederalType.NONE);
    }

    void word(String kind, String code, Optional<FederalCode> federal) {
        terms.removeIf(term -> term.kind().equals(kind) && term.code().equals(code));
        terms.add(new Term(kind, code, 1, code, "", "", 1, true, true, federal));
    }

    private void catalogued(String code, FederalType type) {
        data.transactions()
                .write(() -> entities.persist(new EntryEntity(
                        new CatalogueEntry(
                                code,
                                LocalText.plain(code),
                                Optional.empty(),
                                Credential.Type.CERTIFICATION,
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Lifecycle.active(),
                                Optional.empty(),
                                type,
                                Optional.empty()),
                        "test")));
    }

    void stays(UUID person, LocalDate entry, LocalDate exit, String... types) {
        spells.add(new Spell(
                person,
                "S-" + person.getLeastSignificantBits(),
                entry,
                Optional.of(exit),
                "",
                "",
                java.util.Arrays.stream(types)
                        .map(type -> new Learning(type, entry, exit))
                        .toList(),
                List.of()));
    }

    HeldEntity holds(UUID person, String code, LocalDate on, Verification sure) {
        return data.transactions().write(() -> {
            HeldEntity row = new HeldEntity(person, CredentialClaim.of(code, on), Optional.empty());
            row.verify(sure, "dana", "");
            entities.persist(row);
            return row;
        });
    }

    @Override
    public List<Spell> of(UUID participantId) {
        return ended(LocalDate.MIN, LocalDate.MAX).stream()
                .filter(spell -> spell.participantId().equals(participantId))
                .toList();
    }

    @Override
    public List<Spell> ended(LocalDate from, LocalDate to) {
        return spells.stream()
                .filter(spell -> spell.exit()
                        .filter(exit -> !exit.isBefore(from) && !exit.isAfter(to))
                        .isPresent())
                .sorted(Comparator.comparing(spell -> spell.exit().orElseThrow()))
                .toList();
    }

    private Vocabulary vocabulary() {
        return (Vocabulary) Proxy.newProxyInstance(
                Vocabulary.class.getClassLoader(), new Class<?>[] {Vocabulary.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("terms")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return terms.stream()
                            .filter(term -> term.kind().equals(arguments[0]))
                            .toList();
                });
    }

    private AuditTrail audit() {
        return (AuditTrail) Proxy.newProxyInstance(
                AuditTrail.class.getClassLoader(), new Class<?>[] {AuditTrail.class}, (proxy, method, arguments) -> {
                    notes.add(arguments[1] + " " + arguments[3]);
                    return null;
                });
    }

    @Override
    public Optional<Account> account() {
        return Optional.of(new Account(new UUID(9, 9), "alma", "Alma", Set.of(), Locale.ENGLISH));
    }

    @Override
    public Account require() {
        return account().orElseThrow();
    }

    @Override
    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    @Override
    public void require(String permission) {
        if (!may(permission)) {
            throw new ProblemException("platform.security.forbidden", permission);
        }
    }

    @Override
    public <T> T asSystem(String cause, Supplier<T> work) {
        return work.get();
    }

    @Override
    public String actor() {
        return "alma";
    }

    @Override
    public void requireRead(UUID participantId) {
        if (!mayRead(participantId)) {
            throw new ProblemException("participants.notFound");
        }
    }

    @Override
    public void requireWrite(UUID participantId) {
        requireRead(participantId);
    }

    @Override
    public boolean mayRead(UUID participantId) {
        return !hidden.contains(participantId);
    }

    @Override
    public boolean mayWrite(UUID participantId) {
        return mayRead(participantId);
    }

    @Override
    public Set<UUID> readable(Collection<UUID> participantIds) {
        return participantIds.stream().filter(this::mayRead).collect(Collectors.toSet());
    }

    @Override
    public Optional<UUID> own() {
        return Optional.empty();
    }

    @Override
    public void close() {
        data.close();
    }
}
