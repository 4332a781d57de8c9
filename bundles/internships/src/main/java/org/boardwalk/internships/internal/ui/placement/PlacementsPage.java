package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Placements.Conflict;
import org.boardwalk.internships.api.placement.Placements.Missing;
import org.boardwalk.internships.api.placement.Placements.Part;
import org.boardwalk.internships.api.placement.Timesheets.Week;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.internships.internal.ui.site.LongList;
import org.boardwalk.internships.internal.ui.site.Rights;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What goes on: conflicts first, then what waits for a decision, then everybody's placement as list and picture. */
@Page(
        route = "placements",
        title = "internships.stay.all.title",
        section = Section.WORK,
        order = 45,
        permission = Rights.READ,
        icon = "workplace")
@org.osgi.service.component.annotations.Component(service = PlacementsPage.class, scope = ServiceScope.PROTOTYPE)
public class PlacementsPage extends StayPage {
    private static final int MOST_WAITING = 50;
    private static final int PART = 20;

    private final PlacementTools tools;
    private int shown = PART;
    private final Div content = new Div();
    private final ComboBox<Term> term = new ComboBox<>(Say.stay("all.term"));

    @Activate
    public PlacementsPage(@Reference PlacementTools tools) {
        this.tools = tools;
        add(new PageHead(Say.stay("all.title"))
                .summary(Say.stay("all.summary"))
                .actions(Links.button("tables/internships", Say.of("join.table.files"))));
        tools.terms().map(Terms::list).filter(terms -> !terms.isEmpty()).ifPresent(this::offer);
        content.addClassName("st-content");
        add(content);
        draw();
    }

    private void offer(List<Term> terms) {
        term.setItems(terms);
        term.setItemLabelGenerator(Term::name);
        term.setPlaceholder(Say.stay("all.open"));
        term.setClearButtonVisible(true);
        term.addValueChangeListener(event -> {
            shown = PART;
            draw();
        });
        add(term);
    }

    private void draw() {
        content.removeAll();
        Part part = Optional.ofNullable(term.getValue())
                .map(chosen -> tools.placements().ofTerm(chosen.id(), shown))
                .orElseGet(() -> tools.placements().open(shown));
        List<Placement> placements = part.first();
        List<Conflict> conflicts = tools.placements().conflicts();
        List<Week> waiting = tools.timesheets().waiting(MOST_WAITING);
        Map<UUID, ParticipantSummary> people = tools.people(Stream.of(
                        placements.stream().map(Placement::participantId),
                        conflicts.stream().map(conflict -> conflict.placement().participantId()),
                        waiting.stream().map(Week::participantId))
                .flatMap(ids -> ids)
                .toList());
        if (!conflicts.isEmpty()) {
            content.add(new Panel(Say.stay("all.conflicts", conflicts.size()), conflicts(conflicts, people)));
        }
        if (!waiting.isEmpty()) {
            content.add(waiting(waiting, people));
        }
        content.add(new Panel(Say.stay("all.count", part.all()), list(placements, part.all(), people)));
        if (!placements.isEmpty()) {
            content.add(new Panel(
                    Say.stay("all.picture"),
                    new PlacementTimeline(placements, placement -> name(people, placement.participantId()))));
        }
    }

    private static Component conflicts(List<Conflict> conflicts, Map<UUID, ParticipantSummary> people) {
        UnorderedList list = list();
        return new LongList<>(
                list,
                conflicts,
                conflict -> list.add(new ListItem(StayBlock.line(
                        "st-words",
                        person(people, conflict.placement().participantId()),
                        StayBlock.quiet(where(conflict.placement())),
                        new Div(Say.code(conflict.code(), conflict.arguments()))))));
    }

    private Panel waiting(List<Week> weeks, Map<UUID, ParticipantSummary> people) {
        UnorderedList list = list();
        Set<UUID> mine = tools.placeable(
                weeks.stream().map(Week::participantId).distinct().toList());
        LongList<Week> lines = new LongList<>(
                list,
                weeks,
                week -> list.add(new ListItem(
                        StayBlock.line(
                                "st-words",
                                person(people, week.participantId()),
                                StayBlock.quiet(
                                        Say.stay("all.week", Say.date(week.monday()), Say.number(week.hours())))),
                        StayBlock.line("bw-actions", actions(mine, week)))));
        return new Panel(Say.stay("all.waiting", weeks.size()), lines)
                .summary(Say.stay(mine.isEmpty() ? "all.waitingForOthers" : "all.waitingSummary"));
    }

    private Component[] actions(Set<UUID> mine, Week week) {
        return mine.contains(week.participantId()) ? WeekList.decisions(tools, week, this::draw) : new Component[0];
    }

    private Component list(List<Placement> placements, int all, Map<UUID, ParticipantSummary> people) {
        if (placements.isEmpty()) {
            return new EmptyState("workplace", Say.stay("all.none")).detail(Say.stay("all.noneDetail"));
        }
        Map<UUID, List<Missing>> missing = tools.placements()
                .missing(placements.stream()
                        .filter(placement -> placement.state() == Placement.State.ACTIVE)
                        .map(Placement::id)
                        .toList());
        UnorderedList list = list();
        placements.forEach(
                placement -> list.add(item(placement, missing.getOrDefault(placement.id(), List.of()), people)));
        Div found = new Div(list);
        if (all > placements.size()) {
            found.add(new Button(Say.of("big.more", all - placements.size()), click -> {
                shown += PART;
                draw();
            }));
        }
        return found;
    }

    private static ListItem item(Placement placement, List<Missing> missing, Map<UUID, ParticipantSummary> people) {
        Div words = StayBlock.line(
                "st-words", person(people, placement.participantId()), StayBlock.quiet(where(placement)));
        if (placement.state() != Placement.State.CANCELLED) {
            words.add(HoursMeter.of(placement));
        }
        missing.stream()
                .filter(one -> PlacementsCard.isDue(placement, one.code()))
                .map(one -> Say.code(one.code(), one.arguments()))
                .reduce((first, second) -> Say.of("join.missing.and", first, second))
                .ifPresent(all -> words.add(StayBlock.quiet(Say.of("join.missing", all))));
        return new ListItem(words, StayBlock.line("st-pills", StayPills.of(placement.state())));
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("st-list");
        return list;
    }

    private static String where(Placement placement) {
        return Say.stay(
                "all.where",
                placement.title(),
                placement.siteName(),
                Say.date(placement.from()),
                Say.date(placement.lastDay()));
    }

    private static Component person(Map<UUID, ParticipantSummary> people, UUID id) {
        var link = Links.page("participants/" + id, name(people, id));
        link.addClassName("st-what");
        return link;
    }

    static String name(Map<UUID, ParticipantSummary> people, UUID id) {
        return Optional.ofNullable(people.get(id))
                .map(ParticipantSummary::displayName)
                .orElse("–");
    }
}
