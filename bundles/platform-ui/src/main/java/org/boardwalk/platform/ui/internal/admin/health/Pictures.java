package org.boardwalk.platform.ui.internal.admin.health;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.boardwalk.platform.api.backup.Backups.Backup;
import org.boardwalk.platform.api.job.Jobs.Run;
import org.boardwalk.platform.api.log.RecentErrors.Entry;
import org.boardwalk.platform.api.module.ModuleInfo;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Meter;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.RelativeDate;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;

/** The parts of the health page that are drawn: each number stands in words beside its picture. */
public final class Pictures {
    private static final int ERRORS_SHOWN = 10;
    private static final double FULL = 0.9;

    private Pictures() {}

    static Panel modules(List<ModuleInfo> modules) {
        UnorderedList list = new UnorderedList();
        list.addClassName("bw-states");
        modules.forEach(module -> list.add(new ListItem(
                new Span(Words.text(module.id() + ".module.title")),
                new Pill(tone(module), Words.text("platform.page.modules.state." + module.state())))));
        return new Panel(text("modules"), list);
    }

    private static Tone tone(ModuleInfo module) {
        return switch (module.state()) {
            case ON -> Tone.GOOD;
            case OFF -> module.wanted() ? Tone.ATTENTION : Tone.NEUTRAL;
            case STARTING, STOPPING -> Tone.INFO;
            case FAILED -> Tone.BAD;
        };
    }

    static Panel work(Figures figures) {
        double used = figures.of("jvm_memory_used_bytes", "area", "heap");
        double most = Math.max(1, figures.of("jvm_memory_max_bytes", "area", "heap"));
        return new Panel(
                text("work"),
                meter(used, most, Words.text("platform.page.health.memory", Sizes.bytes(used), Sizes.bytes(most))),
                new Facts()
                        .fact(text("people"), number(figures.sum("boardwalk_signed_in_people")))
                        .fact(text("sessions"), number(figures.sum("boardwalk_sessions")))
                        .fact(text("errors"), number(figures.of("boardwalk_log_events_total", "level", "error"))));
    }

    public static Panel database(Figures figures) {
        double used = figures.of("boardwalk_db_connections", "state", "used");
        double most = Math.max(1, figures.sum("boardwalk_db_connections_max"));
        return new Panel(
                text("database"),
                meter(used, most, Words.text("platform.page.health.connections", (long) used, (long) most)),
                new Facts()
                        .fact(text("size"), Sizes.bytes(figures.sum("boardwalk_db_size_bytes")))
                        .fact(text("threads"), number(figures.sum("boardwalk_db_connections_waiting")))
                        .fact(text("transactions"), number(figures.sum("boardwalk_db_transactions_total"))));
    }

    /** What waits for each module, and for the mail server. */
    static Panel waiting(Figures figures) {
        Map<String, Double> waiting = new TreeMap<>();
        figures.byModule("boardwalk_events_waiting", "handler")
                .forEach((module, count) -> waiting.put(Words.text(module + ".module.title"), count));
        waiting.put(text("mail"), figures.sum("boardwalk_mail_waiting"));
        double most = Math.max(
                1, waiting.values().stream().mapToDouble(count -> count).max().orElse(1));
        UnorderedList list = new UnorderedList();
        list.addClassName("bw-states");
        waiting.forEach((name, count) -> list.add(new ListItem(new Span(name), new Meter(count, most, number(count)))));
        return new Panel(text("waiting"), list).summary(text("waiting.summary"));
    }

    static Panel backups(List<Backup> backups) {
        Component link = Links.page("administration/backups", text("backups.all"));
        if (backups.isEmpty()) {
            return new Panel(text("backups"), new Paragraph(text("backups.none")), link);
        }
        Backup newest = backups.getFirst();
        Facts facts = new Facts()
                .fact(text("backups.newest"), RelativeDate.of(newest.at()))
                .fact(text("size"), Sizes.bytes(newest.bytes()));
        return new Panel(text("backups"), BackupSizes.of(backups), facts, link);
    }

    static Panel errors(List<Entry> entries) {
        Panel panel = new Panel(text("last")).summary(text("last.summary"));
        if (entries.isEmpty()) {
            panel.content().add(new Paragraph(text("last.none")));
        }
        entries.stream().limit(ERRORS_SHOWN).forEach(entry -> panel.content().add(line(entry)));
        return panel;
    }

    private static Div line(Entry entry) {
        Span message = new Span(entry.message());
        message.addClassName("bw-line-name");
        message.getElement().setAttribute("lang", "en");
        Div detail = new Div(RelativeDate.of(entry.at()), new Span(" · " + entry.where()));
        detail.addClassName("bw-line-detail");
        if (!entry.cause().isEmpty()) {
            detail.add(new Span(" · " + entry.cause()));
        }
        if (!entry.request().isEmpty()) {
            detail.add(new Span(" · " + Words.text("platform.page.health.request", entry.request())));
        }
        Div words = new Div(message, detail);
        words.addClassName("bw-line-words");
        Div line = new Div(
                words, new Pill(entry.error() ? Tone.BAD : Tone.ATTENTION, text(entry.error() ? "error" : "warning")));
        line.addClassName("bw-line");
        return line;
    }

    private static Meter meter(double used, double most, String words) {
        Meter meter = new Meter(used, most, words);
        return used > FULL * most ? meter.tone(Tone.ATTENTION) : meter;
    }

    static Columns runs(String job, List<Run> newestFirst) {
        return new Columns(
                Words.text("platform.page.health.runs", job),
                newestFirst.reversed().stream()
                        .map(run -> new Columns.Column(
                                Math.max(1, run.took().toMillis()), run.failed(), words(run.took(), run.failed())))
                        .toList());
    }

    private static String words(Duration took, boolean failed) {
        return failed ? Words.text("platform.page.health.run.failed", Sizes.duration(took)) : Sizes.duration(took);
    }

    private static String number(double value) {
        return Formats.number((long) value, Words.locale());
    }

    private static String text(String key) {
        return Words.text("platform.page.health." + key);
    }
}
