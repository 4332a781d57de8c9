package org.boardwalk.internships.internal.ui.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.internships.api.site.Agreement;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.site.Location;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.site.Sites;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.platform.api.erasure.Erasures;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.ErasureDialog;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One site: where it is, whom one talks to, what was signed, and which seats it has in which term. */
@Page(
        route = "internships/sites/:id",
        title = "internships.ui.site.title",
        section = Section.PROGRAMMES,
        permission = Rights.READ,
        menu = false)
@org.osgi.service.component.annotations.Component(service = SitePage.class, scope = ServiceScope.PROTOTYPE)
public class SitePage extends PlanPage implements BeforeEnterObserver, HasDynamicTitle {
    private final Sites sites;
    private final Terms terms;
    private final Erasures erasures;
    private final boolean mayErase;
    private final boolean mayWrite;
    private String title = Say.ui("site.title");

    @Activate
    public SitePage(
            @Reference Sites sites, @Reference Terms terms, @Reference CurrentUser user, @Reference Erasures erasures) {
        this.erasures = erasures;
        mayErase = user.may(Erasures.PERMISSION);
        this.sites = sites;
        this.terms = terms;
        mayWrite = user.may(Rights.SITES);
        narrow();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("id")
                .flatMap(SitePage::id)
                .flatMap(sites::find)
                .ifPresentOrElse(this::draw, this::unknown);
    }

    /** An address somebody mistyped leads to a page that says so. */
    public static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    private void unknown() {
        removeAll();
        add(
                new PageHead(title).back("internships/sites", Say.ui("site.title")),
                new EmptyState("building", Say.ui("site.unknown")).detail(Say.ui("unknownDetail")));
    }

    private void draw(Site site) {
        removeAll();
        title = site.name();
        PageHead head = new PageHead(title)
                .back("internships/sites", Say.ui("site.title"))
                .beside(SitesPage.marks(site, endsSoon(site)).toArray(Pill[]::new));
        if (!site.sector().isBlank()) {
            head.summary(site.sector());
        }
        if (mayWrite) {
            head.actions(new Button(Say.ui("site.edit"), Icons.decorative("edit"), click -> new SiteDialog(
                            sites, Optional.of(site), this::draw)
                    .open()));
        }
        add(head);
        if (!site.website().isBlank()) {
            add(new Anchor(site.website(), site.website()));
        }
        if (!site.note().isBlank()) {
            add(new Paragraph(site.note()));
        }
        add(agreements(site), locations(site), contacts(site), opportunities(site));
    }

    private boolean endsSoon(Site site) {
        return sites.ending(SitesPage.SOON_DAYS).stream()
                .anyMatch(ending -> ending.siteId().equals(site.id()));
    }

    // --- agreements --------------------------------------------------------------------------------------------------

    private Panel agreements(Site site) {
        Panel panel = new Panel(Say.ui("agreement.title")).summary(Say.ui("agreement.summary"));
        add(
                panel,
                "agreement.new",
                () -> SiteDialogs.agreement(
                        Optional.empty(),
                        one -> saveAgreements(site, SiteDialogs.with(site.agreements(), one, Agreement::id))));
        if (site.agreements().isEmpty()) {
            panel.content().add(Say.quiet(Say.ui("agreement.none")));
            return panel;
        }
        Lines lines = new Lines();
        site.agreements()
                .forEach(one -> lines.line(
                        one.reference(),
                        List.of(
                                Say.span(one.from(), one.until()),
                                one.seats()
                                        .map(seats -> Say.ui("agreement.upTo", seats))
                                        .orElse(""),
                                one.note()),
                        List.of(mark(site, one)),
                        changes(
                                one.reference(),
                                () -> SiteDialogs.agreement(
                                        Optional.of(one),
                                        changed -> saveAgreements(
                                                site, SiteDialogs.with(site.agreements(), changed, Agreement::id))),
                                () -> saveAgreements(site, SiteDialogs.without(site.agreements(), one)))));
        panel.content().add(lines);
        return panel;
    }

    private static Pill mark(Site site, Agreement agreement) {
        if (agreement.from().isAfter(Say.today())) {
            return new Pill(Tone.INFO, Say.ui("agreement.later"));
        }
        if (!agreement.covers(Say.today(), Say.today())) {
            return new Pill(Tone.NEUTRAL, Say.ui("agreement.over"));
        }
        boolean ends = agreement
                .until()
                .filter(end -> end.isBefore(Say.today().plusDays(SitesPage.SOON_DAYS)))
                .filter(end -> Agreement.firstUncovered(site.agreements(), end.plusDays(1), end.plusDays(1))
                        .isPresent())
                .isPresent();
        return ends
                ? new Pill(Tone.ATTENTION, Say.ui("agreement.ending"))
                : new Pill(Tone.GOOD, Say.ui("agreement.good"));
    }

    private void saveAgreements(Site site, List<Agreement> agreements) {
        save(site, agreements, (lock, list) -> sites.agreements(site.id(), lock, list));
    }

    // --- locations and contacts --------------------------------------------------------------------------------------

    private Panel locations(Site site) {
        Panel panel = new Panel(Say.ui("location.title"));
        Consumer<Location> put = one -> saveLocations(site, SiteDialogs.with(site.locations(), one, Location::id));
        add(panel, "location.new", () -> SiteDialogs.location(Optional.empty(), put));
        if (site.locations().isEmpty()) {
            panel.content().add(Say.quiet(Say.ui("location.none")));
            return panel;
        }
        Lines lines = new Lines();
        site.locations()
                .forEach(one -> lines.line(
                        one.name(),
                        List.of(address(one), one.directions()),
                        List.of(),
                        changes(
                                one.name(),
                                () -> SiteDialogs.location(Optional.of(one), put),
                                () -> saveLocations(site, SiteDialogs.without(site.locations(), one)))));
        panel.content().add(lines);
        return panel;
    }

    private static String address(Location location) {
        String region = Stream.of(location.state(), location.zip())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
        return Stream.of(location.street(), location.city(), region)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    private void saveLocations(Site site, List<Location> locations) {
        save(site, locations, (lock, list) -> sites.locations(site.id(), lock, list));
    }

    private Panel contacts(Site site) {
        Panel panel = new Panel(Say.ui("contact.title"));
        Consumer<Contact> put = one -> saveContacts(site, SiteDialogs.with(site.contacts(), one, Contact::id));
        add(panel, "contact.new", () -> SiteDialogs.contact(Optional.empty(), put));
        if (site.contacts().isEmpty()) {
            panel.content().add(Say.quiet(Say.ui("contact.none")));
            return panel;
        }
        Lines lines = new Lines();
        site.contacts()
                .forEach(one -> lines.line(
                        one.name(),
                        List.of(Stream.of(one.email(), one.phone())
                                .filter(text -> !text.isBlank())
                                .collect(Collectors.joining(" · "))),
                        List.of(Pill.label(Say.of("contact." + one.role()))),
                        contactActions(site, one, put)));
        panel.content().add(lines);
        return panel;
    }

    private Component[] contactActions(Site site, Contact contact, Consumer<Contact> put) {
        List<Component> actions = new ArrayList<>(List.of(changes(
                contact.name(),
                () -> SiteDialogs.contact(Optional.of(contact), put),
                () -> saveContacts(site, SiteDialogs.without(site.contacts(), contact)))));
        if (mayErase) {
            Runnable redraw = () -> sites.find(site.id()).ifPresent(this::draw);
            actions.add(Lines.button(
                    Words.text("platform.kit.erase.menu"),
                    contact.name(),
                    () -> ErasureDialog.open(erasures, contact.id(), contact.name(), redraw)));
        }
        return actions.toArray(Component[]::new);
    }

    private void saveContacts(Site site, List<Contact> contacts) {
        save(site, contacts, (lock, list) -> sites.contacts(site.id(), lock, list));
    }

    // --- all lists ---------------------------------------------------------------------------------------------------

    private void add(Panel panel, String key, Supplier<FormDialog> dialog) {
        if (mayWrite) {
            panel.actions(new Button(
                    Say.ui(key), Icons.decorative("plus"), click -> dialog.get().open()));
        }
    }

    private Component[] changes(String of, Supplier<FormDialog> edit, Runnable delete) {
        if (!mayWrite) {
            return new Component[0];
        }
        return new Component[] {
            Lines.button(Say.ui("edit"), of, () -> edit.get().open()),
            Lines.button(Say.ui("remove"), of, () -> new Confirm(Say.ui("removeAsk", of))
                    .danger(Say.ui("remove"), delete)
                    .open())
        };
    }

    private <R> void save(Site site, List<R> list, BiFunction<Long, List<R>, Site> work) {
        Site saved = work.apply(site.lock(), list);
        Notices.success(Say.ui("site.saved", saved.name()));
        draw(saved);
    }

    // --- seats -------------------------------------------------------------------------------------------------------

    private Panel opportunities(Site site) {
        Panel panel = new Panel(Say.ui("site.opportunities"));
        Lines lines = new Lines();
        for (Term term : terms.list()) {
            List<Opportunity> own = terms.opportunities(term.id()).stream()
                    .filter(one -> one.siteId().equals(site.id()))
                    .toList();
            own.forEach(one -> lines.line(
                    Links.page("internships/terms/" + term.id(), one.title()),
                    List.of(term.name() + " · " + Say.span(one.begins(), one.ends())),
                    List.of(new Span(Say.ui("term.seats", one.taken(), one.capacity())), state(one.state()))));
        }
        panel.content().add(lines.getComponentCount() == 0 ? Say.quiet(Say.ui("site.noOpportunities")) : lines);
        return panel;
    }

    /** How sure seats are. */
    public static Pill state(Opportunity.State state) {
        String words = Say.of("opportunity." + state);
        return switch (state) {
            case REQUESTED -> new Pill(Tone.NEUTRAL, "question-circle-o", words);
            case OFFERED -> new Pill(Tone.INFO, words);
            case SECURED -> new Pill(Tone.GOOD, words);
            case DECLINED -> new Pill(Tone.NEUTRAL, "ban", words);
            case CLOSED -> new Pill(Tone.NEUTRAL, "lock", words);
        };
    }
}
