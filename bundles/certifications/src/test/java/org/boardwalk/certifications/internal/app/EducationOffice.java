package org.boardwalk.certifications.internal.app;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.wallet.CredentialClaim;
import org.boardwalk.certifications.internal.domain.ActivityEntity;
import org.boardwalk.certifications.internal.domain.EntryEntity;
import org.boardwalk.certifications.internal.domain.HeldEntity;
import org.boardwalk.certifications.internal.domain.RenewalEntity;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.participants.api.casefile.Documents.Document;
import org.boardwalk.platform.persistence.testing.TestData;

/** The ledger's service over a real database, with wallets that are written without asking. */
final class EducationOffice implements AutoCloseable {
    final TestData data;
    final Somebody somebody = new Somebody();
    final EntityManager entities;
    final EducationService education;
    final EducationMerge merge;
    private final Map<UUID, Document> documents = new HashMap<>();

    EducationOffice(TestData data) {
        this.data = data;
        entities = data.unit(
                "certifications", EntryEntity.class, HeldEntity.class, RenewalEntity.class, ActivityEntity.class);
        WalletStore wallets = new WalletStore(entities, new CatalogueStore(entities));
        EducationStore store = new EducationStore(entities, wallets);
        education = new EducationService(
                data.transactions(), new Access(somebody, somebody), documents(), store, new RuleBook());
        merge = new EducationMerge(store);
    }

    void empty() {
        data.empty();
        documents.clear();
    }

    HeldEntity give(UUID person, String code, LocalDate earnedOn) {
        return data.transactions().write(() -> {
            HeldEntity row = new HeldEntity(person, CredentialClaim.of(code, earnedOn), Optional.empty());
            entities.persist(row);
            return row;
        });
    }

    void withdraw(HeldEntity row) {
        data.transactions()
                .write(() -> entities.find(HeldEntity.class, row.id()).withdraw("It was a mistake"));
    }

    UUID document(UUID person) {
        UUID id = UUID.randomUUID();
        documents.put(
                id,
                new Document(
                        id, 0, person, "proof.pdf", "", "application/pdf", 1, "", Optional.empty(), "", Instant.EPOCH));
        return id;
    }

    void forget(UUID document) {
        documents.remove(document);
    }

    private Documents documents() {
        return (Documents) Proxy.newProxyInstance(
                Documents.class.getClassLoader(), new Class<?>[] {Documents.class}, (self, method, arguments) -> {
                    if (!method.getName().equals("find")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return Optional.ofNullable(documents.get((UUID) arguments[0]));
                });
    }

    @Override
    public void close() {
        data.close();
    }
}
