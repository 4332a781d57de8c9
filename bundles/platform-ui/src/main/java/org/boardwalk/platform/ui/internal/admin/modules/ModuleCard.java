package org.boardwalk.platform.ui.internal.admin.modules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.kar.AddedModule;
import org.boardwalk.platform.api.module.ModuleInfo;
import org.boardwalk.platform.api.module.ModuleInfo.State;
import org.boardwalk.platform.ui.api.kit.Busy;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;

/** One module: what it is, whether it runs, what it adds and keeps. */
final class ModuleCard extends Article {
    private static final long serialVersionUID = 1L;

    /** @param ask what the switch does: the module, and whether it shall be on */
    ModuleCard(ModuleInfo module, boolean busy, BiConsumer<ModuleInfo, Boolean> ask) {
        addClassNames("bw-panel", "bw-module");
        add(head(module), new Paragraph(sentence(module.id() + ".module.summary")));
        module.failure().ifPresent(reason -> add(failure(reason)));
        add(details(module));
        if (busy) {
            add(new Busy(Words.text("platform.page.modules.switching")));
        } else if (module.optional()) {
            add(actions(module, ask));
        }
    }

    static String title(String id) {
        String title = Words.text(id + ".module.title");
        // An added one that could not be installed has brought no words.
        return title.startsWith("!") ? id : title;
    }

    /** Who signed a module that was added from a file, and a button that removes it. */
    void removable(AddedModule source, Runnable remove) {
        String signed = Words.text(
                "platform.page.modules.addedFrom", source.signer(), Formats.dateTime(source.at(), Words.locale()));
        Span note = new Span(signed);
        note.addClassName("bw-module-version");
        Button button = new Button(Words.text("platform.page.modules.remove"), click -> remove.run());
        button.setAriaLabel(Words.text("platform.page.modules.removeWhat", title(source.id())));
        button.addThemeVariants(ButtonVariant.AURA_DANGER);
        add(note, button);
    }

    private static String sentence(String key) {
        String sentence = Words.text(key);
        return sentence.startsWith("!") ? "" : sentence;
    }

    private static Div head(ModuleInfo module) {
        Div mark = new Div(Icons.decorative(module.icon()));
        mark.addClassName("bw-module-mark");
        Span version = new Span(Words.text("platform.page.modules.version", release(module.version())));
        version.addClassName("bw-module-version");
        Div words = new Div(new H2(title(module.id())), version);
        Div head = new Div(mark, words, pill(module));
        head.addClassName("bw-module-head");
        return head;
    }

    private static Pill pill(ModuleInfo module) {
        Tone tone =
                switch (module.state()) {
                    case ON -> Tone.GOOD;
                    case OFF -> Tone.NEUTRAL;
                    case STARTING, STOPPING -> Tone.INFO;
                    case FAILED -> Tone.BAD;
                };
        return new Pill(tone, Words.text("platform.page.modules.state." + module.state()));
    }

    private static Div failure(String reason) {
        Div box = new Div(
                Icons.decorative(Tone.BAD.icon()), new Span(Words.text("platform.page.modules.reason", reason)));
        box.addClassNames("bw-box", Tone.BAD.className());
        return box;
    }

    private static Details details(ModuleInfo module) {
        Facts facts = new Facts()
                .fact(Words.text("platform.page.modules.adds"), list(pages(module)))
                .fact(Words.text("platform.page.modules.permissions"), list(permissions(module)))
                .fact(Words.text("platform.page.modules.keeps"), sentence(module.id() + ".module.keeps"))
                .fact(
                        Words.text("platform.page.modules.needs"),
                        list(module.needs().stream().map(ModuleCard::title).toList()));
        return new Details(Words.text("platform.page.modules.details"), facts);
    }

    private static Div actions(ModuleInfo module, BiConsumer<ModuleInfo, Boolean> ask) {
        Div actions = new Div();
        actions.addClassName("bw-actions");
        if (module.state() == State.FAILED) {
            actions.add(button("again", module, true, () -> ask.accept(module, true)));
        }
        boolean runs = module.state() == State.ON || module.wanted();
        actions.add(button(runs ? "switchOff" : "switchOn", module, !runs, () -> ask.accept(module, !runs)));
        return actions;
    }

    private static Button button(String text, ModuleInfo module, boolean primary, Runnable work) {
        Button button = new Button(Words.text("platform.page.modules." + text), click -> work.run());
        // Several cards have such a button: read out, it says which one it is.
        button.setAriaLabel(Words.text("platform.page.modules." + text + "What", title(module.id())));
        if (primary) {
            button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        }
        return button;
    }

    /** Titles of the entries it adds to the menu. */
    static List<String> pages(ModuleInfo module) {
        return module.pages().stream()
                .filter(ModuleInfo.PageInfo::menu)
                .map(page -> Words.text(page.titleKey()))
                .toList();
    }

    static List<String> permissions(ModuleInfo module) {
        return module.permissions().stream()
                .map(permission -> Words.text("permission." + permission))
                .toList();
    }

    private static String list(List<String> items) {
        return items.isEmpty()
                ? Words.text("platform.page.none")
                : items.stream().collect(Collectors.joining(" · "));
    }

    /** Without the build's qualifier. */
    private static String release(String version) {
        String[] parts = version.split("\\.", 4);
        return parts.length < 4 ? version : parts[0] + "." + parts[1] + "." + parts[2];
    }
}
