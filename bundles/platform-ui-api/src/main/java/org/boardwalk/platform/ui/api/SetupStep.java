package org.boardwalk.platform.ui.api;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.boardwalk.platform.api.text.Sentence;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Whiteboard service: a step on the way from an empty deployment to a running programme, on the administrator's home page
 * and on Administration › Setting up. Its texts are {@code <id>.title} and {@code <id>.why}. Called on the session's
 * thread.
 */
@ConsumerType
public interface SetupStep {
    /** Starts with the module id. */
    String id();

    /**
     * Smaller comes first; the platform's own are 10 (board), 20 (modules), 30 (people), 70 (e-mail), 80 (backup) and 90
     * (health).
     */
    int order();

    /** Where it is done, without a slash in front. */
    String route();

    /** Looks whether what the step brings is there and works. Quick: at each visit. */
    Found check();

    /**
     * Something to try it with right there, such as a message to oneself; shown below the step.
     *
     * @param checkAgain to be run when what was tried may have changed what {@link #check} finds
     */
    default Optional<Component> trial(Runnable checkAgain) {
        return Optional.empty();
    }

    /** How far a step is. */
    enum State {
        DONE,
        /** Nothing is wrong, but something is still to do. */
        OPEN,
        /** It was done, and does not work. */
        WRONG
    }

    /** @param sentence what is there, or what is missing and what to do about it */
    record Found(State state, Sentence sentence) {
        public static Found done(String key, Object... arguments) {
            return new Found(State.DONE, Sentence.of(key, arguments));
        }

        public static Found open(String key, Object... arguments) {
            return new Found(State.OPEN, Sentence.of(key, arguments));
        }

        public static Found wrong(String key, Object... arguments) {
            return new Found(State.WRONG, Sentence.of(key, arguments));
        }
    }
}
