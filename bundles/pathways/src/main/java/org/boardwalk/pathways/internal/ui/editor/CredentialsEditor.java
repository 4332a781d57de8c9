package org.boardwalk.pathways.internal.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.PathwayBuilder;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Notices;

/** The credentials the pathway speaks of, with the facts about each. */
final class CredentialsEditor extends Div {
    private final Drafting drafting;

    CredentialsEditor(Drafting drafting) {
        this.drafting = drafting;
        addClassName("pw-form");
        draw();
    }

    void draw() {
        removeAll();
        List<Credential> credentials = drafting.pathway().credentials();
        if (credentials.isEmpty()) {
            add(new EmptyState("diploma", Say.ui("credentials.none")).detail(Say.ui("credentials.noneDetail")));
        }
        credentials.forEach(credential -> add(form(credential)));
        add(adder());
    }

    private Component form(Credential credential) {
        CredentialForm form = new CredentialForm(drafting, credential);
        form.add(new Button(Say.ui("credentials.remove"), Icons.decorative("trash"), click -> remove(credential)));
        String retired = credential.lifecycle().isRetired() ? " · " + Say.ui("credential.retired") : "";
        Details details = new Details(Say.text(credential.name()) + retired, form);
        details.addClassName("pw-section");
        return details;
    }

    private Component adder() {
        TextField name = new TextField(Say.ui("credentials.new"));
        Button add = new Button(Say.ui("credentials.add"), Icons.decorative("plus"), click -> {
            if (!name.getValue().isBlank()) {
                DraftWords.newCredential(drafting, name.getValue());
                draw();
            }
        });
        Div adder = new Div(name, add);
        adder.addClassNames("pw-inline", "pw-adder");
        return adder;
    }

    private void remove(Credential credential) {
        PathwayBuilder edit = drafting.pathway().edit();
        edit.credentials().removeIf(other -> other.code().equals(credential.code()));
        drafting.replace(edit.build());
        Notices.undo(Say.ui("credentials.removed", Say.text(credential.name())), drafting::undo);
    }
}
