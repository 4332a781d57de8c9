package org.boardwalk.participants.internal.app;

import java.util.List;
import java.util.Set;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.Vocabulary.Term;
import org.boardwalk.participants.api.casefile.ServiceTypes;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.ModuleTable;
import org.boardwalk.platform.tables.api.TableColumn;
import org.boardwalk.platform.tables.api.TableImport;
import org.boardwalk.platform.tables.api.TableRun;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * As which service each event of a module is logged, as a file: by the code of the board's service type, or by the one it
 * has in the state's system. An event that no row names stays as it is.
 */
@Component(service = ModuleTable.class)
public final class EventsTable implements ModuleTable {
    public static final String ID = "participants.events";

    static final String EVENT = "event";
    static final String SERVICE_TYPE = "serviceType";
    static final String STATE_CODE = "stateCode";

    private final ServiceTypes types;
    private final Vocabulary vocabulary;

    @Activate
    public EventsTable(@Reference ServiceTypes types, @Reference Vocabulary vocabulary) {
        this.types = types;
        this.vocabulary = vocabulary;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String importPermission() {
        return ParticipantPermissions.VOCABULARIES;
    }

    @Override
    public String exportPermission() {
        return ParticipantPermissions.VOCABULARIES;
    }

    @Override
    public String page() {
        return "administration/words?list=" + Vocabulary.SERVICE_TYPE;
    }

    @Override
    public List<TableColumn> columns() {
        return List.of(
                TableColumn.text(EVENT, 60)
                        .asRequired()
                        .named("our event", "evento")
                        .like("mentoring.event.peer"),
                TableColumn.text(SERVICE_TYPE, 60)
                        .named("service type", "type", "tipo de servicio")
                        .like("peer-support"),
                TableColumn.text(STATE_CODE, 40)
                        .named("state", "service code", "código estatal")
                        .like("420"));
    }

    @Override
    public void require(Set<String> columns) {
        if (!columns.contains(SERVICE_TYPE) && !columns.contains(STATE_CODE)) {
            throw new ProblemException("participants.events.columns");
        }
    }

    @Override
    public TableImport begin(TableRun run) {
        return new EventsImport(run, types, vocabulary.terms(Vocabulary.SERVICE_TYPE));
    }

    @Override
    public void export(RowWriter out) {
        types.all()
                .forEach(mapped -> out.row(List.of(
                        mapped.event().id(),
                        mapped.serviceType(),
                        vocabulary
                                .find(Vocabulary.SERVICE_TYPE, mapped.serviceType())
                                .map(Term::stateCode)
                                .orElse(""))));
    }
}
