package org.boardwalk.internships.internal.ui.preference;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.preference.Preferences.Draft;
import org.boardwalk.internships.api.preference.Preferences.Offer;
import org.boardwalk.internships.api.preference.Preferences.Recorded;
import org.boardwalk.internships.api.preference.Ranking;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.internal.ui.site.PlanBlock;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Tone;

/**
 * One person's list in one term: what is recorded, and, while it may be changed, the list to arrange. Each step is kept as a
 * draft at once; it counts when it is recorded.
 */
@StyleSheet("assets/internships/preferences.css")
final class RankingPart extends PlanBlock {
    private final transient PreferenceTools tools;
    private final Term term;
    private final UUID person;
    private final boolean own;
    private final boolean open;
    private final transient Map<UUID, Offered> offered;
    private final Div state = new Div();
    private final Button record = new Button();
    private final Button drop = new Button();
    private final Div recordedPart = new Div();
    private final transient TierEditor editor;

    private transient CriterionNames.Known names = CriterionNames.Known.NONE;
    private transient Map<UUID, String> requirements = Map.of();
    private transient Optional<Recorded> recorded = Optional.empty();
    private transient RankingEdit edit = RankingEdit.NOTHING;
    private long lock;

    /** @param own whether it is the signed-in person's own; staff may change it at any time */
    RankingPart(PreferenceTools tools, Term term, UUID person, boolean own) {
        this.tools = tools;
        this.term = term;
        this.person = person;
        this.own = own;
        List<Offered> all = tools.offered(term);
        offered = all.stream().collect(Collectors.toMap(Offered::id, Function.identity()));
        editor = editor(all);
        open = own ? term.takesPreferences(Say.today()) : tools.mayPlanFor(person);
        if (open && all.isEmpty()) {
            add(new EmptyState("workplace", Say.of("pref.noOffers")).detail(Say.of("pref.noOffersDetail")));
        } else if (open) {
            Panel list = new Panel(Say.of("pref.own.title"), editor).summary(Say.of("pref.own.how"));
            list.addClassName("pf-list");
            add(list, bar());
        }
        add(recordedPart);
        read();
    }

    private TierEditor editor(List<Offered> all) {
        return new TierEditor(
                new TierEditor.Things(
                        "own",
                        all.stream().map(Offered::id).toList(),
                        id -> offered(id).name(),
                        id -> offered(id).text(),
                        this::views),
                this::arranged);
    }

    private Map<UUID, OfferView> views(List<UUID> ids) {
        Map<UUID, Offer> offers = tools.preferences().offers(term.id(), person, ids);
        boolean criteria =
                offers.values().stream().anyMatch(one -> !one.criteria().isEmpty());
        if (criteria && names == CriterionNames.Known.NONE) {
            names = tools.names().known();
        }
        if (requirements.isEmpty()) {
            requirements = tools.requirements();
        }
        return ids.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new OfferView(
                                offered(id),
                                offers.getOrDefault(id, new Offer(id, List.of(), Set.of(), List.of())),
                                names,
                                requirements)));
    }

    private Offered offered(UUID id) {
        return Objects.requireNonNull(offered.get(id));
    }

    private Div bar() {
        record.setText(Say.of("pref.record"));
        record.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        record.setDisableOnClick(true);
        record.addClickListener(click -> record());
        drop.setText(Say.of("pref.drop"));
        drop.addClickListener(click -> drop());
        state.addClassName("pf-state");
        state.getElement().setAttribute("role", "status");
        Div buttons = new Div(drop, record);
        buttons.addClassName("bw-actions");
        Div bar = new Div(state, buttons);
        bar.addClassName("pf-bar");
        return bar;
    }

    // --- state -------------------------------------------------------------------------------------------------------

    /** What is recorded now, and the draft that was left here. */
    private void read() {
        recorded = tools.preferences().ofParticipant(term.id(), person);
        lock = recorded.map(Recorded::lock).orElse(0L);
        Optional<Draft> draft = open ? tools.preferences().draft(term.id(), person) : Optional.empty();
        edit = new RankingEdit(draft.map(Draft::ranking)
                        .or(() -> recorded.map(Recorded::ranking))
                        .orElse(Ranking.NONE))
                .only(offered.keySet());
        editor.show(edit);
        drawRecorded();
        draft.filter(one -> one.lock() < lock).ifPresent(one -> overtaken());
        drawState();
    }

    private void overtaken() {
        recorded.ifPresent(last -> Notices.info(Say.of("pref.overtaken", Receipt.line(last))));
    }

    private boolean isRecorded() {
        return recorded.filter(last -> last.ranking().saysTheSame(edit.ranking()))
                .isPresent();
    }

    private void drawState() {
        boolean same = isRecorded();
        state.removeAll();
        Tone tone = same ? Tone.GOOD : Tone.ATTENTION;
        String words = same
                ? recorded.map(Receipt::line).orElse("")
                : Say.of(recorded.isPresent() ? "pref.changed" : "pref.nothingYet");
        state.add(Icons.decorative(tone.icon()), new Span(words));
        state.setClassName("pf-state " + tone.className());
        record.setEnabled(!same);
        record.setVisible(!same);
        drop.setVisible(!same && recorded.isPresent());
    }

    private void drawRecorded() {
        recordedPart.removeAll();
        List<Recorded> all = tools.preferences().history(term.id(), person);
        Panel panel = new Panel(Say.of("pref.receipt.title"));
        if (all.isEmpty()) {
            panel.content().add(Say.quiet(Say.of(own ? "pref.receipt.none" : "pref.receipt.noneOf")));
        } else {
            Map<UUID, String> names = names(all);
            panel.actions(Receipt.print());
            panel.content().add(new Receipt(all.getFirst(), names));
            if (all.size() > 1) {
                panel.content().add(earlier(all.subList(1, all.size()), names));
            }
        }
        recordedPart.add(panel);
    }

    private static Component earlier(List<Recorded> before, Map<UUID, String> names) {
        Div list = new Div();
        list.addClassName("pf-earlier");
        before.forEach(one -> list.add(new Receipt(one, names)));
        return new Details(Say.of("pref.receipt.earlier", before.size()), list);
    }

    /** Also of what was ranked and is not offered any more, for staff; all opportunities are read only for that. */
    private Map<UUID, String> names(List<Recorded> all) {
        Map<UUID, String> names = new HashMap<>();
        offered.forEach((id, one) -> names.put(id, one.name()));
        if (all.stream()
                .anyMatch(one -> !names.keySet().containsAll(one.ranking().mentioned()))) {
            tools.terms().opportunities(term.id()).forEach(one -> names.putIfAbsent(one.id(), one.title()));
        }
        return names;
    }

    // --- what one does -----------------------------------------------------------------------------------------------

    private void arranged(RankingEdit now) {
        edit = now;
        if (isRecorded()) {
            Notices.tryTo(() -> tools.preferences().dropDraft(term.id(), person));
        } else {
            Notices.tryTo(() -> tools.preferences().keepDraft(term.id(), person, new Draft(edit.ranking(), lock)));
        }
        drawState();
    }

    private void record() {
        try {
            recorded = Optional.of(tools.preferences().rank(term.id(), person, lock, edit.ranking()));
            lock = recorded.get().lock();
            drawRecorded();
            Notices.success(Say.of("pref.recorded", Receipt.line(recorded.get())));
        } catch (ProblemException problem) {
            if (problem.code().equals("platform.conflict")) {
                recorded = tools.preferences().ofParticipant(term.id(), person);
                lock = recorded.map(Recorded::lock).orElse(0L);
                drawRecorded();
                overtaken();
            } else {
                Notices.problem(problem);
            }
        }
        drawState();
    }

    private void drop() {
        RankingEdit mine = edit;
        if (Notices.tryTo(() -> tools.preferences().dropDraft(term.id(), person))) {
            read();
            Notices.undo(Say.of("pref.dropped"), () -> {
                editor.show(mine);
                arranged(mine);
            });
        }
    }
}
