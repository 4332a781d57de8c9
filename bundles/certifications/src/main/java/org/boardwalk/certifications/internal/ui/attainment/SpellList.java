package org.boardwalk.certifications.internal.ui.attainment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.attainment.SpellAttainment;
import org.boardwalk.certifications.api.attainment.SpellAttainment.Credential;
import org.boardwalk.certifications.api.attainment.Verdict;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** Who exited, each with the answer and why, and a way to the evidence; fifty at a time. */
final class SpellList extends Div {
    private static final int PAGE = 50;

    private final List<SpellAttainment> spells;
    private final Participants participants;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(Say.ui("attainment.more"), click -> show());
    private int shown;

    SpellList(List<SpellAttainment> spells, Participants participants) {
        this.spells = spells;
        this.participants = participants;
        list.addClassName("cf-records");
        if (spells.isEmpty()) {
            add(new EmptyState("search", Say.ui("attainment.nobody")).detail(Say.ui("attainment.nobodyDetail")));
        } else {
            add(list, more);
            show();
        }
    }

    private void show() {
        List<SpellAttainment> next = spells.subList(shown, Math.min(spells.size(), shown + PAGE));
        Map<UUID, ParticipantSummary> people = participants.summaries(
                next.stream().map(SpellAttainment::participantId).distinct().toList());
        next.forEach(spell -> list.add(item(spell, Optional.ofNullable(people.get(spell.participantId())))));
        shown += next.size();
        more.setVisible(shown < spells.size());
        more.setText(Say.ui("attainment.more", spells.size() - shown));
    }

    private static ListItem item(SpellAttainment spell, Optional<ParticipantSummary> person) {
        Div words = new Div(
                Links.page(
                        "participants/" + spell.participantId(),
                        person.map(ParticipantSummary::displayName).orElseGet(() -> Say.ui("attainment.somebody"))),
                quiet(Verdicts.stay(spell)));
        words.addClassName("cf-record");
        if (spell.measured().verdict() != Verdict.COUNTS) {
            words.add(new Span(Say.phrase(spell.measured().why())));
        } else if (spell.credentials().isEmpty()) {
            words.add(new Span(Say.ui("attainment.noCredential")));
        } else {
            spell.credentials().forEach(credential -> words.add(credential(credential)));
        }
        Div pills = new Div(pill(spell));
        pills.addClassName("cf-pills");
        return new ListItem(words, pills);
    }

    private static Component credential(Credential credential) {
        return new Span(Say.ui(
                "attainment.credentialLine",
                Say.text(credential.name()),
                Say.date(credential.earnedOn()),
                Say.phrase(credential.judgement().why())));
    }

    private static Pill pill(SpellAttainment spell) {
        return spell.measured().verdict() == Verdict.DOES_NOT_COUNT
                ? new Pill(Tone.NEUTRAL, "ban", Say.ui("attainment.notMeasured"))
                : new Pill(Verdicts.tone(spell.attained()), Say.ui("attainment.is." + spell.attained()));
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassName("cf-quiet");
        return span;
    }
}
