package org.boardwalk.certifications.internal.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Optional;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue.Listed;
import org.boardwalk.certifications.api.catalogue.Exam;
import org.boardwalk.certifications.api.catalogue.ExamRule;
import org.boardwalk.certifications.api.ctdl.CtdlExchange;
import org.boardwalk.certifications.internal.domain.rule.CatalogueNames;
import org.boardwalk.certifications.internal.ui.ModulePage;
import org.boardwalk.certifications.internal.ui.ctdl.CtdlDownload;
import org.boardwalk.certifications.internal.ui.words.LifeFacts;
import org.boardwalk.certifications.internal.ui.words.Pills;
import org.boardwalk.certifications.internal.ui.words.Rights;
import org.boardwalk.certifications.internal.ui.words.RuleWords;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.model.Source;
import org.boardwalk.pathways.api.requirement.Explainer;
import org.boardwalk.pathways.api.requirement.Names;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One credential: what it is, how it is earned, how long it counts, and whom it concerns. */
@Page(
        route = "credentials/:code",
        title = "certifications.ui.catalogue.title",
        section = Section.PROGRAMMES,
        permission = Rights.READ,
        menu = false)
@org.osgi.service.component.annotations.Component(service = CredentialPage.class, scope = ServiceScope.PROTOTYPE)
public class CredentialPage extends ModulePage implements BeforeEnterObserver, HasDynamicTitle {
    private final CredentialCatalogue catalogue;
    private final CtdlExchange ctdl;
    private final Participants participants;
    private final CurrentUser user;
    private String title = Say.ui("catalogue.title");

    @Activate
    public CredentialPage(
            @Reference CredentialCatalogue catalogue,
            @Reference CtdlExchange ctdl,
            @Reference Participants participants,
            @Reference CurrentUser user) {
        this.catalogue = catalogue;
        this.ctdl = ctdl;
        this.participants = participants;
        this.user = user;
        narrow();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw(event.getRouteParameters().get("code").orElse(""));
    }

    private void draw(String code) {
        removeAll();
        catalogue
                .find(code)
                .ifPresentOrElse(
                        this::draw,
                        () -> add(
                                new PageHead(title).back("credentials", Say.ui("catalogue.title")),
                                new EmptyState("diploma", Say.ui("catalogue.unknown"))
                                        .detail(Say.ui("catalogue.unknownDetail"))));
    }

    private void draw(Listed listed) {
        CatalogueEntry entry = listed.entry();
        title = Say.text(entry.name());
        PageHead head = new PageHead(title)
                .back("credentials", Say.ui("catalogue.title"))
                .beside(pills(entry));
        entry.summary().ifPresent(summary -> head.summary(Say.text(summary)));
        head.actions(CtdlDownload.of(ctdl, Optional.of(entry.code())));
        boolean designer = user.may(Rights.DESIGN);
        if (designer) {
            head.actions(
                    new Button(
                            Say.ui("entry.edit"),
                            click -> new EntryDialog(catalogue, Optional.of(listed), () -> draw(entry.code())).open()),
                    new Button(Say.ui("status.change"), click -> new StatusDialog(
                                    catalogue, participants, listed, () -> draw(entry.code()))
                            .open()));
        }
        add(head, life(entry), earning(listed, designer));
        entry.exam().ifPresent(exam -> add(exam(exam)));
        if (designer) {
            add(new Panel(Say.ui("concerned.title"), new ConcernedList(catalogue.preview(entry), participants))
                    .summary(Say.ui("concerned.summary")));
        }
        add(quiet(Say.ui("entry.changed", listed.changedBy(), Formats.dateTime(listed.changedAt(), getLocale()))));
    }

    private static Component[] pills(CatalogueEntry entry) {
        Component kind = Pill.label(Say.of("type." + entry.type()));
        return entry.lifecycle().isRetired()
                ? new Component[] {kind, Pills.retired()}
                : new Component[] {kind, new Pill(Tone.GOOD, Say.ui("life.active"))};
    }

    private Panel life(CatalogueEntry entry) {
        Lifecycle life = entry.lifecycle();
        UnorderedList sentences = new UnorderedList();
        sentences.addClassName("cf-facts");
        LifeFacts.of(life, this::name).forEach(fact -> sentences.add(new ListItem(fact)));
        Facts facts = new Facts();
        entry.issuer()
                .ifPresent(issuer -> facts.fact(
                        Say.ui("entry.issuer"),
                        issuer.url()
                                .<Component>map(url -> new Anchor(url, issuer.name()))
                                .orElseGet(() -> new Span(issuer.name()))));
        facts.fact(Say.ui("entry.counts"), validity(entry));
        facts.fact(
                Say.ui("entry.federal"),
                Say.ui("entry.federalCode", entry.federalType().code(), Say.of("federalType." + entry.federalType())));
        facts.fact(Say.ui("entry.code"), entry.code());
        life.source().ifPresent(source -> facts.fact(Say.ui("entry.source"), source(source)));
        Panel panel = new Panel(Say.ui("life.title"));
        if (sentences.getComponentCount() > 0) {
            panel.content().add(sentences);
        }
        panel.content().add(facts);
        return panel;
    }

    private static String validity(CatalogueEntry entry) {
        Lifecycle.Validity validity = entry.lifecycle().validity();
        return entry.months()
                .filter(months -> validity != Lifecycle.Validity.FOR_LIFE)
                .map(months -> Say.of("validityMonths." + validity, months))
                .orElseGet(() -> Say.of("validity." + validity));
    }

    private Panel earning(Listed listed, boolean designer) {
        CatalogueEntry entry = listed.entry();
        Panel panel = new Panel(Say.ui("earning.title"));
        if (designer) {
            panel.actions(new Button(
                    Say.ui("earning.edit"),
                    click -> new PrerequisitesDialog(catalogue, listed, () -> draw(entry.code())).open()));
        }
        if (entry.prerequisites().isEmpty()) {
            panel.content().add(quiet(Say.ui("earning.none")));
            return panel;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cf-facts");
        Names names =
                new CatalogueNames(catalogue.list().stream().map(Listed::entry).toList());
        entry.prerequisites().forEach(prerequisite -> list.add(new ListItem(words(prerequisite, names))));
        panel.content().add(list);
        return panel;
    }

    private static String words(Prerequisite prerequisite, Names names) {
        String demand = Say.phrase(new Explainer(names).demand(prerequisite.requirement()));
        String line = Say.ui("earning." + prerequisite.strength(), demand);
        return prerequisite.note().map(note -> line + " " + Say.text(note)).orElse(line);
    }

    private String name(String code) {
        return catalogue.find(code).map(found -> Say.text(found.entry().name())).orElse(code);
    }

    private Panel exam(Exam exam) {
        Panel panel = new Panel(Say.ui("exam.one"));
        Facts facts = new Facts();
        facts.fact(Say.ui("exam.name"), Say.text(exam.name()));
        exam.lastDay().ifPresent(day -> facts.fact(Say.ui("exam.lastDay"), Say.date(day)));
        panel.content().add(facts);
        if (!exam.domains().isEmpty()) {
            UnorderedList domains = new UnorderedList();
            domains.addClassName("cf-facts");
            exam.domains()
                    .forEach(domain -> domains.add(new ListItem(domain.percent()
                            .map(percent -> Say.ui("exam.domain", Say.text(domain.name()), percent))
                            .orElseGet(() -> Say.text(domain.name())))));
            panel.content().add(subhead(Say.ui("exam.domains")), domains);
        }
        if (!exam.rules().isEmpty()) {
            UnorderedList rules = new UnorderedList();
            rules.addClassName("cf-facts");
            exam.rules().forEach(rule -> rules.add(new ListItem(ruleWords(rule))));
            panel.content().add(subhead(Say.ui("exam.rules")), rules);
        }
        return panel;
    }

    private static Component ruleWords(ExamRule rule) {
        Div line = new Div(new Span(Say.of("examRule." + rule.kind(), rule.value())));
        line.add(new Pill(
                rule.applied() ? Tone.INFO : Tone.NEUTRAL,
                Say.ui(rule.applied() ? "exam.applied" : "exam.notApplied")));
        RuleWords.inForce(rule).ifPresent(days -> line.add(new Span(days)));
        line.add(source(rule.source()));
        line.addClassName("cf-rule");
        return line;
    }

    private static Component source(Source source) {
        String words = source.through()
                .map(through -> Say.ui("entry.sourceThrough", source.name(), through))
                .orElse(source.name());
        return source.url().<Component>map(url -> new Anchor(url, words)).orElseGet(() -> new Span(words));
    }

    private static Component subhead(String words) {
        Paragraph head = new Paragraph(words);
        head.addClassName("cf-subhead");
        return head;
    }

    private static Component quiet(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("cf-quiet");
        return line;
    }
}
