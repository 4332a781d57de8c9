package org.boardwalk.platform.ui.internal.admin.modules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.boardwalk.platform.api.kar.AddedModules;
import org.boardwalk.platform.api.kar.Signer;
import org.boardwalk.platform.ui.api.files.FileUpload;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Words;

/** The keys whose modules may be added. Each comes and goes by an act of its own, with its fingerprint in sight. */
final class TrustedKeys extends Div {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 1024 * 1024;

    private final transient AddedModules modules;
    private final transient Runnable changed;
    private final Panel list = new Panel(text("keys")).summary(text("keys.summary"));

    /** @param changed told when the list is another one */
    TrustedKeys(AddedModules modules, Runnable changed) {
        this.modules = modules;
        this.changed = changed;
        add(list);
        draw();
    }

    /** Asks whether the board shall trust this one. */
    void ask(Signer signer) {
        new Confirm(text("askTrust", signer.name()))
                .says(text("trustMeans"))
                .lists(text("compare"), List.of(signer.fingerprint()))
                .action(text("doTrust"), () -> {
                    modules.trust(signer.pem().getBytes(StandardCharsets.US_ASCII));
                    Notices.success(text("isTrusted", signer.name()));
                    redraw();
                })
                .open();
    }

    private void draw() {
        list.content().removeAll();
        List<Signer> signers = modules.trusted();
        signers.forEach(signer -> list.content().add(line(signer)));
        if (signers.isEmpty()) {
            list.content().add(new Paragraph(text("keys.none")));
        }
        list.content()
                .add(new FileUpload(
                                List.of("pem", "crt", "cer"),
                                LONGEST,
                                (name, bytes) -> Notices.tryTo(() -> ask(modules.signer(bytes))))
                        .choosing(text("chooseKey")));
    }

    private void redraw() {
        draw();
        changed.run();
    }

    private Div line(Signer signer) {
        Span name = new Span(signer.name());
        name.addClassName("bw-line-name");
        Span until = new Span(text("until", Formats.dateTime(signer.until(), Words.locale())));
        until.addClassName("bw-line-detail");
        Span fingerprint = new Span(signer.fingerprint());
        fingerprint.addClassNames("bw-line-detail", "bw-fingerprint");
        Div words = new Div(name, until, fingerprint);
        words.addClassName("bw-line-words");
        Button remove = new Button(text("distrust"), click -> askRemove(signer));
        remove.setAriaLabel(text("distrustWhat", signer.name()));
        Div line = new Div(words, remove);
        line.addClassName("bw-line");
        return line;
    }

    private void askRemove(Signer signer) {
        new Confirm(text("askDistrust", signer.name()))
                .says(text("distrustMeans"))
                .danger(text("doDistrust"), () -> {
                    modules.distrust(signer.fingerprint());
                    Notices.success(text("isDistrusted", signer.name()));
                    redraw();
                })
                .open();
    }

    private static String text(String key, Object... arguments) {
        return Words.text("platform.page.modules." + key, arguments);
    }
}
