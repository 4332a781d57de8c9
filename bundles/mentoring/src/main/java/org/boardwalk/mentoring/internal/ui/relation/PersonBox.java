package org.boardwalk.mentoring.internal.ui.relation;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.profile.MenteeFilter;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.MentorFilter;
import org.boardwalk.mentoring.internal.ui.Say;

/** Chooses a mentor or a mentee; reads a page of names at a time. */
final class PersonBox extends ComboBox<PersonBox.Person> {
    /** @param about beside the name; may be empty */
    record Person(UUID id, String name, String about) {
        String text() {
            return about.isBlank() ? name : name + " · " + about;
        }
    }

    private PersonBox(String label) {
        super(label);
        setItemLabelGenerator(Person::text);
        setRequiredIndicatorVisible(true);
    }

    static PersonBox mentees(PairTools tools) {
        PersonBox box = new PersonBox(Say.ui("pair.mentee"));
        box.setItems(query -> mentees(
                tools,
                new MenteeFilter(query.getFilter().orElse(""), Optional.empty(), Optional.empty(), false),
                query.getOffset(),
                query.getLimit()));
        return box;
    }

    private static Stream<Person> mentees(PairTools tools, MenteeFilter filter, int offset, int limit) {
        return tools.mentees().list(filter, offset, limit).stream().map(PersonBox::person);
    }

    private static Person person(Mentee.Line line) {
        int missing = line.gate().missing().size();
        return new Person(line.participantId(), line.name(), missing == 0 ? "" : Say.ui("gate.closed", missing));
    }

    /** @param onlyFree those with a free seat who may be paired */
    static PersonBox mentors(PairTools tools, boolean onlyFree) {
        PersonBox box = new PersonBox(Say.ui("pair.mentor"));
        box.setItems(query -> mentors(
                tools,
                new MentorFilter(query.getFilter().orElse(""), Optional.empty(), Optional.empty(), onlyFree, false),
                query.getOffset(),
                query.getLimit()));
        return box;
    }

    private static Stream<Person> mentors(PairTools tools, MentorFilter filter, int offset, int limit) {
        return tools.mentors().list(filter, offset, limit).stream().map(PersonBox::person);
    }

    private static Person person(Mentor.Line line) {
        return new Person(
                line.id(),
                line.name(),
                Say.ui("mentor.seats", line.seats().taken(), line.seats().capacity()));
    }
}
