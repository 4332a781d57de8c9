package org.boardwalk.participants.internal.ui.handover;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.casefile.ServiceHandOver;
import org.boardwalk.participants.api.casefile.ServiceHandOver.Counts;
import org.boardwalk.participants.api.casefile.ServiceHandOver.Period;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.Labels;
import org.boardwalk.participants.internal.ui.Routes;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.ServerDownload;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The services of a period as a file for the state's system; what has no code there is told before. */
@Page(
        route = Routes.SERVICES,
        title = "participants.ui.handover.title",
        order = 17,
        permission = ParticipantPermissions.EXPORT,
        icon = "handshake")
@Component(service = HandOverPage.class, scope = ServiceScope.PROTOTYPE)
@StyleSheet("assets/participants/participants.css")
public class HandOverPage extends PageBody {
    private final ServiceHandOver services;
    private final Labels labels;
    private final boolean mayMap;
    private final DatePicker from = Fields.pastDate(Say.say("handover.from"));
    private final DatePicker to = Fields.date(Say.say("handover.to"));
    private final ComboBox<String> programme;
    private final Div found = new Div();

    @Activate
    public HandOverPage(
            @Reference ServiceHandOver services,
            @Reference Vocabulary vocabulary,
            @Reference Accounts accounts,
            @Reference CurrentUser user) {
        this.services = services;
        labels = new Labels(vocabulary, accounts);
        mayMap = user.may(ParticipantPermissions.VOCABULARIES);
        programme = Fields.term(Say.say("handover.programme"), labels, Vocabulary.PROGRAMME, "");
        programme.setPlaceholder(Say.say("handover.programme.all"));
        LocalDate lastMonth = Fields.today().minusMonths(1);
        from.setValue(lastMonth.withDayOfMonth(1));
        to.setValue(lastMonth.withDayOfMonth(lastMonth.lengthOfMonth()));
        from.addValueChangeListener(change -> show());
        to.addValueChangeListener(change -> show());
        programme.addValueChangeListener(change -> show());
        found.getElement().setAttribute("aria-live", "polite");
        narrow();
        add(
                new PageHead(Say.say("handover.title")).summary(Say.say("handover.summary")),
                Fields.row(from, to, programme),
                found);
        show();
    }

    private void show() {
        found.removeAll();
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        boolean backwards = first != null && last != null && last.isBefore(first);
        to.setInvalid(last == null || backwards);
        to.setErrorMessage(Say.say(backwards ? "handover.backwards" : "date.missing"));
        if (first != null && last != null && !backwards) {
            String code = programme.getValue();
            show(new Period(first, last, code == null ? "" : code));
        }
    }

    private void show(Period period) {
        Counts counts = services.count(period);
        if (counts.services() == 0) {
            found.add(new EmptyState("handshake", Say.say("handover.none")).detail(takenBack(counts)));
            return;
        }
        Panel panel = new Panel(Say.say("handover.count", counts.services()))
                .summary(Say.say("handover.source"))
                .actions(new ServerDownload(
                        Say.say("handover.do"),
                        "text/csv;charset=utf-8",
                        () -> "services-" + period.from() + "-" + period.to() + ".csv",
                        out -> services.write(period, out)));
        if (counts.withoutCode() == 0) {
            panel.content().add(new Pill(Tone.GOOD, Say.say("handover.complete")));
        } else {
            panel.content().add(new Pill(Tone.ATTENTION, Say.say("handover.uncoded", counts.withoutCode())));
            panel.content().add(uncoded(counts));
        }
        String takenBack = takenBack(counts);
        if (!takenBack.isEmpty()) {
            panel.content().add(new Paragraph(takenBack));
        }
        found.add(panel);
    }

    private Div uncoded(Counts counts) {
        UnorderedList types = new UnorderedList();
        counts.uncoded()
                .forEach(one -> types.add(new ListItem(Say.say(
                        "handover.uncoded.type", labels.term(Vocabulary.SERVICE_TYPE, one.type()), one.services()))));
        Div part = new Div(new Paragraph(Say.say("handover.uncoded.first")), types);
        if (mayMap) {
            part.add(Links.page(Routes.WORDS + "?list=" + Vocabulary.SERVICE_TYPE, Say.say("handover.uncoded.map")));
        }
        return part;
    }

    private static String takenBack(Counts counts) {
        return counts.takenBack() == 0 ? "" : Say.say("handover.takenBack", counts.takenBack());
    }
}
