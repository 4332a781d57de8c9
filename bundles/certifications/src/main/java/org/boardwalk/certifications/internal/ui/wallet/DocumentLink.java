package org.boardwalk.certifications.internal.ui.wallet;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.UUID;
import org.boardwalk.certifications.api.wallet.HeldCredential;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.platform.ui.api.kit.ServerDownload;

/** The paper that shows a credential. */
final class DocumentLink {
    private DocumentLink() {}

    /** Nothing when it was deleted from the person's file. */
    static List<Component> of(WalletTools tools, UUID documentId, HeldCredential held) {
        Documents documents = tools.documents();
        return documents.find(documentId).stream()
                .map(document -> {
                    Component link = new ServerDownload(
                            Say.ui("wallet.document"),
                            document.contentType(),
                            document::name,
                            out -> documents.write(document.id(), out));
                    link.getElement()
                            .setAttribute("aria-label", Say.ui("of", Say.ui("wallet.document"), Say.text(held.name())));
                    return link;
                })
                .toList();
    }
}
