package org.boardwalk.pathways.internal.ui.picture;

import org.boardwalk.pathways.api.model.Choice;
import org.boardwalk.pathways.internal.ui.words.Say;

/** A fork in words. */
public final class ChoiceWords {
    private ChoiceWords() {}

    /** "Gain experience: choose one". */
    public static String title(Choice choice) {
        return Say.ui("choice.title", Say.text(choice.title()), rule(choice));
    }

    /** "Gain experience (one)", for a narrow place. */
    static String brief(Choice choice) {
        int max = choice.max().orElse(0);
        String count = choice.min() == 0
                ? Say.ui("choice.extras")
                : Say.ui(choice.min() == max ? "choice.brief.exactly" : "choice.brief.atLeast", choice.min());
        return Say.ui("choice.brief", Say.text(choice.title()), count);
    }

    /** "choose one", "choose at least 2", "extras". */
    public static String rule(Choice choice) {
        int min = choice.min();
        int max = choice.max().orElse(choice.options().size());
        if (min == 0) {
            return Say.ui("choice.extras");
        }
        if (min == max) {
            return Say.ui("choice.exactly", min);
        }
        return choice.max().isEmpty() ? Say.ui("choice.atLeast", min) : Say.ui("choice.between", min, max);
    }
}
