package org.boardwalk.pathways.internal.ui.step;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** What is known about a credential. What nobody stated is left out, never guessed. */
public final class CredentialFacts extends Div {
    public CredentialFacts(Pathway pathway, Credential credential) {
        addClassName("pw-credential");
        if (credential.lifecycle().isRetired()) {
            add(retired(pathway, credential.lifecycle()));
        }
        credential.summary().ifPresent(summary -> add(new Paragraph(Say.text(summary))));
        add(facts(pathway, credential));
        if (!credential.domains().isEmpty()) {
            add(domains(credential));
        }
    }

    /** That a credential is retired, and what that means. */
    public static Component retired(Pathway pathway, Lifecycle lifecycle) {
        UnorderedList facts = new UnorderedList();
        retirement(pathway, lifecycle).forEach(fact -> facts.add(new ListItem(fact)));
        Div retired = new Div(new Pill(Tone.ATTENTION, "archive", Say.ui("credential.retired")), facts);
        retired.addClassName("pw-credential");
        return retired;
    }

    /** The facts about a retired credential, each a sentence: earning, holding, succession, suggestions. */
    public static List<String> retirement(Pathway pathway, Lifecycle lifecycle) {
        List<String> facts = new ArrayList<>();
        facts.add(lifecycle
                .retiredOn()
                .map(date -> Say.ui("credential.endedOn", Say.date(date)))
                .orElseGet(() -> Say.ui("credential.ended")));
        if (lifecycle.validity() == Lifecycle.Validity.FOR_LIFE) {
            facts.add(Say.ui("credential.stillCounts"));
        }
        facts.addAll(succession(pathway, lifecycle));
        return facts;
    }

    private static List<String> succession(Pathway pathway, Lifecycle lifecycle) {
        List<String> facts = new ArrayList<>();
        if (lifecycle.succession() == Lifecycle.Succession.NONE) {
            facts.add(Say.ui("credential.noSuccessor"));
        }
        lifecycle.replacedBy().ifPresent(code -> facts.add(Say.ui("credential.replacedBy", name(pathway, code))));
        if (!lifecycle.suggestedInstead().isEmpty()) {
            String names = lifecycle.suggestedInstead().stream()
                    .map(code -> name(pathway, code))
                    .collect(Collectors.joining(", "));
            facts.add(Say.ui("credential.suggested", names));
        }
        return facts;
    }

    private static Component facts(Pathway pathway, Credential credential) {
        Facts facts = new Facts();
        facts.fact(Say.ui("credential.name"), Say.text(credential.name()));
        facts.fact(Say.ui("credential.type"), Say.of("credentialType." + credential.type()));
        credential.issuer().ifPresent(issuer -> facts.fact(Say.ui("credential.issuer"), issuer.name()));
        Lifecycle life = credential.lifecycle();
        if (life.validity() != Lifecycle.Validity.NOT_STATED) {
            facts.fact(Say.ui("credential.validity"), Say.of("validity." + life.validity()));
        }
        if (!life.isRetired()) {
            succession(pathway, life).forEach(fact -> facts.fact(Say.ui("credential.succession"), fact));
        }
        life.source().ifPresent(source -> facts.fact(Say.ui("figure.source"), StatisticWords.source(source)));
        return facts;
    }

    private static Component domains(Credential credential) {
        UnorderedList list = new UnorderedList();
        credential
                .domains()
                .forEach(domain -> list.add(new ListItem(domain.percent()
                        .map(percent -> Say.ui("credential.domain", Say.text(domain.name()), percent))
                        .orElseGet(() -> Say.text(domain.name())))));
        Paragraph head = new Paragraph(Say.ui("credential.domains"));
        head.addClassName("pw-subhead");
        return new Div(head, list);
    }

    private static String name(Pathway pathway, String code) {
        return Say.text(pathway.names().credential(code));
    }
}
