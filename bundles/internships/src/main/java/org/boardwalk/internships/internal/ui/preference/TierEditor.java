package org.boardwalk.internships.internal.ui.preference;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.boardwalk.internships.internal.ui.preference.TierCard.Act;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.Icons;

/**
 * Puts things into an order with ties: by buttons, which are large enough for a thumb and say what they did to who listens,
 * or by dragging. Below the order stands what is not in it, and what is refused.
 */
final class TierEditor extends Div {
    /** As many as one looks through; more on demand. */
    private static final int PAGE = 10;

    /**
     * @param words middle of the keys of its sentences: {@code internships.pref.<words>.…}
     * @param ids everything to be arranged, in the order of the list beside
     * @param name of one
     * @param text what a search looks at
     * @param contents of those that are about to be shown, made once for each
     */
    record Things(
            String words,
            List<UUID> ids,
            Function<UUID, String> name,
            Function<UUID, String> text,
            Function<List<UUID>, Map<UUID, ? extends Component>> contents) {}

    private final Things things;
    private final Consumer<RankingEdit> changed;
    private final Map<UUID, TierCard> cards = new HashMap<>();
    private final OrderedList tiers = new OrderedList();
    private final Div nothing = new Div();
    private final Div end = new Div();
    private final UnorderedList others = new UnorderedList();
    private final UnorderedList refused = new UnorderedList();
    private final Div refusedPart;
    private final Div othersPart;
    private final TextField search = new TextField();
    private final Span found = new Span();
    private final Button more;
    private final RadioButtonGroup<Boolean> open = new RadioButtonGroup<>();
    private final Span heard = new Span();

    private RankingEdit edit = RankingEdit.NOTHING;
    private int shown = PAGE;

    TierEditor(Things things, Consumer<RankingEdit> changed) {
        this.things = things;
        this.changed = changed;
        addClassName("pf-editor");
        heard.addClassName("pf-heard");
        heard.getElement().setAttribute("role", "status");
        tiers.addClassName("pf-tiers");
        others.addClassName("pf-cards");
        refused.addClassName("pf-cards");
        nothing.setText(say("nothing"));
        nothing.addClassName("pf-nothing");
        dropping(nothing, RankingEdit::add);
        more = new Button(Say.of("pref.edit.more", PAGE), click -> {
            shown += PAGE;
            draw();
        });
        more.addClassName("pf-more");
        searching();
        asking();
        othersPart = part("others", search, found, others, more, open);
        refusedPart = part("refused", refused);
        end.setText(say("end"));
        end.addClassName("pf-end");
        end.getElement().setAttribute("aria-hidden", "true");
        dropping(end, RankingEdit::add);
        dropping(othersPart, RankingEdit::remove);
        dropping(refusedPart, RankingEdit::refuse);
        add(heard, part("ranked", nothing, tiers, end), othersPart, refusedPart);
    }

    private String say(String key, Object... arguments) {
        return Say.of("pref." + things.words() + "." + key, arguments);
    }

    private Div part(String key, Component... parts) {
        H3 heading = new H3(say(key));
        Div part = new Div(heading);
        part.addClassNames("pf-part", "pf-part-" + key);
        part.add(parts);
        return part;
    }

    private void searching() {
        search.setLabel(say("search"));
        search.setPrefixComponent(Icons.decorative("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            shown = PAGE;
            draw();
        });
        search.setVisible(things.ids().size() > PAGE / 2);
        found.addClassName("ip-quiet");
        found.getElement().setAttribute("role", "status");
    }

    private void asking() {
        open.setLabel(say("open"));
        open.setItems(true, false);
        open.setItemLabelGenerator(yes -> say(yes ? "open.yes" : "open.no"));
        open.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                edit = edit.open(change.getValue());
                changed.accept(edit);
            }
        });
    }

    /** Shows another order; tells nobody. */
    void show(RankingEdit other) {
        edit = other;
        draw();
    }

    // --- drawing -----------------------------------------------------------------------------------------------------

    private void draw() {
        open.setValue(edit.ranking().openToOthers());
        Set<UUID> mentioned = new HashSet<>(edit.ranking().mentioned());
        List<UUID> left =
                things.ids().stream().filter(id -> !mentioned.contains(id)).toList();
        List<UUID> matching = matching(left);
        List<UUID> page = matching.subList(0, Math.min(shown, matching.size()));
        make(Stream.concat(edit.ranking().mentioned().stream(), page.stream()));
        drawTiers();
        drawOthers(page);
        found.setText(left.isEmpty() ? say("allMentioned") : say("found", matching.size(), left.size()));
        more.setVisible(matching.size() > shown);
        drawRefused();
    }

    private List<UUID> matching(List<UUID> left) {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        return left.stream()
                .filter(id -> wanted.isEmpty()
                        || things.text().apply(id).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    /** All at once, as their contents are read together. */
    private void make(Stream<UUID> ids) {
        List<UUID> missing = ids.filter(id -> !cards.containsKey(id)).distinct().toList();
        if (!missing.isEmpty()) {
            things.contents().apply(missing).forEach((id, content) -> cards.put(id, card(id, content)));
        }
    }

    private void drawTiers() {
        List<List<UUID>> all = edit.ranking().tiers();
        nothing.setVisible(all.isEmpty());
        end.setVisible(!all.isEmpty());
        tiers.removeAll();
        for (int tier = 0; tier < all.size(); tier++) {
            Span number = new Span(say("choice", tier + 1));
            number.addClassName("pf-choice");
            ListItem item = new ListItem(number);
            if (all.get(tier).size() > 1) {
                item.add(Say.quiet(say("tied", all.get(tier).size())));
            }
            UnorderedList list = new UnorderedList();
            list.addClassName("pf-cards");
            for (UUID id : all.get(tier)) {
                list.add(item(id, Act.ofRanked(tier, all.get(tier).size(), all.size())));
            }
            item.add(list);
            tiers.add(item);
            UUID first = all.get(tier).getFirst();
            dropping(number, (now, moved) -> now.before(moved, first));
        }
    }

    private void drawOthers(List<UUID> page) {
        others.removeAll();
        page.forEach(id -> others.add(item(id, Act.OF_OTHERS)));
    }

    private void drawRefused() {
        refused.removeAll();
        things.ids().stream()
                .filter(edit.ranking().refused()::contains)
                .forEach(id -> refused.add(item(id, Act.OF_REFUSED)));
        refusedPart.setVisible(!edit.ranking().refused().isEmpty());
    }

    private ListItem item(UUID id, List<Act> acts) {
        TierCard card = made(id);
        card.offer(acts);
        return card;
    }

    private TierCard made(UUID id) {
        return Objects.requireNonNull(cards.get(id), "not shown");
    }

    private TierCard card(UUID id, Component content) {
        TierCard card = new TierCard(things.name().apply(id), things.words(), content, act -> act(id, act));
        DragSource<TierCard> source = DragSource.create(card);
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.setDragData(id);
        dropping(card, (now, moved) -> now.beside(moved, id));
        return card;
    }

    // --- changing ----------------------------------------------------------------------------------------------------

    private interface Move {
        RankingEdit of(RankingEdit now, UUID moved);
    }

    private <T extends Component> void dropping(T place, Move move) {
        DropTarget<T> target = DropTarget.create(place);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> drop.getDragData()
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
                .ifPresent(id -> change(id, now -> move.of(now, id))));
    }

    private void act(UUID id, Act act) {
        change(id, now -> switch (act) {
            case UP -> now.up(id);
            case DOWN -> now.down(id);
            case TIE -> now.tie(id);
            case RANK -> now.add(id);
            case REMOVE, ACCEPT -> now.remove(id);
            case REFUSE -> now.refuse(id);
        });
        made(id).focus(act);
    }

    private void change(UUID id, UnaryOperator<RankingEdit> step) {
        RankingEdit before = edit;
        edit = step.apply(edit);
        if (!edit.equals(before)) {
            draw();
            heard.setText(where(id));
            changed.accept(edit);
        }
    }

    private String where(UUID id) {
        String name = things.name().apply(id);
        int tier = edit.tier(id);
        if (tier >= 0) {
            int equals = edit.ranking().tiers().get(tier).size() - 1;
            int all = edit.ranking().tiers().size();
            return say(equals > 0 ? "nowTied" : "now", name, tier + 1, all, equals);
        }
        return say(edit.ranking().refused().contains(id) ? "nowRefused" : "nowBeside", name);
    }
}
