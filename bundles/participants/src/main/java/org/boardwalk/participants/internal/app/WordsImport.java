package org.boardwalk.participants.internal.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.participants.api.FederalCode;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.Vocabulary.Term;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.TableImport;
import org.boardwalk.platform.tables.api.TableRow;
import org.boardwalk.platform.tables.api.TableRun;
import org.boardwalk.platform.tables.api.TableRun.Effect;

/** One file of words. An empty cell says nothing: what is known stays. */
final class WordsImport implements TableImport {
    private static final int STEP = 10;

    private final TableRun run;
    private final Vocabulary vocabulary;
    private final Map<String, Integer> last = new HashMap<>();

    WordsImport(TableRun run, Vocabulary vocabulary) {
        this.run = run;
        this.vocabulary = vocabulary;
    }

    @Override
    public void rows(List<TableRow> rows) {
        rows.stream().filter(TableRow::sound).forEach(this::row);
    }

    private void row(TableRow row) {
        String kind = row.text(WordsTable.LIST);
        String code = row.text(WordsTable.CODE);
        if (run.repeats(row, kind + "." + code, row.cells().toString())) {
            return;
        }
        Optional<Term> before = vocabulary.find(kind, code);
        if (before.isEmpty() && row.text(WordsTable.ENGLISH).isEmpty()) {
            run.error(row, WordsTable.CODE, "participants.words.unknown");
            return;
        }
        Term after = term(row, before.orElseGet(() -> fresh(kind, code)));
        try {
            VocabularyService.requireValid(after);
        } catch (ProblemException wrong) {
            boolean federal = wrong.code().equals("participants.term.federal");
            run.error(row, federal ? WordsTable.FEDERAL : WordsTable.CODE, wrong.code());
            return;
        }
        boolean same = before.filter(after::equals).isPresent();
        run.count(before.isEmpty() ? Effect.ADDED : same ? Effect.UNCHANGED : Effect.CHANGED);
        if (run.writes() && !same) {
            vocabulary.save(after);
        }
    }

    private static Term term(TableRow row, Term before) {
        String english = row.text(WordsTable.ENGLISH);
        String spanish = row.text(WordsTable.SPANISH);
        String stateCode = row.text(WordsTable.STATE_CODE);
        return new Term(
                before.kind(),
                before.code(),
                before.version(),
                english.isEmpty() ? before.english() : english,
                spanish.isEmpty() ? before.spanish() : spanish,
                stateCode.isEmpty() ? before.stateCode() : stateCode,
                before.position(),
                answer(row, WordsTable.OFFERED, before.active()),
                answer(row, WordsTable.COUNTS, before.extendsParticipation()),
                row.choice(WordsTable.FEDERAL, FederalCode.class).or(before::federalCode));
    }

    private static boolean answer(TableRow row, String column, boolean otherwise) {
        return row.choice(column, WordsTable.Answer.class)
                .map(answer -> answer == WordsTable.Answer.YES)
                .orElse(otherwise);
    }

    /** Behind the words its list has. */
    private Term fresh(String kind, String code) {
        int position = last.computeIfAbsent(kind, list -> vocabulary.terms(list).stream()
                        .mapToInt(Term::position)
                        .max()
                        .orElse(0))
                + STEP;
        last.put(kind, position);
        return new Term(kind, code, 0, "", "", "", position, true, false, Optional.empty());
    }
}
