package org.boardwalk.platform.ui.internal.admin.modules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.boardwalk.platform.api.kar.KarContents;
import org.boardwalk.platform.api.kar.KarReport;
import org.boardwalk.platform.api.kar.Signer;
import org.boardwalk.platform.api.module.ModuleInfo.PageInfo;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;

/** What a module's file says of itself, and whether it may be added. */
final class KarReview extends Div {
    private static final long serialVersionUID = 1L;

    private final transient KarContents contents;

    /**
     * @param trust asked for when the board does not trust the signer yet
     * @param add asked for when nothing is against it
     */
    KarReview(KarReport report, Runnable trust, Runnable add) {
        contents = report.contents();
        addClassName("bw-health");
        Button act = new Button(
                text(report.replaces().isPresent() ? "update" : "add", title(), contents.version()),
                click -> add.run());
        act.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        act.setEnabled(report.problems().isEmpty());
        act.setDisableOnClick(true);
        Panel module = new Panel(title(), new Paragraph(say(contents.id() + ".module.summary")), what(report));
        add(verdict(report), signer(report.signer(), trust), module, act);
    }

    private Div verdict(KarReport report) {
        boolean fine = report.problems().isEmpty();
        Tone tone = fine ? Tone.GOOD : Tone.BAD;
        Div words = new Div(new Span(text(fine ? "mayBeAdded" : "mayNotBeAdded")));
        if (!fine) {
            UnorderedList reasons = new UnorderedList();
            report.problems().forEach(problem -> reasons.add(new ListItem(Words.text(problem))));
            words.add(reasons);
        }
        Div box = new Div(Icons.decorative(tone.icon()), words);
        box.addClassNames("bw-box", tone.className());
        return box;
    }

    private static Panel signer(Signer signer, Runnable trust) {
        Panel panel = new Panel(text("signedBy"), facts(signer));
        if (!signer.trusted()) {
            Button ask = new Button(text("trustThis"), click -> trust.run());
            panel.actions(ask);
        }
        return panel;
    }

    /** A certificate as people compare it. */
    static Facts facts(Signer signer) {
        return new Facts()
                .fact(text("signer"), signer.name())
                .fact(text("fingerprint"), signer.fingerprint())
                .fact(
                        text("valid"),
                        text(
                                "fromUntil",
                                Formats.dateTime(signer.from(), Words.locale()),
                                Formats.dateTime(signer.until(), Words.locale())))
                .fact(
                        text("trust"),
                        new Pill(
                                signer.trusted() ? Tone.GOOD : Tone.ATTENTION,
                                text(signer.trusted() ? "trusted" : "notTrusted")));
    }

    private Facts what(KarReport report) {
        return new Facts()
                .fact(
                        text("what.version"),
                        report.replaces()
                                .map(before -> text("what.replaces", contents.version(), before))
                                .orElse(contents.version()))
                .fact(Words.text("platform.page.modules.adds"), list(menu()))
                .fact(Words.text("platform.page.modules.permissions"), list(permissions()))
                .fact(text("what.tables"), list(contents.tables()))
                .fact(text("what.migrations"), list(contents.migrations()))
                .fact(Words.text("platform.page.modules.needs"), list(contents.needs()))
                .fact(text("what.apis"), list(apis()))
                .fact(text("what.bundles"), list(bundles()))
                .fact(text("what.sum"), report.sha256());
    }

    private List<String> menu() {
        return contents.pages().stream()
                .filter(PageInfo::menu)
                .map(page -> say(page.titleKey()))
                .toList();
    }

    private List<String> permissions() {
        return contents.permissions().stream()
                .map(grant -> text(
                        "what.permission",
                        say("permission." + grant.permission()),
                        String.join(
                                ", ",
                                grant.roles().stream()
                                        .map(role -> Words.text("role." + role))
                                        .toList())))
                .toList();
    }

    private List<String> apis() {
        return contents.apis().stream()
                .map(api -> text(
                        api.fits() ? "what.api" : "what.apiMissing",
                        api.name(),
                        api.needed(),
                        api.offered().orElse("–")))
                .toList();
    }

    private List<String> bundles() {
        return contents.bundles().stream()
                .map(part -> part.name() + " " + part.version())
                .toList();
    }

    private String title() {
        return say(contents.id() + ".module.title");
    }

    private String say(String key) {
        Locale reader = Words.locale();
        return contents.say(reader, key);
    }

    private static Div list(List<String> items) {
        Div list = new Div();
        items.forEach(item -> list.add(new Div(new Span(item))));
        if (items.isEmpty()) {
            list.add(new Span(Words.text("platform.page.none")));
        }
        return list;
    }

    private static String text(String key, Object... arguments) {
        return Words.text("platform.page.modules." + key, arguments);
    }
}
