package org.boardwalk.pathways.api.catalogue;

import java.util.List;
import org.boardwalk.pathways.api.text.Phrase;
import org.boardwalk.platform.api.problem.ProblemException;

/**
 * A pathway file that cannot be read. As a problem its code is {@code pathways.file.bad} with line, column and the
 * first reason's arguments; a page shows all of {@link #mistakes()}.
 */
public class PathwayFileException extends ProblemException {
    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    /** @param mistakes one or more, in the order of the file */
    public PathwayFileException(List<Mistake> mistakes) {
        super(
                "pathways.file.bad",
                mistakes.getFirst().line(),
                mistakes.getFirst().column(),
                mistakes.size());
        this.mistakes = List.copyOf(mistakes);
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }

    @Override
    public String getMessage() {
        return mistakes.toString();
    }

    /**
     * One mistake.
     *
     * @param line from 1; 0 when the mistake has no place in the file
     * @param column from 1
     * @param path where in the document: {@code steps[3].prerequisites[0]}
     * @param reason what is wrong and what was expected
     */
    public record Mistake(int line, int column, String path, Phrase reason) {}
}
