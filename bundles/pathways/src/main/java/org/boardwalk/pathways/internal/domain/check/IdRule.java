package org.boardwalk.pathways.internal.domain.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.boardwalk.pathways.api.catalogue.Finding;
import org.boardwalk.pathways.api.model.Choice;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.StartingPoint;
import org.boardwalk.pathways.api.model.Statistic;
import org.boardwalk.pathways.api.model.Step;

/** Ids are well formed and used once. */
final class IdRule {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final int LONGEST = 80;

    private IdRule() {}

    static List<Finding> check(Pathway pathway) {
        List<Finding> findings = new ArrayList<>();
        form(Stream.of(pathway.code()), findings);
        unique(
                Stream.concat(
                        pathway.steps().stream().map(Step::id),
                        pathway.choices().stream().map(Choice::id)),
                findings);
        pathway.choices().forEach(choice -> unique(choice.options().stream().map(Choice.Option::id), findings));
        unique(pathway.credentials().stream().map(Credential::code), findings);
        unique(pathway.measures().stream().map(named -> named.measure().code()), findings);
        unique(pathway.startingPoints().stream().map(StartingPoint::id), findings);
        unique(pathway.statistics().stream().map(Statistic::id), findings);
        return findings;
    }

    static boolean isWellFormed(String id) {
        return id.length() <= LONGEST && FORM.matcher(id).matches();
    }

    private static void form(Stream<String> ids, List<Finding> findings) {
        ids.filter(id -> !isWellFormed(id))
                .forEach(id -> findings.add(Findings.error(Finding.Kind.BAD_ID, List.of(id), "badId", id)));
    }

    private static void unique(Stream<String> ids, List<Finding> findings) {
        List<String> all = ids.toList();
        form(all.stream().distinct(), findings);
        Set<String> seen = new HashSet<>();
        Set<String> reported = new HashSet<>();
        for (String id : all) {
            if (!seen.add(id) && reported.add(id)) {
                findings.add(Findings.error(Finding.Kind.BAD_ID, List.of(id), "twice", id));
            }
        }
    }
}
