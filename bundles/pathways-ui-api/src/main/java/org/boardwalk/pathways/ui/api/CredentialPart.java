package org.boardwalk.pathways.ui.api;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.boardwalk.pathways.api.requirement.Requirement;

/** "[CompTIA A+] is held". */
final class CredentialPart extends RequirementPart {
    private final CredentialField credential;

    CredentialPart(Vocabulary vocabulary, String code) {
        credential = new CredentialField(vocabulary);
        credential.setAriaLabel(Say.ui("part.credential"));
        credential.choose(vocabulary, code);
        credential.addValueChangeListener(event -> tell());
        credential.addClassName("pr-grow");
        add(credential, new Span(Say.ui("part.isHeld")));
    }

    @Override
    Optional<Requirement> value() {
        return Optional.ofNullable(credential.getValue()).map(chosen -> Requirement.credential(chosen.id()));
    }
}
