package org.boardwalk.platform.api.module;

import java.util.List;

/**
 * What switching will do, computed before anything is touched.
 *
 * @param start ids of modules that will start, in this order
 * @param stop ids of modules that will stop, in this order
 * @param disturbs ids of running modules, other than those, whose bundles would be restarted; the
 *     platform refuses a change in which this is not empty
 * @param problems keys and arguments of sentences why the change cannot be made, such as a needed
 *     module that would be off
 */
public record ModuleChange(List<String> start, List<String> stop, List<String> disturbs, List<Problem> problems) {
    /** A reason against the change: key of a sentence and its arguments. */
    public record Problem(String code, List<String> arguments) {}

    public boolean isPossible() {
        return problems.isEmpty() && disturbs.isEmpty();
    }

    public boolean isEmpty() {
        return start.isEmpty() && stop.isEmpty();
    }
}
