package org.boardwalk.certifications.internal.ui.education;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.certifications.api.education.Activity;
import org.boardwalk.certifications.api.education.ActivityClaim;
import org.boardwalk.certifications.api.education.Ledger.Counted;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** Activities with what they count and why; the newest first, some at a time. */
final class ActivityList extends Div {
    private static final int AT_ONCE = 20;

    private final List<Counted> lines;
    private final Map<UUID, String> documents;
    private final Predicate<Activity> changeable;
    private final Consumer<Activity> correct;
    private final Consumer<Activity> remove;
    private final UnorderedList list = new UnorderedList();
    private final Button more;

    /** @param documents names by id; what is not in it is not mentioned */
    ActivityList(
            List<Counted> lines,
            Map<UUID, String> documents,
            Predicate<Activity> changeable,
            Consumer<Activity> correct,
            Consumer<Activity> remove) {
        this.lines = lines;
        this.documents = documents;
        this.changeable = changeable;
        this.correct = correct;
        this.remove = remove;
        more = new Button(Say.ui("education.more"), click -> showMore());
        more.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        list.addClassName("ce-activities");
        if (lines.isEmpty()) {
            add(EducationPanel.quiet(Say.ui("education.noActivities")));
        } else {
            add(list, more);
            showMore();
        }
    }

    private void showMore() {
        int shown = list.getComponentCount();
        int until = Math.min(lines.size(), shown + AT_ONCE);
        lines.subList(shown, until).forEach(line -> list.add(item(line)));
        more.setText(Say.ui("education.more", lines.size() - until));
        more.setVisible(until < lines.size());
    }

    private ListItem item(Counted line) {
        ActivityClaim claim = line.activity().claim();
        Span title = new Span(claim.title());
        title.addClassName("ce-title");
        Span facts = new Span(facts(claim));
        facts.addClassName("ce-quiet");
        Div words = new Div(title, facts);
        words.addClassName("ce-words");
        line.why().map(Say::phrase).map(Span::new).ifPresent(words::add);
        return new ListItem(words, pill(line), actions(line.activity()));
    }

    private String facts(ActivityClaim claim) {
        return Stream.of(
                        Optional.of(Say.date(claim.on())),
                        Optional.of(claim.provider()).filter(provider -> !provider.isBlank()),
                        Optional.of(Say.of("education.kind." + claim.kind())),
                        claim.documentId().flatMap(id -> Optional.ofNullable(documents.get(id))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static Pill pill(Counted line) {
        BigDecimal written = line.activity().claim().units();
        if (line.units().signum() == 0) {
            return new Pill(Tone.NEUTRAL, Say.ui("education.counts.nothing", written));
        }
        return line.why().isPresent()
                ? new Pill(Tone.ATTENTION, Say.ui("education.counts.partly", line.units(), written))
                : new Pill(Tone.GOOD, Say.ui("education.counts.all", line.units()));
    }

    private Div actions(Activity activity) {
        Div actions = new Div();
        actions.addClassName("bw-actions");
        if (changeable.test(activity)) {
            actions.add(
                    button("correct", "correctWhat", activity, correct),
                    button("remove", "removeWhat", activity, remove));
        }
        return actions;
    }

    private static Button button(String key, String label, Activity activity, Consumer<Activity> work) {
        Button button = new Button(Say.ui("education." + key), click -> work.accept(activity));
        button.setAriaLabel(Say.ui("education." + label, activity.claim().title()));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }
}
