package org.boardwalk.participants.internal.ui.cohort;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.boardwalk.participants.api.Cohorts;
import org.boardwalk.participants.api.Cohorts.Cohort;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.Labels;
import org.boardwalk.participants.internal.ui.Routes;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The cohorts with how many are in each; the number leads to them. */
@Page(
        route = Routes.COHORTS,
        title = "participants.ui.cohort.title",
        order = 15,
        permission = Routes.READ,
        icon = "group")
@Component(service = CohortsPage.class, scope = ServiceScope.PROTOTYPE)
@StyleSheet("assets/participants/participants.css")
public class CohortsPage extends PageBody {
    private final Cohorts cohorts;
    private final Labels labels;
    private final boolean mayWrite;
    private final Div list = new Div();

    @Activate
    public CohortsPage(
            @Reference Cohorts cohorts,
            @Reference Vocabulary vocabulary,
            @Reference Accounts accounts,
            @Reference CurrentUser user) {
        this.cohorts = cohorts;
        labels = new Labels(vocabulary, accounts);
        mayWrite = user.may(ParticipantPermissions.WRITE);
        narrow();
        PageHead head = new PageHead(Say.say("cohort.title")).summary(Say.say("cohort.summary"));
        if (mayWrite) {
            head.actions(Fields.primary(Say.say("cohort.create"), this::create));
        }
        add(head, list);
        show();
    }

    private void show() {
        list.removeAll();
        List<Cohort> all = cohorts.all();
        if (all.isEmpty()) {
            EmptyState none = new EmptyState("group", Say.say("cohort.none")).detail(Say.say("cohort.none.detail"));
            list.add(mayWrite ? none.action(Fields.primary(Say.say("cohort.create"), this::create)) : none);
            return;
        }
        UnorderedList lines = new UnorderedList();
        lines.addClassName("pp-cohorts");
        all.forEach(cohort -> lines.add(line(cohort)));
        list.add(lines);
    }

    private ListItem line(Cohort cohort) {
        Div words = new Div(new H2(cohort.name()), facts(cohort));
        words.addClassName("pp-cohort-words");
        Anchor members = Links.page(
                "participants?planner=any&cohort=" + cohort.id(),
                Say.say("cohort.count", cohort.members(), Formats.number(cohort.members(), Words.locale())));
        members.setAriaLabel(Say.say("cohort.members", members.getText(), cohort.name()));
        ListItem line = new ListItem(words, members);
        line.addClassName("pp-cohort");
        if (mayWrite) {
            Div actions = new Div(
                    Fields.icon("edit", Say.say("cohort.edit", cohort.name()), () -> edit(cohort)),
                    Fields.icon("trash", Say.say("cohort.delete", cohort.name()), () -> delete(cohort)));
            actions.addClassName("pp-entry-actions");
            line.add(actions);
        }
        return line;
    }

    private Div facts(Cohort cohort) {
        Div facts = new Div();
        facts.addClassName("pp-line");
        if (!cohort.programme().isEmpty()) {
            facts.add(new Span(labels.term(Vocabulary.PROGRAMME, cohort.programme())));
        }
        cohort.startsOn().ifPresent(day -> facts.add(new Span(Say.say("cohort.from", date(day)))));
        cohort.endsOn().ifPresent(day -> facts.add(new Span(Say.say("cohort.to", date(day)))));
        return facts;
    }

    private static String date(LocalDate day) {
        return Formats.date(day, Words.locale());
    }

    private void create() {
        CohortDialog.create(cohorts, labels, this::show);
    }

    private void edit(Cohort cohort) {
        CohortDialog.edit(cohorts, labels, cohort, this::show);
    }

    private void delete(Cohort cohort) {
        new Confirm(Say.say("cohort.delete", cohort.name()))
                .says(Say.say("cohort.delete.text"))
                .danger(Say.say("cohort.delete.do"), () -> {
                    cohorts.delete(cohort.id());
                    show();
                    Notices.undo(Say.say("cohort.deleted", cohort.name()), () -> {
                        cohorts.create(cohort.name(), cohort.programme(), cohort.startsOn(), cohort.endsOn());
                        show();
                    });
                })
                .open();
    }
}
