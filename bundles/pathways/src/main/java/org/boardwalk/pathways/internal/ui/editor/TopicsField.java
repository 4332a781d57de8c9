package org.boardwalk.pathways.internal.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.pathways.ui.api.TextPair;

/** Several short texts, one on each line; the lines of both languages belong together by their number. */
final class TopicsField extends Div {
    private final TextArea english = TextPair.lazy(new TextArea(Say.ui("topics.english")));
    private final TextArea spanish = TextPair.lazy(new TextArea(Say.ui("topics.spanish")));

    TopicsField(List<LocalText> topics, Consumer<List<LocalText>> changed) {
        addClassName("pw-pair");
        english.setHelperText(Say.ui("topics.help"));
        english.setValue(lines(topics, "en"));
        spanish.setValue(lines(topics, "es"));
        List.of(english, spanish).forEach(field -> field.addValueChangeListener(event -> changed.accept(value())));
        add(english, spanish);
    }

    private static String lines(List<LocalText> topics, String language) {
        boolean spanish = language.equals("es");
        return topics.stream()
                .map(topic -> topic.byLanguage()
                        .getOrDefault(
                                language, spanish ? "" : topic.byLanguage().getOrDefault(LocalText.ANY, "")))
                .collect(Collectors.joining("\n"))
                .stripTrailing();
    }

    private List<LocalText> value() {
        List<String> common = english.getValue().lines().map(String::strip).toList();
        List<String> other = spanish.getValue().lines().map(String::strip).toList();
        return IntStream.range(0, common.size())
                .filter(i -> !common.get(i).isEmpty())
                .mapToObj(i -> i < other.size() && !other.get(i).isEmpty()
                        ? LocalText.of(common.get(i), other.get(i))
                        : LocalText.plain(common.get(i)))
                .toList();
    }
}
