package org.boardwalk.pathways.internal.domain.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.pathways.api.catalogue.Finding;
import org.boardwalk.pathways.api.catalogue.PathwayFileException;
import org.boardwalk.pathways.api.model.NamedMeasure;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.WorkProfile;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.pathways.api.requirement.Unit;
import org.boardwalk.pathways.internal.domain.check.PathwayCheck;
import org.boardwalk.pathways.internal.domain.file.JsonValue.Place;

/** The pathway file: JSON, described in FORMAT.md of this bundle. */
public final class PathwayFile {
    /** What every file says in its first field. */
    static final String FORMAT = "boardwalk-pathway/1";

    private static final int LARGEST = 4 * 1024 * 1024;

    private final Mistakes mistakes = new Mistakes();
    private final References references = new References();

    private PathwayFile() {}

    /**
     * A pathway without errors.
     *
     * @throws PathwayFileException with every mistake in the form of the file or, if there is none, in the pathway
     */
    public static Pathway read(String json) {
        PathwayFile file = new PathwayFile();
        Pathway pathway = file.parse(json);
        PathwayCheck.check(pathway).stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .forEach(file::report);
        file.mistakes.stop();
        return pathway;
    }

    /**
     * A pathway that may have errors, as drafts do.
     *
     * @throws PathwayFileException with every mistake in the form of the file
     */
    public static Pathway readDraft(String json) {
        return new PathwayFile().parse(json);
    }

    /** The file; {@link #readDraft} gives the same pathway back. */
    public static String write(Pathway pathway) {
        return JsonText.of(PathwayWriter.tree(pathway));
    }

    private Pathway parse(String json) {
        if (json.length() > LARGEST) {
            mistakes.add(Place.NOWHERE, "", "tooLarge", LARGEST / 1024 / 1024);
            mistakes.stop();
        }
        Fields fields = Fields.of(JsonTree.read(json, mistakes), "", mistakes);
        mistakes.stop();
        format(fields);
        Pathway pathway = pathway(fields);
        fields.close();
        mistakes.stop();
        return pathway;
    }

    private void format(Fields fields) {
        String format = fields.text("format");
        if (mistakes.isEmpty() && !format.equals(FORMAT)) {
            mistakes.add(
                    fields.value("format").map(JsonValue::place).orElse(Place.NOWHERE),
                    "format",
                    "format",
                    format,
                    FORMAT);
        }
        mistakes.stop();
    }

    private Pathway pathway(Fields fields) {
        String code = fields.text("code");
        references.defined(code, fields.value("code").map(JsonValue::place).orElse(fields.place()), "code");
        List<NamedMeasure> measures = fields.objects("measures", this::measure);
        Map<String, Unit> units = new HashMap<>();
        measures.forEach(
                named -> units.put(named.measure().code(), named.measure().unit()));
        FactReader facts = new FactReader(references);
        StepReader steps = new StepReader(references, new RequirementReader(references, units));
        return new Pathway(
                code,
                fields.words("title"),
                fields.words("summary"),
                fields.words("programme"),
                steps.reference(fields, "goal"),
                fields.objects("steps", steps::step),
                fields.objects("choices", steps::choice),
                fields.objects("relations", steps::relation),
                fields.objects("startingPoints", steps::startingPoint),
                fields.objects("credentials", facts::credential),
                measures,
                fields.objects("occupations", FactReader::occupation),
                fields.object("work", FactReader::work).orElse(WorkProfile.NONE),
                fields.objects("statistics", facts::statistic));
    }

    private Optional<NamedMeasure> measure(Fields fields) {
        String code = fields.text("code");
        references.defined(code, fields.place(), fields.path());
        return Optional.of(new NamedMeasure(new Measure(code, fields.oneOf("unit", Unit.class)), fields.words("name")));
    }

    private void report(Finding finding) {
        String element = finding.elements().stream().findFirst().orElse("");
        Optional<References.Spot> spot =
                switch (finding.kind()) {
                    case BAD_ID -> references.last(element);
                    case DANGLING ->
                        references.nextUse(
                                finding.sentence().arguments().getLast().toString());
                    default -> references.first(element);
                };
        References.Spot where = spot.orElse(new References.Spot(new Place(1, 1), ""));
        mistakes.add(where.place(), where.path(), finding.sentence());
    }
}
