package org.boardwalk.participants.internal.app;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.participants.api.Vocabulary.Term;
import org.boardwalk.participants.api.casefile.ServiceTypes;
import org.boardwalk.participants.api.casefile.ServiceTypes.Mapped;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.TableImport;
import org.boardwalk.platform.tables.api.TableRow;
import org.boardwalk.platform.tables.api.TableRun;
import org.boardwalk.platform.tables.api.TableRun.Effect;

/** One file of events. A service type that is named goes before a state code, which may belong to several. */
final class EventsImport implements TableImport {
    private final TableRun run;
    private final ServiceTypes types;
    private final List<Term> terms;
    private final Map<String, Mapped> events;

    EventsImport(TableRun run, ServiceTypes types, List<Term> terms) {
        this.run = run;
        this.types = types;
        this.terms = terms;
        this.events = types.all().stream()
                .collect(Collectors.toMap(mapped -> mapped.event().id(), Function.identity()));
    }

    @Override
    public void rows(List<TableRow> rows) {
        rows.stream().filter(TableRow::sound).forEach(this::row);
    }

    private void row(TableRow row) {
        String event = row.text(EventsTable.EVENT);
        if (run.repeats(row, event, row.cells().toString())) {
            return;
        }
        Mapped before = events.get(event);
        if (before == null) {
            run.error(row, EventsTable.EVENT, "participants.events.unknown", event);
            return;
        }
        String column =
                row.text(EventsTable.SERVICE_TYPE).isEmpty() ? EventsTable.STATE_CODE : EventsTable.SERVICE_TYPE;
        try {
            String type = column.equals(EventsTable.SERVICE_TYPE) ? named(row) : byStateCode(row);
            boolean same = type.equals(before.serviceType());
            run.count(same ? Effect.UNCHANGED : Effect.CHANGED);
            if (run.writes() && !same) {
                types.change(before, type);
            }
        } catch (ProblemException wrong) {
            run.error(row, column, wrong.code(), wrong.arguments().toArray());
        }
    }

    private String named(TableRow row) {
        String code = row.text(EventsTable.SERVICE_TYPE);
        String stateCode = row.text(EventsTable.STATE_CODE);
        Term type = terms.stream()
                .filter(term -> term.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ProblemException("participants.service.unknownType", code));
        if (!stateCode.isEmpty() && !stateCode.equals(type.stateCode())) {
            throw new ProblemException("participants.events.otherCode", code, type.stateCode(), stateCode);
        }
        return code;
    }

    private String byStateCode(TableRow row) {
        String stateCode = row.text(EventsTable.STATE_CODE);
        if (stateCode.isEmpty()) {
            throw new ProblemException("participants.events.columns");
        }
        List<String> found = terms.stream()
                .filter(term -> term.stateCode().equals(stateCode))
                .map(Term::code)
                .toList();
        return switch (found.size()) {
            case 0 -> throw new ProblemException("participants.events.noCode", stateCode);
            case 1 -> found.getFirst();
            default ->
                throw new ProblemException("participants.events.severalCodes", stateCode, String.join(", ", found));
        };
    }
}
