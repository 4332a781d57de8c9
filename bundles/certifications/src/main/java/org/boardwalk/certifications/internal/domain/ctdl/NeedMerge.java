package org.boardwalk.certifications.internal.domain.ctdl;

import static org.boardwalk.certifications.internal.domain.ctdl.CtdlException.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardwalk.certifications.internal.domain.ctdl.Statements.Statement;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.api.text.Phrase;

/**
 * Requirements are taken from a file as a whole or not at all: somebody would be told that he may sit an exam, or may
 * not, because half of what is asked for was understood.
 */
final class NeedMerge {
    private final List<Prerequisite> known;
    private final List<Statement> said;
    private final ConditionWriter writer;
    private final List<Phrase> remarks = new ArrayList<>();

    NeedMerge(Optional<List<Prerequisite>> known, List<Statement> said, ConditionWriter writer) {
        this.known = known.orElse(List.of());
        this.said = said;
        this.writer = writer;
    }

    List<Phrase> remarks() {
        return remarks;
    }

    List<Prerequisite> merged() {
        List<Prerequisite> left = new ArrayList<>(known);
        List<Prerequisite> merged = new ArrayList<>();
        for (Statement statement : said) {
            Optional<Prerequisite> same =
                    left.stream().filter(need -> same(need, statement)).findFirst();
            same.ifPresent(left::remove);
            Optional<Prerequisite> need =
                    same.map(one -> withNote(one, statement)).or(() -> made(statement));
            if (need.isEmpty()) {
                remarks.add(statement
                        .words()
                        .or(statement::condition)
                        .map(words -> say("left.need", words))
                        .orElseGet(() -> say("left.needUnknown", statement.place())));
            } else {
                merged.add(need.get());
            }
        }
        if (!remarks.isEmpty()) {
            remarks.addFirst(say(known.isEmpty() ? "left.needsNone" : "left.needs"));
            return known;
        }
        return said.isEmpty() || merged.size() == known.size() && known.containsAll(merged) ? known : merged;
    }

    private boolean same(Prerequisite need, Statement statement) {
        if (need.strength() != statement.strength()) {
            return false;
        }
        return statement.requirement().isPresent()
                ? Canonical.of(need.requirement())
                        .equals(Canonical.of(statement.requirement().get()))
                : isInWords(need, statement);
    }

    private boolean isInWords(Prerequisite need, Statement statement) {
        return !ConditionWriter.isReadable(need.requirement())
                && statement
                        .words()
                        .filter(words -> TextMerge.same(writer.description(need.requirement()), words))
                        .isPresent()
                && (statement.condition().isEmpty()
                        || need.note()
                                .filter(note -> TextMerge.same(
                                        note, statement.condition().get()))
                                .isPresent());
    }

    private Prerequisite withNote(Prerequisite need, Statement statement) {
        Optional<LocalText> note = note(need.requirement(), statement)
                .map(words ->
                        need.note().map(old -> TextMerge.merged(old, words)).orElse(words))
                .or(need::note);
        return new Prerequisite(need.requirement(), need.strength(), note);
    }

    private Optional<Prerequisite> made(Statement statement) {
        return statement
                .requirement()
                .map(requirement -> new Prerequisite(requirement, statement.strength(), note(requirement, statement)));
    }

    /** What the file says beside the expression; what it only puts into words is no note. */
    private Optional<LocalText> note(Requirement requirement, Statement statement) {
        return statement.condition().or(() -> statement
                .words()
                .filter(words -> ConditionWriter.isReadable(requirement))
                .filter(words -> !TextMerge.same(writer.description(requirement), words)));
    }
}
