package org.boardwalk.participants.internal.ui.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.participants.api.Identifier;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.Labels;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.participants.internal.ui.form.Detail;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.RelativeDate;
import org.boardwalk.platform.ui.api.kit.Words;

/** What is known about a person, for reading. */
public final class FactsPanel {
    private FactsPanel() {}

    public static Panel contact(Participant person, Labels labels) {
        ParticipantDetails details = person.details();
        Facts facts = new Facts()
                .fact(Detail.PHONE.label(), link("tel:", details.phone()))
                .fact(Detail.EMAIL.label(), link("mailto:", details.email()))
                .fact(Say.say("facts.address"), address(details))
                .fact(Detail.LANGUAGE.label(), Detail.LANGUAGE.text(details, labels))
                .fact(Detail.BIRTH_DATE.label(), birth(details));
        return new Panel(Say.say("facts.contact"), facts);
    }

    public static Panel enrolment(Participant person, Labels labels) {
        ParticipantDetails details = person.details();
        Facts facts = new Facts()
                .fact(Detail.PROGRAMME.label(), Detail.PROGRAMME.text(details, labels))
                .fact(Detail.FUNDING.label(), Detail.FUNDING.text(details, labels))
                .fact(Detail.PRIORITY.label(), priority(details))
                .fact(Detail.ENTRY_DATE.label(), Detail.ENTRY_DATE.text(details, labels));
        person.exitDate().ifPresent(day -> facts.fact(Say.field("exitDate"), RelativeDate.of(day)));
        if (!person.exitReason().isEmpty()) {
            facts.fact(Say.say("status.reason"), labels.term(Vocabulary.EXIT_REASON, person.exitReason()));
        }
        facts.fact(Detail.EXTERNAL_ID.label(), details.externalId());
        if (!person.otherIds().isEmpty()) {
            facts.fact(Say.say("facts.otherIds"), others(person.otherIds()));
        }
        return new Panel(Say.say("facts.enrolment"), facts);
    }

    private static String priority(ParticipantDetails details) {
        return details.priority() == null ? Say.say("facts.notRecorded") : Detail.priority(details.priority());
    }

    private static Component link(String scheme, String value) {
        return value.isBlank() ? new Span("–") : new Anchor(scheme + value.replace(" ", ""), value);
    }

    private static Component address(ParticipantDetails details) {
        Div lines = new Div();
        String place = Stream.of(details.city(), (details.state() + " " + details.zip()).strip())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        Stream.of(details.street(), place, details.county())
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.add(new Div(line)));
        return lines.getComponentCount() == 0 ? new Span("–") : lines;
    }

    private static String birth(ParticipantDetails details) {
        LocalDate day = details.birthDate();
        return day == null
                ? ""
                : Say.say(
                        "facts.age", Formats.date(day, Words.locale()), ChronoUnit.YEARS.between(day, Fields.today()));
    }

    private static String others(List<Identifier> ids) {
        return ids.stream().map(id -> id.system() + ": " + id.value()).collect(Collectors.joining(", "));
    }
}
