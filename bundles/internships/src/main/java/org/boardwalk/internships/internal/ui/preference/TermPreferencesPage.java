package org.boardwalk.internships.internal.ui.preference;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.boardwalk.internships.api.preference.Preferences.Recorded;
import org.boardwalk.internships.api.preference.Preferences.SiteWish;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.internal.ui.site.PlanPage;
import org.boardwalk.internships.internal.ui.site.Rights;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.internships.internal.ui.site.SitePage;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.KeyFigure;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Tiles;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Who of a term has said where he would like to be, how wanted each opportunity is, and what the sites want. */
@Page(
        route = "internships/terms/:id/preferences",
        title = "internships.pref.term",
        permission = Rights.READ,
        menu = false)
@StyleSheet("assets/internships/preferences.css")
@Component(service = TermPreferencesPage.class, scope = ServiceScope.PROTOTYPE)
public class TermPreferencesPage extends PlanPage implements BeforeEnterObserver, HasDynamicTitle {
    private final PreferenceTools tools;
    private String title = Say.of("pref.term");

    @Activate
    public TermPreferencesPage(@Reference PreferenceTools tools) {
        this.tools = tools;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters()
                .get("id")
                .flatMap(SitePage::id)
                .flatMap(tools.terms()::find)
                .ifPresentOrElse(this::draw, () -> add(unknown(title)));
    }

    static Div unknown(String title) {
        return new Div(
                new PageHead(title).back("internships", Say.ui("board.title")),
                new EmptyState("calendar", Say.ui("term.unknown")).detail(Say.ui("unknownDetail")));
    }

    static String route(Term term) {
        return "internships/terms/" + term.id() + "/preferences";
    }

    private void draw(Term term) {
        removeAll();
        title = Say.of("pref.termTitle", term.name());
        List<UUID> members = tools.terms().members(term.id());
        Map<UUID, Recorded> recorded = tools.preferences().ofTerm(term.id());
        List<Offered> offered = tools.offered(term);
        Map<UUID, SiteWish> wishes = tools.preferences().wishes(term.id());
        PageHead head = new PageHead(title)
                .back("internships/terms/" + term.id(), term.name())
                .summary(window(term) + reminders(term))
                .actions(Links.button("tables/internships", Say.of("pref.files")));
        int silent =
                (int) members.stream().filter(id -> !recorded.containsKey(id)).count();
        if (tools.mayPlan() && tools.preferences().reminds() && term.takesPreferences(Say.today()) && silent > 0) {
            head.actions(
                    new Button(Say.of("pref.remind"), Icons.decorative("envelope-o"), click -> remind(term, silent)));
        }
        add(
                head,
                figures(term, members.size(), silent, offered, wishes),
                new PeoplePanel(tools, term, members, recorded));
        add(wanted(term, offered, recorded), new SitesPanel(term, offered, wishes));
    }

    private static String window(Term term) {
        return term.preferencesFrom()
                .map(first -> Say.of("pref.window", Say.span(first, term.preferencesUntil())))
                .orElseGet(() -> Say.of("pref.noWindow"));
    }

    private String reminders(Term term) {
        if (term.preferencesUntil().filter(last -> !last.isBefore(Say.today())).isEmpty()) {
            return "";
        }
        return " " + Say.of(tools.preferences().reminds() ? "pref.reminds" : "pref.remindsNot");
    }

    private void remind(Term term, int silent) {
        new Confirm(Say.of("pref.remindAsk", silent))
                .says(Say.of("pref.remindMeans"))
                .action(
                        Say.of("pref.remind"),
                        () -> Notices.success(
                                Say.of("pref.reminded", tools.preferences().remind(term.id()))))
                .open();
    }

    private static Tiles figures(Term term, int people, int silent, List<Offered> offered, Map<UUID, SiteWish> wishes) {
        int seats =
                offered.stream().mapToInt(one -> one.opportunity().capacity()).sum();
        long said = offered.stream().filter(one -> wishes.containsKey(one.id())).count();
        String page = "internships/terms/" + term.id();
        return Tiles.small(
                figure(people - silent, "pref.figure.recorded", route(term))
                        .tone(silent == 0 ? Tone.GOOD : Tone.ATTENTION)
                        .detail(Say.of("pref.figure.of", people)),
                figure(silent, "pref.figure.silent", route(term)),
                figure(seats, "pref.figure.seats", page + "?state=SECURED")
                        .detail(Say.of("pref.figure.opportunities", offered.size())),
                figure((int) said, "pref.figure.sites", route(term)));
    }

    private static KeyFigure figure(int number, String key, String route) {
        return new KeyFigure(Formats.number(number, Words.locale()), Say.of(key), route);
    }

    private static Panel wanted(Term term, List<Offered> offered, Map<UUID, Recorded> recorded) {
        Panel panel = new Panel(Say.of("pref.wanted.title")).summary(Say.of("pref.wanted.summary"));
        panel.content()
                .add(
                        offered.isEmpty()
                                ? new EmptyState("workplace", Say.of("pref.noOffers"))
                                : new Div(
                                        Wanted.legend(),
                                        new Wanted(
                                                offered, recorded.values(), id -> SiteWishPage.route(term.id(), id))));
        return panel;
    }
}
