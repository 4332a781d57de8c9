package org.boardwalk.certifications.internal.ui.catalogue;

import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue.Listed;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.pathways.ui.api.PrerequisitesEditor;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;

/** Changes what is asked for before a credential, with all that conditions can say. */
final class PrerequisitesDialog {
    private final CredentialCatalogue catalogue;
    private final Listed before;
    private final Runnable done;
    private final CatalogueVocabulary vocabulary;
    private final PrerequisitesEditor editor;

    PrerequisitesDialog(CredentialCatalogue catalogue, Listed before, Runnable done) {
        this.catalogue = catalogue;
        this.before = before;
        this.done = done;
        vocabulary = new CatalogueVocabulary(catalogue, before.entry().code());
        editor = new PrerequisitesEditor(vocabulary, before.entry().prerequisites(), changed -> {});
    }

    void open() {
        new FormDialog(Say.ui("earning.heading", Say.text(before.entry().name())))
                .says(Say.ui("earning.means"))
                .fields(editor)
                .valid(this::valid)
                .action(Say.ui("entry.do"), this::save)
                .open();
    }

    private boolean valid() {
        boolean complete = editor.isComplete();
        if (!complete) {
            Notices.problem(Say.ui("earning.incomplete"));
        }
        return complete;
    }

    private void save() {
        CatalogueEntry entry = before.entry().with(editor.value(), vocabulary.toKeep(editor.value()));
        catalogue.save(entry, before.lock());
        Notices.success(Say.ui("entry.saved", Say.text(entry.name())));
        done.run();
    }
}
