package org.boardwalk.pathways.internal.ui.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.internal.ui.words.RequirementWords;
import org.boardwalk.pathways.internal.ui.words.Say;

/** The steps of a pathway nobody walks on: what they are, how long they take, what comes first. */
public final class TemplateFaces {
    private TemplateFaces() {}

    /** By step id, in the pathway's order. */
    public static Map<String, StepFace> of(Pathway pathway) {
        Map<String, StepFace> faces = new LinkedHashMap<>();
        pathway.steps().forEach(step -> faces.put(step.id(), of(pathway, step)));
        return faces;
    }

    static StepFace of(Pathway pathway, Step step) {
        List<String> marks = marks(pathway, step);
        String line = line(pathway, step);
        String title = Say.text(step.title());
        return new StepFace(
                step.id(), step.kind(), title, line, Optional.empty(), marks, name(pathway, step, title, line));
    }

    /** Whether the step ends with a credential nobody can earn any more. */
    public static Optional<Credential> retired(Pathway pathway, Step step) {
        return step.credential()
                .flatMap(pathway::credential)
                .filter(credential -> credential.lifecycle().isRetired());
    }

    /** Marks that hold for everybody, in plans too. */
    public static List<String> marks(Pathway pathway, Step step) {
        List<String> marks = new ArrayList<>();
        retired(pathway, step).ifPresent(credential -> marks.add("pw-retired"));
        if (step.optional()) {
            marks.add("pw-optional");
        }
        if (pathway.goal().equals(Optional.of(step.id()))) {
            marks.add("pw-goal");
        }
        return marks;
    }

    private static String line(Pathway pathway, Step step) {
        Optional<Credential> retired = retired(pathway, step);
        if (retired.isPresent()) {
            return retiredLine(retired.get().lifecycle());
        }
        if (pathway.goal().equals(Optional.of(step.id()))) {
            return Say.ui("step.goal");
        }
        String time = step.time().map(Say::time).orElse("");
        if (step.optional()) {
            return time.isEmpty() ? Say.ui("step.optional") : Say.ui("step.optionalTime", time);
        }
        return time;
    }

    /** "Retired, February 2017". */
    public static String retiredLine(Lifecycle lifecycle) {
        return lifecycle
                .retiredOn()
                .map(date -> Say.ui("step.retiredOn", Say.date(date)))
                .orElseGet(() -> Say.ui("step.retired"));
    }

    private static String name(Pathway pathway, Step step, String title, String line) {
        return name(step, title, line) + " " + RequirementWords.line(pathway, step);
    }

    /** What one sees, in the order in which one sees it: kind, title, line. */
    public static String name(Step step, String title, String line) {
        String name = Say.ui("step.name", Say.kind(step.kind()), title);
        return line.isEmpty() ? name : name + " " + line + ".";
    }
}
