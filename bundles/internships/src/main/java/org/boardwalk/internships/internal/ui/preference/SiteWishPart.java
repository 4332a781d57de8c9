package org.boardwalk.internships.internal.ui.preference;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.preference.Preferences.Applicant;
import org.boardwalk.internships.api.preference.Preferences.SiteWish;
import org.boardwalk.internships.api.preference.Ranking;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.internal.ui.site.PlanBlock;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Tiles;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;

/** Criteria and ranking of a site, and the order of people that comes of them, drawn anew at each change. */
final class SiteWishPart extends PlanBlock {
    /** As many as one looks at; the order is complete in the match. */
    private static final int MOST = 25;

    private final transient PreferenceTools tools;
    private final Term term;
    private final UUID opportunity;
    /** Those who were shown until now. */
    private final transient Map<UUID, String> people = new HashMap<>();

    private final transient CriterionNames.Known names;
    private final Div preview = new Div();
    private final Div state = new Div();
    private final Button record = new Button();
    private final Div history = new Div();
    private final transient CriteriaFields criteria;

    private transient Optional<SiteWish> recorded;
    private transient RankingEdit edit;

    SiteWishPart(PreferenceTools tools, Term term, Offered offered) {
        this.tools = tools;
        this.term = term;
        opportunity = offered.id();
        names = tools.names().known();
        recorded = tools.preferences().ofOpportunity(opportunity);
        edit = recorded.flatMap(SiteWish::ranking)
                .map(said -> new RankingEdit(said).only(tools.terms().members(term.id())))
                .orElse(RankingEdit.NOTHING);
        criteria = new CriteriaFields(names, recorded.map(SiteWish::criteria).orElse(List.of()), this::changed);
        Panel order = new Panel(Say.of("pref.order"), preview).summary(Say.of("pref.orderSummary"));
        add(tools.mayPlan() ? Tiles.wide(left(), order) : order, history);
        changed();
        drawHistory();
    }

    private void know(Collection<UUID> some) {
        List<UUID> more = some.stream().filter(id -> !people.containsKey(id)).toList();
        if (!more.isEmpty()) {
            tools.people(more).forEach((id, person) -> people.put(id, person.displayName()));
        }
    }

    /** Of everybody in the term. */
    private Component ranking() {
        List<UUID> members = tools.terms().members(term.id());
        know(members);
        List<UUID> ids = members.stream()
                .filter(people::containsKey)
                .sorted(Comparator.comparing(this::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        TierEditor.Things things = new TierEditor.Things("site", ids, this::name, this::name, some -> some.stream()
                .collect(Collectors.toMap(id -> id, this::content)));
        TierEditor ranking = new TierEditor(things, now -> {
            edit = now;
            changed();
        });
        ranking.show(edit);
        return ranking;
    }

    private Span content(UUID id) {
        Span name = new Span(name(id));
        name.addClassName("ip-what");
        return name;
    }

    private String name(UUID id) {
        return people.getOrDefault(id, "");
    }

    private Component left() {
        Unfolding byName = new Unfolding(Say.of("pref.wish.ranking"), this::ranking);
        byName.setOpened(!edit.equals(RankingEdit.NOTHING));
        Div left = new Div(
                new Panel(Say.of("pref.wish.criteria"), criteria).summary(Say.of("pref.wish.criteriaSummary")),
                new Panel(Say.of("pref.wish.people"), byName).summary(Say.of("pref.wish.peopleSummary")),
                bar());
        left.addClassName("ip-board");
        return left;
    }

    private Div bar() {
        record.setText(Say.of("pref.wish.record"));
        record.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        record.setDisableOnClick(true);
        record.addClickListener(click -> record());
        state.getElement().setAttribute("role", "status");
        Div buttons = new Div(record);
        buttons.addClassName("bw-actions");
        Div bar = new Div(state, buttons);
        bar.addClassName("pf-bar");
        return bar;
    }

    private SiteWish wish() {
        Optional<Ranking> byName = edit.equals(RankingEdit.NOTHING) ? Optional.empty() : Optional.of(edit.ranking());
        return new SiteWish(opportunity, 0, byName, criteria.value(), Instant.EPOCH, "", false);
    }

    private boolean isRecorded() {
        SiteWish now = wish();
        return recorded.map(last -> last.criteria().equals(now.criteria())
                        && last.ranking().isPresent() == now.ranking().isPresent()
                        && last.ranking()
                                .orElse(Ranking.NONE)
                                .saysTheSame(now.ranking().orElse(Ranking.NONE)))
                .orElse(false);
    }

    private void changed() {
        boolean same = isRecorded();
        Tone tone = same ? Tone.GOOD : Tone.ATTENTION;
        state.removeAll();
        state.setClassName("pf-state " + tone.className());
        String words = same
                ? recorded.map(SitesPanel::line).orElse("")
                : Say.of(recorded.isPresent() ? "pref.wish.changed" : "pref.wish.nothingYet");
        state.add(Icons.decorative(tone.icon()), new Span(words));
        record.setEnabled(!same);
        record.setVisible(!same);
        drawOrder();
    }

    private void drawOrder() {
        preview.removeAll();
        try {
            List<Applicant> order = tools.preferences().order(opportunity, wish());
            List<Applicant> first = first(order);
            know(first.stream().map(Applicant::participantId).toList());
            preview.add(Say.quiet(Say.of("pref.order.count", order.size())));
            OrderedList list = new OrderedList();
            list.addClassName("pf-order");
            first.stream()
                    .sorted(Comparator.comparing(SiteWishPart::place)
                            .thenComparing(one -> name(one.participantId()), String.CASE_INSENSITIVE_ORDER))
                    .limit(MOST)
                    .forEach(one -> list.add(line(one)));
            preview.add(list);
            if (order.size() > MOST) {
                preview.add(Say.quiet(Say.of("pref.order.more", order.size() - MOST)));
            }
        } catch (ProblemException problem) {
            preview.add(new Paragraph(Words.text(problem)));
        }
    }

    /** As many as are shown, and who ties with the last of them: only their names matter. */
    private static List<Applicant> first(List<Applicant> order) {
        if (order.size() <= MOST) {
            return order;
        }
        int last = place(order.get(MOST - 1));
        return order.stream().filter(one -> place(one) <= last).toList();
    }

    private static int place(Applicant one) {
        return one.place().orElse(Integer.MAX_VALUE);
    }

    private ListItem line(Applicant one) {
        Span place = new Span(one.place()
                .map(number -> Say.of("pref.order.place", number))
                .orElseGet(() -> Say.of("pref.order.refused")));
        place.addClassName("pf-place");
        String met = one.met().stream().map(names::of).sorted().collect(Collectors.joining("; "));
        String choice = one.choice()
                .map(number -> Say.of("pref.order.choice", number))
                .orElseGet(() -> Say.of("pref.order.notRanked"));
        Div words = new Div(new Span(name(one.participantId())), Say.quiet(choice));
        words.addClassName("ip-words");
        if (!met.isEmpty()) {
            words.add(Say.quiet(met));
        }
        ListItem line = new ListItem(place, words, new Span(Say.of("pref.order.points", one.points())));
        line.getElement().setAttribute("value", one.place().map(String::valueOf).orElse("0"));
        return line;
    }

    private void record() {
        long lock = recorded.map(SiteWish::lock).orElse(0L);
        try {
            recorded = Optional.of(tools.preferences().wish(opportunity, lock, wish()));
            Notices.success(Say.of("pref.wish.recorded"));
            drawHistory();
        } catch (ProblemException problem) {
            if (problem.code().equals("platform.conflict")) {
                recorded = tools.preferences().ofOpportunity(opportunity);
                recorded.ifPresent(last -> Notices.info(Say.of("pref.overtaken", SitesPanel.line(last))));
                drawHistory();
            } else {
                Notices.problem(problem);
            }
        }
        changed();
    }

    private void drawHistory() {
        history.removeAll();
        List<SiteWish> all = tools.preferences().wishHistory(opportunity);
        if (all.isEmpty()) {
            return;
        }
        know(all.stream()
                .flatMap(one -> one.ranking().stream())
                .flatMap(ranking -> ranking.mentioned().stream())
                .distinct()
                .toList());
        UnorderedList list = new UnorderedList();
        list.addClassName("ip-lines");
        all.forEach(one -> list.add(new ListItem(said(one))));
        history.add(new Panel(Say.of("pref.wish.history"), list));
    }

    private Div said(SiteWish wish) {
        Div words = new Div(new Span(SitesPanel.line(wish)));
        words.addClassName("ip-words");
        wish.criteria().forEach(one -> words.add(Say.quiet(Say.of("pref.points", names.of(one), one.points()))));
        wish.ranking().ifPresent(ranking -> {
            for (int tier = 0; tier < ranking.tiers().size(); tier++) {
                words.add(Say.quiet(
                        Say.of("pref.wish.tier", tier + 1, names(ranking.tiers().get(tier)))));
            }
            if (!ranking.refused().isEmpty()) {
                words.add(Say.quiet(Say.of("pref.wish.refuses", names(ranking.refused()))));
            }
        });
        return words;
    }

    private String names(Collection<UUID> ids) {
        return ids.stream()
                .map(this::name)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .collect(Collectors.joining("; "));
    }
}
