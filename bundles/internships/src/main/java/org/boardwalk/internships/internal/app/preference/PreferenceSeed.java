package org.boardwalk.internships.internal.app.preference;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.preference.Preferences.SiteWish;
import org.boardwalk.internships.api.preference.Ranking;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.internal.app.term.TermStore;
import org.boardwalk.internships.internal.domain.preference.WishEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts made-up preferences into the tables, as if they had been recorded over time. Inside a transaction. */
@Component(service = PreferenceSeed.class)
public final class PreferenceSeed {
    private final TermStore terms;
    private final WishStore store;

    @Activate
    public PreferenceSeed(@Reference TermStore terms, @Reference WishStore store) {
        this.terms = terms;
        this.store = store;
    }

    /** By site and title. */
    public List<Opportunity> secured(UUID term) {
        return terms.opportunities(term).stream()
                .filter(one -> one.state() == Opportunity.State.SECURED)
                .toList();
    }

    public boolean sitesSaidSomething(UUID term) {
        return !store.ofSites(term).isEmpty();
    }

    /** @param own whether the participant recorded it himself */
    public void add(UUID term, UUID participant, Ranking ranking, String by, boolean own, Instant at) {
        Optional<WishEntity> before = store.counting(term, participant);
        int number = before.map(WishEntity::number).orElse(0) + 1;
        WishEntity row = WishEntity.of(term, participant, number, ranking, new WishEntity.By(by, own));
        row.happened(at);
        store.add(row, before);
    }

    public void add(UUID term, SiteWish wish) {
        WishEntity row = WishEntity.of(term, wish, 1, new WishEntity.By(wish.by(), false));
        row.happened(wish.at());
        store.add(row, Optional.empty());
    }
}
