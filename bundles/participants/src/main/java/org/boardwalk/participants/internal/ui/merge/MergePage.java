package org.boardwalk.participants.internal.ui.merge;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.UUID;
import org.boardwalk.participants.api.MergePreview;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.ParticipantSort;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.internal.ui.Labels;
import org.boardwalk.participants.internal.ui.PersonParameter;
import org.boardwalk.participants.internal.ui.Routes;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Makes two records of one person one: choose the other record, compare, confirm. */
@Page(
        route = Routes.MERGE,
        title = "participants.ui.merge.title",
        permission = ParticipantPermissions.MERGE,
        icon = "compress-square",
        menu = false)
@Component(service = MergePage.class, scope = ServiceScope.PROTOTYPE)
@StyleSheet("assets/participants/participants.css")
public class MergePage extends PageBody implements BeforeEnterObserver {
    private final Participants participants;
    private final Labels labels;
    private final Div comparison = new Div();

    @Activate
    public MergePage(
            @Reference Participants participants, @Reference Vocabulary vocabulary, @Reference Accounts accounts) {
        this.participants = participants;
        labels = new Labels(vocabulary, accounts);
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PersonParameter.of(event, participants).ifPresentOrElse(this::open, () -> add(PersonParameter.notFound()));
    }

    private void open(Participant person) {
        ComboBox<ParticipantSummary> other = chooser();
        Panel choose = new Panel(Say.say("merge.choose"), other);
        List<ParticipantSummary> alike = participants.lookAlikes(person.details()).stream()
                .filter(one -> !one.id().equals(person.id()))
                .toList();
        if (!alike.isEmpty()) {
            choose.summary(Say.say("merge.alike", alike.size()));
            other.setValue(alike.getFirst());
        }
        add(
                new PageHead(Say.say("merge.heading", person.displayName()))
                        .back(Routes.person(person.id()), person.displayName())
                        .summary(Say.say("merge.summary")),
                choose,
                comparison);
        other.addValueChangeListener(change -> compareWith(person.id(), change.getValue()));
        compareWith(person.id(), other.getValue());
    }

    private ComboBox<ParticipantSummary> chooser() {
        ComboBox<ParticipantSummary> box = new ComboBox<>(Say.say("merge.other"));
        box.setItems(
                query -> participants
                        .page(
                                ParticipantQuery.ALL.withText(query.getFilter().orElse("")),
                                ParticipantSort.BY_NAME,
                                query.getOffset(),
                                query.getLimit())
                        .stream(),
                query -> Math.toIntExact(participants.count(
                        ParticipantQuery.ALL.withText(query.getFilter().orElse("")))));
        box.setItemLabelGenerator(MergePage::describe);
        box.setPlaceholder(Say.say("list.search.hint"));
        box.addClassName("pp-wide");
        box.setRequiredIndicatorVisible(true);
        return box;
    }

    private static String describe(ParticipantSummary one) {
        String more = one.externalId().isEmpty() ? one.email() : one.externalId();
        return more.isEmpty() ? one.displayName() : one.displayName() + " · " + more;
    }

    private void compareWith(UUID person, @org.jspecify.annotations.Nullable ParticipantSummary other) {
        comparison.removeAll();
        if (other != null) {
            compare(person, other.id());
        }
    }

    private void compare(UUID keep, UUID gone) {
        comparison.removeAll();
        Notices.tryTo(() -> comparison.add(
                new Comparison(participants.previewMerge(keep, gone), labels, () -> compare(gone, keep), this::merge)));
    }

    private void merge(MergePreview preview, ParticipantDetails result) {
        try {
            Participant one = participants.merge(preview, result);
            Notices.success(Say.say("merge.done", one.displayName()));
            UI.getCurrentOrThrow().navigate(Routes.person(one.id()));
        } catch (ProblemException problem) {
            Notices.problem(problem);
            compare(preview.keep().id(), preview.gone().id());
        }
    }
}
