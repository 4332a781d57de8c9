package org.boardwalk.platform.ui.api.files;

import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.ui.api.kit.Words;

/** What went wrong, for the person in front of the screen. */
final class Failures {
    private Failures() {}

    static String sentence(RuntimeException failure) {
        return failure instanceof ProblemException problem
                ? Words.text(problem)
                : Words.text("platform.kit.import.broken");
    }
}
