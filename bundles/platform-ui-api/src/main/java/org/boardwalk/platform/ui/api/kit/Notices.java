package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import org.boardwalk.platform.api.problem.ProblemException;

/**
 * Short messages at the lower start of the screen, where they cover no button, read out politely; on a phone at its upper
 * or lower edge, whichever covers neither the focus nor the button that acts. All need the session's thread; texts are
 * translated already.
 */
public final class Notices {
    private static final int SHORT_MS = 5_000;
    private static final int UNDO_MS = 12_000;
    private static final int STAYS = 0;

    /** On a phone a notice is as wide as the window: it takes the edge where it covers least of what is needed. */
    private static final String PLACE = """
            if (matchMedia('(max-width: 40rem)').matches) {
              const form = document.activeElement.closest('vaadin-dialog, vaadin-confirm-dialog') ?? document;
              const needed = [document.activeElement, ...form.querySelectorAll("vaadin-button[theme~='primary']")]
                .filter(one => one !== document.body && one.checkVisibility()).map(one => one.getBoundingClientRect())
                .filter(one => one.bottom > 0 && one.top < innerHeight);
              const bar = 60, around = 40;
              const height = [...document.querySelectorAll('.bw-notice')]
                .reduce((sum, one) => sum + one.offsetHeight + around, 0);
              const above = needed.filter(one => one.top < bar + height).length;
              const below = needed.filter(one => one.bottom > innerHeight - height).length;
              $0.position = below < above ? 'bottom-stretch' : 'top-stretch';
            }
            """;

    private Notices() {}

    /** It worked: in the reader's terms ("Dana Reyes was invited"). */
    public static void success(String text) {
        show(Tone.GOOD, text, SHORT_MS);
    }

    /** It worked and can be taken back for a while. */
    public static void undo(String text, Runnable undo) {
        Button button = new Button(Words.text("platform.kit.undo"));
        Notification notice = build(Tone.GOOD, text, UNDO_MS, button);
        button.addClickListener(click -> {
            notice.close();
            tryTo(undo);
        });
        notice.open();
    }

    /** Something to know that the person did not cause. */
    public static void info(String text) {
        show(Tone.INFO, text, UNDO_MS);
    }

    /** It did not work; stays until closed. */
    public static void problem(String text) {
        Notification notice = build(Tone.BAD, text, STAYS);
        notice.setAssertive(true);
        notice.open();
    }

    /** The problem's sentence in the reader's language; stays until closed. */
    public static void problem(ProblemException problem) {
        problem(Words.text(problem));
    }

    /**
     * Does the work and shows a {@link ProblemException} it throws; anything else is the platform's matter.
     *
     * @return whether it went well
     */
    public static boolean tryTo(Runnable work) {
        try {
            work.run();
            return true;
        } catch (ProblemException problem) {
            problem(problem);
            return false;
        }
    }

    private static void show(Tone tone, String text, int duration) {
        build(tone, text, duration).open();
    }

    private static Notification build(Tone tone, String text, int duration, Component... actions) {
        Notification notice = new Notification();
        Span words = new Span(text);
        words.addClassName("bw-notice-words");
        Div line = new Div(Icons.decorative(tone.icon()), words);
        line.addClassNames("bw-notice", tone.className());
        line.add(actions);
        Button close = new Button(Icons.decorative("close-small"), click -> notice.close());
        close.setAriaLabel(Words.text("platform.kit.close"));
        close.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        close.addClassName("bw-notice-close");
        line.add(close);
        notice.add(line);
        notice.setDuration(duration);
        notice.setPosition(Notification.Position.BOTTOM_START);
        line.getElement().executeJs(PLACE, notice);
        return notice;
    }
}
