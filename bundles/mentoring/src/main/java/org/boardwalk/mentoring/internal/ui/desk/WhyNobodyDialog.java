package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.match.WhyNobody;
import org.boardwalk.mentoring.api.match.WhyNobody.Part;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Words;

/** Why nobody was proposed to the reader: how many of the others stand on which reason, and what helps. */
final class WhyNobodyDialog extends Dialog {
    private final Party party;

    private WhyNobodyDialog(DeskTools tools, Party party) {
        this.party = party;
        setHeaderTitle(say("title"));
        addClassName("bw-form-dialog");
        Div parts = Desk.stack();
        Optional<WhyNobody> why = tools.matches().whyNobody(party);
        parts.add(new Paragraph(
                why.map(one -> say(one.part().name(), Formats.dateTime(one.publishedAt(), Words.locale())))
                        .orElseGet(() -> say("never"))));
        why.filter(one -> one.part() == Part.NOBODY).ifPresent(one -> parts.add(reasons(one)));
        parts.add(new Paragraph(say("helps")));
        add(parts);
        getFooter().add(new Button(Say.of("run.why.close"), click -> close()));
    }

    static Button button(DeskTools tools, Party party) {
        return new Button(Desk.say("nobody." + party + ".title"), click -> new WhyNobodyDialog(tools, party).open());
    }

    private UnorderedList reasons(WhyNobody why) {
        UnorderedList list = new UnorderedList();
        most(why.reasons())
                .forEach(reason -> list.add(new ListItem(
                        say("because", reason.getValue(), say(reason.getKey().name())))));
        if (!why.missing().isEmpty()) {
            list.add(new ListItem(Say.of(
                    "run.why.missing",
                    most(why.missing())
                            .map(one -> Say.of("criterion." + one.getKey()) + " (" + one.getValue() + ")")
                            .collect(Collectors.joining(", ")))));
        }
        return list;
    }

    private static <K extends Enum<K>> Stream<Map.Entry<K, Integer>> most(Map<K, Integer> all) {
        return all.entrySet().stream()
                .sorted(Map.Entry.<K, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()));
    }

    private String say(String key, Object... arguments) {
        return Desk.say("nobody." + party + "." + key, arguments);
    }
}
