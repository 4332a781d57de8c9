package org.boardwalk.platform.ui.internal.admin.backups;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import org.boardwalk.platform.api.backup.Backups.Backup;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.RelativeDate;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;
import org.boardwalk.platform.ui.internal.admin.health.Sizes;

/** One backup: as at when, how much, and whether somebody made sure that it is whole. */
final class BackupLine extends Div {
    private static final long serialVersionUID = 1L;

    BackupLine(Backup backup, Optional<Instant> verified, Runnable verify) {
        addClassName("bw-line");
        String when = Formats.dateTime(backup.at(), Words.locale());
        Span name = new Span(when);
        name.addClassName("bw-line-name");
        Span counts = new Span(Words.text(
                "platform.page.backups.counts",
                Sizes.bytes(backup.bytes()),
                backup.rows(),
                backup.tables(),
                backup.files(),
                backup.product()));
        Div detail = new Div(RelativeDate.of(backup.at()), new Span(" · "), counts);
        detail.addClassName("bw-line-detail");
        Span file = new Span(backup.file().getFileName().toString());
        file.addClassName("bw-line-detail");
        Div words = new Div(name, detail, file);
        words.addClassName("bw-line-words");
        Button check = new Button(Words.text("platform.page.backups.verify"), click -> verify.run());
        check.setAriaLabel(Words.text("platform.page.backups.verify.label", when));
        add(words, pill(verified), check);
    }

    private static Pill pill(Optional<Instant> verified) {
        return verified.map(at -> {
                    Pill pill = new Pill(Tone.GOOD, Words.text("platform.page.backups.verified"));
                    pill.setTitle(Formats.dateTime(at, Words.locale()));
                    return pill;
                })
                .orElseGet(() -> new Pill(Tone.NEUTRAL, Words.text("platform.page.backups.unverified")));
    }
}
