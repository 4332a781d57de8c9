package org.boardwalk.certifications.internal.ui.badge;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.boardwalk.certifications.api.badge.BadgeCheck;
import org.boardwalk.certifications.api.badge.BadgeReport;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.Panel;

/** What was found out about a badge: all in all, what it says, and each check. */
public final class ReportView extends Div {
    public ReportView(BadgeReport report) {
        addClassName("bd-report");
        Div verdict = new Div(BadgePills.of(report.verdict()), new Span(Say.ui("badge.verdict." + report.verdict())));
        verdict.addClassName("bd-verdict");
        verdict.getElement().setAttribute("role", "status");
        Panel result = new Panel(Say.ui("badge.verify.result"), verdict);
        report.content().ifPresent(content -> result.content().add(says(content)));
        OrderedList checks = new OrderedList();
        checks.addClassName("bd-checks");
        report.checks().forEach(check -> checks.add(item(check)));
        add(result, new Panel(Say.ui("badge.verify.checks"), checks).summary(Say.ui("badge.verify.checksSummary")));
    }

    private static Div says(BadgeReport.Content content) {
        Code key = new Code(content.issuerId());
        key.addClassName("bd-did");
        Facts facts = new Facts()
                .fact(Say.ui("badge.name"), content.achievement())
                .fact(Say.ui("badge.verify.recipient"), content.recipient().orElse(""))
                .fact(Say.ui("badge.verify.issuer"), content.issuerName().orElse(""))
                .fact(Say.ui("badge.verify.issuerId"), key)
                .fact(Say.ui("badge.verify.from"), day(content.validFrom()))
                .fact(Say.ui("badge.verify.until"), day(content.validUntil()));
        Div says = new Div(new Paragraph(Say.ui("badge.verify.says")), facts);
        content.description().ifPresent(text -> says.add(new Paragraph(text)));
        content.criteria().ifPresent(text -> says.add(new Paragraph(Say.ui("badge.verify.earnedBy", text))));
        says.addClassName("bd-says");
        return says;
    }

    private static String day(Optional<Instant> instant) {
        return instant.map(when -> Say.date(LocalDate.ofInstant(when, ZoneId.systemDefault())))
                .orElse("");
    }

    private static ListItem item(BadgeCheck check) {
        Span name = new Span(Say.of("badge.check." + check.kind()));
        name.addClassName("bd-name");
        Span sentence = new Span(Say.phrase(check.sentence()));
        Div words = new Div(name, sentence);
        words.addClassName("bd-words");
        return new ListItem(words, BadgePills.of(check.outcome()));
    }
}
