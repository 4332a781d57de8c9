package org.boardwalk.certifications.internal.app.badge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.boardwalk.certifications.api.badge.Award;
import org.boardwalk.certifications.api.badge.AwardSource;
import org.boardwalk.certifications.internal.domain.badge.SigningKey;
import org.boardwalk.certifications.internal.domain.badge.WaitingAwardEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What people completed and have no badge for. It is issued as soon as the board says who issues badges, wants them by themselves,
 * and the module that knows about it is on; until then it waits for somebody.
 */
@Component(service = AwardDesk.class, immediate = true)
public final class AwardDesk {
    private static final Logger LOG = LoggerFactory.getLogger(AwardDesk.class);

    private final Transactions transactions;
    private final BadgeRights rights;
    private final Texts texts;
    private final BadgeStore store;
    private final BadgeKeys keys;
    private final BadgeIdeas ideas;
    private final BadgeMaker maker;
    private final IssuerSettings settings;

    @Activate
    public AwardDesk(
            @Reference Transactions transactions,
            @Reference BadgeRights rights,
            @Reference Texts texts,
            @Reference BadgeStore store,
            @Reference BadgeKeys keys,
            @Reference BadgeIdeas ideas,
            @Reference BadgeMaker maker,
            @Reference IssuerSettings settings) {
        this.transactions = transactions;
        this.rights = rights;
        this.texts = texts;
        this.store = store;
        this.keys = keys;
        this.ideas = ideas;
        this.maker = maker;
        this.settings = settings;
    }

    /** It may have been told of things while its module was off. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSource(AwardSource source) {
        issue(source::of);
    }

    /** Nothing is kept of it. */
    void removeSource(AwardSource source) {}

    /** Once for what was completed, also when its badge was taken back. Inside a transaction. */
    void earned(UUID participantId, String reference, String by) {
        boolean known = store.of(participantId).stream()
                .anyMatch(row -> row.award().reference().equals(Optional.of(reference)));
        if (!known
                && store.waiting(participantId).stream()
                        .noneMatch(row -> row.reference().equals(reference))) {
            store.add(new WaitingAwardEntity(participantId, reference, by));
        }
        issueAll();
    }

    /** Whatever can be issued now. */
    void issueAll() {
        issue(ideas::of);
    }

    private void issue(BiFunction<UUID, Locale, List<Award>> known) {
        if (settings.name().isEmpty() || !settings.byItself()) {
            return;
        }
        rights.asSystem("certifications:awards", () -> {
            List<UUID> people = transactions.read(store::waitingPeople);
            if (!people.isEmpty()) {
                key().ifPresent(key -> people.forEach(person -> transactions.write(() -> issue(person, key, known))));
            }
            return null;
        });
    }

    private Optional<SigningKey> key() {
        try {
            return Optional.of(keys.current());
        } catch (ProblemException unusable) {
            LOG.warn("Badges wait, since nothing can be signed: {}", unusable.code());
            return Optional.empty();
        }
    }

    private void issue(UUID person, SigningKey key, BiFunction<UUID, Locale, List<Award>> known) {
        List<Award> awards = known.apply(person, texts.locales().getFirst());
        for (WaitingAwardEntity row : store.waiting(person)) {
            awards.stream()
                    .filter(award -> award.reference().equals(Optional.of(row.reference())))
                    .findFirst()
                    .ifPresent(award -> maker.make(person, award, key, row.by()));
        }
    }
}
