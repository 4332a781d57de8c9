package org.boardwalk.pathways.internal.ui.editor;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.internal.ui.words.Say;

/** "[CompTIA A+] is held". */
final class CredentialPart extends RequirementPart {
    private final CredentialField credential;

    CredentialPart(DraftWords words, String code) {
        credential = new CredentialField(words);
        credential.setAriaLabel(Say.ui("part.credential"));
        words.credential(code).ifPresent(credential::setValue);
        credential.addValueChangeListener(event -> tell());
        credential.addClassName("pw-grow");
        add(credential, new Span(Say.ui("part.isHeld")));
    }

    @Override
    Optional<Requirement> value() {
        return Optional.ofNullable(credential.getValue()).map(chosen -> Requirement.credential(chosen.code()));
    }
}
