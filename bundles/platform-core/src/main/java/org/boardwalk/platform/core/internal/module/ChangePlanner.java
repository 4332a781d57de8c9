package org.boardwalk.platform.core.internal.module;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.module.ModuleChange;
import org.boardwalk.platform.api.module.ModuleChange.Problem;

/** Computes what must start and stop, from what is installed and what is wanted; changes nothing. */
final class ChangePlanner {
    /**
     * What the planner needs to know of a module.
     *
     * @param runs whether it runs now
     */
    record Candidate(String id, boolean optional, boolean runs, List<String> needs) {}

    private final Map<String, Candidate> candidates;

    ChangePlanner(Collection<Candidate> candidates) {
        this.candidates = candidates.stream().collect(Collectors.toMap(Candidate::id, Function.identity()));
    }

    /** Switches one module; what it needs comes along, what needs it forbids switching it off. */
    ModuleChange change(Set<String> wanted, String id, boolean on) {
        Candidate module = candidates.get(id);
        if (module == null) {
            return refused("platform.modules.unknown", id);
        }
        if (!module.optional()) {
            return on ? nothing() : refused("platform.modules.alwaysOn", id);
        }
        return on ? switchOn(id) : switchOff(wanted, id);
    }

    /** From the running system to the wanted one; a module without what it needs does not start, and the plan says so. */
    ModuleChange reconcile(Set<String> wanted) {
        Set<String> start = new LinkedHashSet<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> startable = new TreeSet<>(wanted);
        startable.removeIf(id -> lacksNeed(id, wanted, problems));
        startable.forEach(id -> collect(id, start, new LinkedHashSet<>(), problems));
        List<String> stop = candidates.values().stream()
                .filter(module -> module.optional() && module.runs() && !wanted.contains(module.id()))
                .map(Candidate::id)
                .toList();
        return new ModuleChange(List.copyOf(start), dependantsFirst(stop), List.of(), problems);
    }

    private boolean lacksNeed(String id, Set<String> wanted, List<Problem> problems) {
        Candidate module = candidates.get(id);
        if (module == null) {
            return false;
        }
        List<String> lacking = module.needs().stream()
                .filter(need -> !wanted.contains(need))
                .filter(need ->
                        !candidates.containsKey(need) || candidates.get(need).optional())
                .toList();
        lacking.forEach(need -> problems.add(new Problem("platform.modules.needs", List.of(id, need))));
        return !lacking.isEmpty();
    }

    private ModuleChange switchOn(String id) {
        Set<String> start = new LinkedHashSet<>();
        List<Problem> problems = new ArrayList<>();
        collect(id, start, new LinkedHashSet<>(), problems);
        return new ModuleChange(List.copyOf(start), List.of(), List.of(), problems);
    }

    private ModuleChange switchOff(Set<String> wanted, String id) {
        List<Problem> problems = wanted.stream()
                .filter(other -> !other.equals(id) && needs(other).contains(id))
                .sorted()
                .map(other -> new Problem("platform.modules.neededBy", List.of(id, other)))
                .toList();
        return new ModuleChange(List.of(), List.of(id), List.of(), problems);
    }

    private void collect(String id, Set<String> start, Set<String> path, List<Problem> problems) {
        Candidate module = candidates.get(id);
        if (module == null) {
            problems.add(new Problem("platform.modules.unknown", List.of(id)));
        } else if (!path.add(id)) {
            problems.add(new Problem("platform.modules.circle", List.of(String.join(" → ", path))));
        } else if (!module.runs() && module.optional() && !start.contains(id)) {
            module.needs().forEach(need -> collect(need, start, new LinkedHashSet<>(path), problems));
            start.add(id);
        }
    }

    private List<String> dependantsFirst(List<String> stop) {
        Set<String> ordered = new LinkedHashSet<>();
        stop.stream().sorted().forEach(id -> dependants(id, Set.copyOf(stop), ordered));
        return List.copyOf(ordered);
    }

    private void dependants(String id, Set<String> among, Set<String> ordered) {
        if (!ordered.contains(id)) {
            among.stream()
                    .filter(other -> needs(other).contains(id))
                    .sorted()
                    .forEach(other -> dependants(other, among, ordered));
            ordered.add(id);
        }
    }

    private List<String> needs(String id) {
        Candidate module = candidates.get(id);
        return module == null ? List.of() : module.needs();
    }

    private static ModuleChange nothing() {
        return new ModuleChange(List.of(), List.of(), List.of(), List.of());
    }

    private static ModuleChange refused(String code, String id) {
        return new ModuleChange(List.of(), List.of(), List.of(), List.of(new Problem(code, List.of(id))));
    }
}
