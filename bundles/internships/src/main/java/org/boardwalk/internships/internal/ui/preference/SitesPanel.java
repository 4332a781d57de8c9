package org.boardwalk.internships.internal.ui.preference;

import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.preference.Preferences.SiteWish;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.internal.ui.site.Lines;
import org.boardwalk.internships.internal.ui.site.LongList;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;

/** What the sites want at each secured opportunity of a term. */
final class SitesPanel extends Composite<Panel> {
    private final Panel panel = new Panel(Say.of("pref.sites")).summary(Say.of("pref.sitesSummary"));

    SitesPanel(Term term, List<Offered> offered, Map<UUID, SiteWish> wishes) {
        if (offered.isEmpty()) {
            panel.content().add(new EmptyState("workplace", Say.of("pref.noOffers")));
            return;
        }
        Lines lines = new Lines();
        panel.content().add(new LongList<>(lines, offered, one -> {
            Optional<SiteWish> wish = Optional.ofNullable(wishes.get(one.id()));
            lines.line(
                    Links.page(SiteWishPage.route(term.id(), one.id()), one.name()),
                    List.of(wish.map(SitesPanel::line).orElse("")),
                    List.of(mark(wish)));
        }));
    }

    /** Who and when. */
    static String line(SiteWish wish) {
        String key = wish.byLink() ? "more.rank.line" : "pref.receipt.line";
        return Say.of(key, Formats.dateTime(wish.at(), Words.locale()), wish.by());
    }

    private static Pill mark(Optional<SiteWish> wish) {
        return wish.map(said -> {
                    int ranked = said.ranking()
                            .map(ranking -> ranking.mentioned().size())
                            .orElse(0);
                    String words = ranked > 0
                            ? Say.of("pref.sitesBoth", ranked, said.criteria().size())
                            : Say.of("pref.sitesCriteria", said.criteria().size());
                    return new Pill(Tone.GOOD, words);
                })
                .orElseGet(() -> new Pill(Tone.NEUTRAL, Say.of("pref.sitesNothing")));
    }

    @Override
    protected Panel initContent() {
        return panel;
    }
}
