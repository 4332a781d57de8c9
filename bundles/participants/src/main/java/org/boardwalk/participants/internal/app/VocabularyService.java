package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.internal.domain.TermEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The board's lists of words. They are short and nobody's secret, so reading asks for no permission. */
@Component(service = Vocabulary.class)
public class VocabularyService implements Vocabulary {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final CurrentUser user;
    private final Transactions transactions;
    private final EntityManager entities;

    @Activate
    public VocabularyService(
            @Reference CurrentUser user,
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=participants)") EntityManager entities) {
        this.user = user;
        this.transactions = transactions;
        this.entities = entities;
    }

    @Override
    public List<Term> terms(String kind) {
        return transactions.read(() -> entities.createQuery(
                        "select t from TermEntity t where t.kind = :kind order by t.active desc, t.sortOrder, t.code",
                        TermEntity.class)
                .setParameter("kind", kind)
                .getResultStream()
                .map(TermEntity::toRecord)
                .toList());
    }

    @Override
    public Optional<Term> find(String kind, String code) {
        return code.isEmpty()
                ? Optional.empty()
                : transactions.read(() -> entity(kind, code).map(TermEntity::toRecord));
    }

    @Override
    public Term save(Term term) {
        user.require(ParticipantPermissions.VOCABULARIES);
        requireValid(term);
        return transactions.write(() -> {
            TermEntity kept = entity(term.kind(), term.code())
                    .map(entity -> changed(entity, term))
                    .orElseGet(() -> added(term));
            entities.flush();
            return kept.toRecord();
        });
    }

    private Optional<TermEntity> entity(String kind, String code) {
        return entities.createQuery(
                        "select t from TermEntity t where t.kind = :kind and t.code = :code", TermEntity.class)
                .setParameter("kind", kind)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    private TermEntity added(Term term) {
        TermEntity entity = new TermEntity(term);
        entities.persist(entity);
        return entity;
    }

    private static TermEntity changed(TermEntity entity, Term term) {
        if (entity.version() != term.version()) {
            throw new ProblemException(term.version() == 0 ? "participants.term.codeTaken" : "platform.conflict");
        }
        entity.describe(term);
        return entity;
    }

    /** @throws ProblemException {@code participants.term.invalid}, {@code participants.term.federal} */
    static void requireValid(Term term) {
        boolean named = !term.english().isBlank()
                && term.english().length() <= 120
                && term.spanish().length() <= 120;
        boolean coded = CODE.matcher(term.code()).matches()
                && term.code().length() <= 60
                && term.stateCode().length() <= 40;
        boolean ofKind = term.federalCode()
                .filter(federal -> !federal.kind().equals(term.kind()))
                .isEmpty();
        if (!KINDS.contains(term.kind()) || !named || !coded) {
            throw new ProblemException("participants.term.invalid");
        }
        if (!ofKind) {
            throw new ProblemException("participants.term.federal");
        }
    }
}
