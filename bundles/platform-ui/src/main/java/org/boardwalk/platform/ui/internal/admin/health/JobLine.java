package org.boardwalk.platform.ui.internal.admin.health;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.boardwalk.platform.api.job.Jobs.JobInfo;
import org.boardwalk.platform.api.job.Jobs.Run;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.RelativeDate;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;

/** One job: when it ran, what came of it, when it runs again. */
final class JobLine extends Div {
    private static final long serialVersionUID = 1L;

    /** @param runs its last ones, newest first */
    JobLine(JobInfo job, List<Run> runs, Runnable run) {
        addClassName("bw-line");
        Span name = new Span(Words.text(job.id() + ".job"));
        name.addClassName("bw-line-name");
        Div words = new Div(name, times(job));
        job.outcome().ifPresent(outcome -> {
            Span detail = new Span(Words.text(outcome));
            detail.addClassName("bw-line-detail");
            words.add(detail);
        });
        words.addClassName("bw-line-words");
        Button now = new Button(Words.text("platform.page.health.run"), click -> run.run());
        now.setAriaLabel(Words.text("platform.page.health.run.label", name.getText()));
        now.setEnabled(!job.running());
        add(words);
        if (!runs.isEmpty()) {
            add(Pictures.runs(name.getText(), runs));
        }
        add(pill(job), now);
    }

    private static Div times(JobInfo job) {
        Div times = new Div();
        times.addClassName("bw-line-detail");
        job.lastRun().ifPresent(at -> times.add(new Span(text("last") + " "), RelativeDate.of(at)));
        if (job.lastRun().isEmpty()) {
            times.add(new Span(text("never")));
        }
        job.nextRun().ifPresent(at -> times.add(new Span(" · " + text("next") + " "), RelativeDate.of(at)));
        return times;
    }

    private static Pill pill(JobInfo job) {
        if (job.running()) {
            return new Pill(Tone.INFO, text("running"));
        }
        if (job.failed()) {
            return new Pill(Tone.BAD, text("failed"));
        }
        return job.lastRun().isPresent() ? new Pill(Tone.GOOD, text("well")) : new Pill(Tone.NEUTRAL, text("waiting"));
    }

    private static String text(String key) {
        return Words.text("platform.page.health.job." + key);
    }
}
