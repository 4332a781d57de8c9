package org.boardwalk.pathways.internal.ui.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardwalk.pathways.api.catalogue.Finding;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.internal.ui.picture.StepFace;
import org.boardwalk.pathways.internal.ui.picture.TemplateFaces;
import org.boardwalk.pathways.internal.ui.words.Say;

/** The steps of a draft, those with mistakes marked. */
final class EditorFaces {
    private EditorFaces() {}

    static Map<String, StepFace> of(Pathway pathway, List<Finding> findings) {
        Map<String, StepFace> faces = new LinkedHashMap<>(TemplateFaces.of(pathway));
        findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .flatMap(finding -> finding.elements().stream())
                .distinct()
                .forEach(id -> faces.computeIfPresent(id, (step, face) -> face.with("pw-wrong", Say.ui("step.wrong"))));
        return faces;
    }
}
