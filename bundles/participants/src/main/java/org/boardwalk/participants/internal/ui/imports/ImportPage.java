package org.boardwalk.participants.internal.ui.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.api.imports.ImportField;
import org.boardwalk.participants.api.imports.ParticipantImport;
import org.boardwalk.participants.internal.ui.Routes;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.tables.api.TableFile;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.files.ColumnsStep;
import org.boardwalk.platform.ui.api.files.FileTasks;
import org.boardwalk.platform.ui.api.files.ImportAssistant;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Brings people in from a file of another system, step by step. */
@Page(
        route = Routes.IMPORT,
        title = "participants.ui.import.title",
        order = 20,
        permission = ParticipantPermissions.IMPORT,
        icon = "upload-alt",
        menu = false)
@Component(service = ImportPage.class, scope = ServiceScope.PROTOTYPE)
public class ImportPage extends PageBody {
    private final ImportAssistant<ImportField, ?> assistant;

    @Activate
    public ImportPage(@Reference ParticipantImport service, @Reference FileTasks tasks, @Reference CurrentUser user) {
        ImportDraft draft = new ImportDraft();
        assistant = new ImportAssistant<>(
                tasks,
                user.require().id(),
                "participants",
                draft,
                new PeopleSource(service, draft),
                new ColumnsStep.Meanings<>(
                        List.of(ImportField.values()),
                        field -> Say.field(field.key()),
                        Say.say("import.columns.required"),
                        ImportPage::missing),
                List.of(new ImportAssistant.Extra(Say.say("import.step.duplicates"), new DuplicatesStep(draft))));
        PageHead head = new PageHead(Say.say("import.title"))
                .back(Routes.LIST, Say.say("list.title"))
                .summary(Say.say("import.summary"));
        add(head, assistant);
    }

    private static Optional<String> missing(Set<ImportField> columns) {
        boolean named = columns.contains(ImportField.FULL_NAME)
                || columns.containsAll(Set.of(ImportField.GIVEN_NAME, ImportField.FAMILY_NAME));
        return named ? Optional.empty() : Optional.of(Say.say("import.columns.noName"));
    }

    /** A file is here. */
    void received(TableFile value) {
        assistant.received(value);
    }
}
