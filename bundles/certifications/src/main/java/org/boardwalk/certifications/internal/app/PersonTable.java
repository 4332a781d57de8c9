package org.boardwalk.certifications.internal.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.api.directory.ParticipantDirectory;
import org.boardwalk.participants.api.directory.PersonColumns;
import org.boardwalk.platform.tables.api.ModuleTable;
import org.boardwalk.platform.tables.api.TableColumn;

/** A table with rows about people: recorded by staff for those they may change, exported of those they may see. */
abstract class PersonTable implements ModuleTable {
    private final Access access;
    private final ParticipantDirectory people;
    private final List<TableColumn> columns = new ArrayList<>(PersonColumns.columns());

    /** @param own the columns after those that say whom a row is about */
    PersonTable(Access access, ParticipantDirectory people, List<TableColumn> own) {
        this.access = access;
        this.people = people;
        columns.addAll(own);
    }

    @Override
    public final String importPermission() {
        return Access.RECORD;
    }

    @Override
    public final String exportPermission() {
        return ParticipantPermissions.EXPORT;
    }

    @Override
    public final String page() {
        return "credentials";
    }

    @Override
    public final List<TableColumn> columns() {
        return List.copyOf(columns);
    }

    @Override
    public void require(Set<String> named) {
        PersonColumns.require(named);
    }

    /** The people rows may be written about. */
    final ParticipantDirectory.Snapshot writable() {
        access.require(Access.RECORD);
        access.require(ParticipantPermissions.WRITE);
        return people.open();
    }

    /** The people rows may be read about. */
    final ParticipantDirectory.Snapshot readable() {
        access.require(Access.READ);
        return people.open();
    }
}
