package org.boardwalk.internships.internal.ui.site;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.site.Location;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.site.Sites;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.FilterBar;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** All sites, with what is missing before somebody can be placed there. */
@Page(
        route = "internships/sites",
        title = "internships.ui.site.title",
        section = Section.PROGRAMMES,
        order = 40,
        permission = Rights.READ,
        icon = "building")
@Component(service = SitesPage.class, scope = ServiceScope.PROTOTYPE)
public class SitesPage extends PlanPage {
    /** From here on an agreement that ends is worth a word. */
    static final int SOON_DAYS = 90;

    private final Sites sites;
    private final boolean mayWrite;
    private final TextField search = new TextField(Say.ui("site.search"));
    private final Checkbox ending = new Checkbox(Say.ui("site.onlyEnding"));
    private final FilterBar filter = new FilterBar(search, ending);
    private final Div content = new Div();

    @Activate
    public SitesPage(@Reference Sites sites, @Reference CurrentUser user) {
        this.sites = sites;
        mayWrite = user.may(Rights.SITES);
        PageHead head = new PageHead(Say.ui("site.title"))
                .summary(Say.ui("site.summary"))
                .actions(Links.button("tables/internships", Say.of("join.table.files")));
        if (mayWrite) {
            head.actions(Lines.primary(Say.ui("site.new"), this::create));
        }
        search.setPrefixComponent(Icons.decorative("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> draw());
        ending.addValueChangeListener(change -> draw());
        add(head, filter, content);
        draw();
    }

    private void create() {
        new SiteDialog(sites, Optional.empty(), site -> getUI().ifPresent(
                                ui -> ui.navigate("internships/sites/" + site.id())))
                .open();
    }

    private void draw() {
        content.removeAll();
        content.setClassName("");
        Set<UUID> soon =
                sites.ending(SOON_DAYS).stream().map(Sites.Ending::siteId).collect(Collectors.toSet());
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<Site> all = sites.list();
        List<Site> shown = all.stream()
                .filter(site -> wanted.isEmpty() || words(site).contains(wanted))
                .filter(site -> !ending.getValue() || soon.contains(site.id()))
                .toList();
        filter.result(Say.ui("site.count", shown.size()));
        if (shown.isEmpty()) {
            content.add(all.isEmpty() ? none() : new EmptyState("search", Say.ui("site.noMatch")));
            return;
        }
        content.setClassName("bw-panel");
        Lines lines = new Lines();
        content.add(new LongList<>(
                lines,
                shown,
                site -> lines.line(
                        Links.page("internships/sites/" + site.id(), site.name()),
                        List.of(about(site)),
                        marks(site, soon.contains(site.id())))));
    }

    private EmptyState none() {
        EmptyState none = new EmptyState("building", Say.ui("site.none")).detail(Say.ui("site.noneDetail"));
        return mayWrite ? none.action(Lines.primary(Say.ui("site.new"), this::create)) : none;
    }

    private static String words(Site site) {
        return (site.name() + " " + site.sector() + " "
                        + site.locations().stream()
                                .map(location -> location.name() + " " + location.city() + " " + location.zip())
                                .collect(Collectors.joining(" "))
                        + " "
                        + site.contacts().stream().map(Contact::name).collect(Collectors.joining(" ")))
                .toLowerCase(Locale.ROOT);
    }

    private static String about(Site site) {
        String cities = site.locations().stream()
                .map(Location::city)
                .filter(city -> !city.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        return List.of(site.sector(), cities).stream()
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** What stands in the way of placing somebody there. */
    static List<Pill> marks(Site site, boolean endingSoon) {
        List<Pill> marks = new ArrayList<>();
        if (!site.active()) {
            marks.add(new Pill(Tone.NEUTRAL, "archive", Say.ui("site.inactive")));
            return marks;
        }
        boolean covered = site.agreements().stream().anyMatch(one -> one.covers(Say.today(), Say.today()));
        boolean later = site.agreements().stream().anyMatch(one -> one.from().isAfter(Say.today()));
        if (!covered) {
            marks.add(
                    later
                            ? new Pill(Tone.INFO, Say.ui("site.agreementLater"))
                            : new Pill(Tone.BAD, Say.ui("site.noAgreement")));
        } else if (endingSoon) {
            marks.add(new Pill(Tone.ATTENTION, Say.ui("site.agreementEnding")));
        } else {
            marks.add(new Pill(Tone.GOOD, Say.ui("site.agreementGood")));
        }
        return marks;
    }
}
