package org.boardwalk.certifications.internal.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue.Change;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue.Concerned;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.ui.api.kit.Links;

/** Every pathway, plan and holder a change of a credential concerns; names only of people the reader may see. */
public final class ConcernedList extends Div {
    public ConcernedList(Change change, Participants participants) {
        addClassName("cf-concerned");
        Map<UUID, ParticipantSummary> people =
                participants.summaries(Stream.concat(change.plans().stream(), change.holders().stream())
                        .map(Concerned::id)
                        .distinct()
                        .toList());
        if (change.pathwaysKnown()) {
            part(
                    "concerned.pathways",
                    change.pathways().size(),
                    change.pathways().stream()
                            .map(pathway ->
                                    (Component) Links.page("pathways/" + pathway.id(), Say.text(pathway.name())))
                            .toList());
            part("concerned.plans", change.peopleAiming(), people(change.plans(), people));
        } else {
            add(new Paragraph(Say.ui("concerned.pathwaysOff")));
        }
        part("concerned.holders", change.peopleHolding(), people(change.holders(), people));
    }

    private static List<Component> people(List<Concerned> concerned, Map<UUID, ParticipantSummary> people) {
        return concerned.stream()
                .map(Concerned::id)
                .distinct()
                .filter(people::containsKey)
                .map(id -> (Component) Links.page(
                        "participants/" + id,
                        Objects.requireNonNull(people.get(id)).displayName()))
                .toList();
    }

    /** @param all how many there are, seen or not */
    private void part(String key, long all, List<Component> links) {
        Paragraph head = new Paragraph(Say.ui(key, all));
        head.addClassName("cf-subhead");
        add(head);
        if (!links.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("cf-facts");
            links.forEach(link -> list.add(new ListItem(link)));
            add(list);
        }
        if (all > links.size()) {
            Paragraph others = new Paragraph(Say.ui("concerned.others", all - links.size()));
            others.addClassName("cf-quiet");
            add(others);
        }
    }
}
