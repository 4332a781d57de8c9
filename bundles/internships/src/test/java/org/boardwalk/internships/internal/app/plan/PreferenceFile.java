package org.boardwalk.internships.internal.app.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.internal.app.preference.PreferencesTable;
import org.boardwalk.participants.api.directory.ParticipantDirectory;
import org.boardwalk.platform.tables.api.TableColumn;
import org.boardwalk.platform.tables.api.TableImport;
import org.boardwalk.platform.tables.api.TableRow;
import org.boardwalk.platform.tables.api.TableRun;

/** Preferences on their way out of and into a file, as the platform takes them there. */
final class PreferenceFile {
    private final PlanOffice office;
    private final PreferencesTable table;

    /** @param people who are known, each by the id alone */
    PreferenceFile(PlanOffice office, List<UUID> people) {
        this.office = office;
        table = new PreferencesTable(
                office.access,
                office.preferences,
                office.terms,
                office.termStore,
                office.sites,
                () -> new Snapshot(people),
                office.entities);
    }

    /** The rows by their columns, typed as a file is read. */
    List<Map<String, Object>> export() {
        List<Map<String, Object>> rows = new ArrayList<>();
        table.export(cells -> {
            Map<String, Object> row = new HashMap<>();
            List<TableColumn> columns = table.columns();
            for (int i = 0; i < columns.size(); i++) {
                String cell = cells.get(i);
                if (!cell.isEmpty()) {
                    boolean number = columns.get(i).kind() == TableColumn.Kind.NUMBER;
                    row.put(columns.get(i).key(), number ? new BigDecimal(cell) : cell);
                }
            }
            rows.add(row);
        });
        return rows;
    }

    /** @return what each row did, or what was wrong with it */
    List<String> bring(List<Map<String, Object>> rows, boolean writes) {
        Run run = new Run(writes);
        office.data.transactions().write(() -> {
            TableImport file = table.begin(run);
            List<TableRow> numbered = new ArrayList<>();
            rows.forEach(cells -> numbered.add(new TableRow(numbered.size() + 2, cells, true)));
            file.rows(numbered);
            file.end();
        });
        return run.told;
    }

    private static final class Run implements TableRun {
        private final List<String> told = new ArrayList<>();
        private final boolean writes;
        private final Map<String, String> said = new HashMap<>();

        Run(boolean writes) {
            this.writes = writes;
        }

        @Override
        public boolean writes() {
            return writes;
        }

        @Override
        public boolean has(String column) {
            return true;
        }

        @Override
        public void error(TableRow row, String column, String code, Object... arguments) {
            told.add(code);
        }

        @Override
        public void remark(TableRow row, String code, Object... arguments) {
            told.add(code);
        }

        @Override
        public void count(Effect effect) {
            told.add(effect.name());
        }

        @Override
        public boolean repeats(TableRow row, String key, String content) {
            return said.put(key, content) != null;
        }
    }

    private record Snapshot(List<UUID> ids) implements ParticipantDirectory.Snapshot {
        @Override
        public ParticipantDirectory.Match find(ParticipantDirectory.Clues clues) {
            UUID id = UUID.fromString(clues.id());
            return new ParticipantDirectory.Match(
                    ids.contains(id) ? ParticipantDirectory.Match.Kind.FOUND : ParticipantDirectory.Match.Kind.NOBODY,
                    Optional.of(id).filter(ids::contains),
                    true);
        }

        @Override
        public Optional<ParticipantDirectory.Clues> about(UUID participantId) {
            return Optional.of(
                    new ParticipantDirectory.Clues(participantId.toString(), "", "", "", "", Optional.empty()));
        }
    }
}
