package org.boardwalk.internships.internal.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouteParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.site.Agreement;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.site.Sites;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.internships.internal.ui.site.SitePage;
import org.boardwalk.internships.internal.ui.site.SitesPage;
import org.boardwalk.platform.api.erasure.Erasures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = SitePageTest.class)
class SitePageTest extends PlanViewTest {
    private static final LocalDate TODAY = LocalDate.now();

    private Site site = site(List.of(agreement(TODAY.plusDays(30))));

    private static Agreement agreement(LocalDate until) {
        return new Agreement(UUID.randomUUID(), "AA-17", TODAY.minusYears(1), Optional.of(until), Optional.of(4), "");
    }

    private static Site site(List<Agreement> agreements) {
        return new Site(UUID.randomUUID(), 7, "Mercy", "Hospital", "", "", true, List.of(), List.of(), agreements);
    }

    @BeforeEach
    void oneSite() {
        answers.put("find", call -> call[0].equals(site.id()) ? Optional.of(site) : Optional.empty());
        answers.put("ending", call -> List.of());
        answers.put("list", call -> List.of());
        answers.put("agreements", this::saveAgreements);
    }

    @SuppressWarnings("unchecked")
    private Object saveAgreements(Object[] call) {
        assertThat(call[1]).isEqualTo(7L);
        site = new Site(
                site.id(), 8, "Mercy", "Hospital", "", "", true, List.of(), List.of(), (List<Agreement>) call[2]);
        return site;
    }

    private SitePage open(UUID id) {
        SitePage page = new SitePage(service(Sites.class), service(Terms.class), user(), service(Erasures.class));
        UI ui = UI.getCurrent();
        page.beforeEnter(new BeforeEnterEvent(
                ui.getInternals().getRouter(),
                NavigationTrigger.UI_NAVIGATE,
                new Location("internships/sites/" + id),
                SitePage.class,
                new RouteParameters(Map.of("id", id.toString())),
                ui,
                List.of()));
        return show(page);
    }

    @Test
    void an_agreement_that_ends_soon_is_marked_until_its_renewal_is_added() {
        SitePage page = open(site.id());
        assertThat(textOf(page)).contains("AA-17", "Ends soon", "At most 4 people at the same time");

        click(page, "Add an agreement");
        field(dialog(), TextField.class, "Number or title").setValue("AA-18");
        field(dialog(), DatePicker.class, "First day").setValue(TODAY.plusDays(31));
        click(dialog(), "Save");

        assertThat(site.agreements()).hasSize(2);
        assertThat(textOf(page)).contains("AA-18", "Begins later").doesNotContain("Ends soon");
    }

    @Test
    void a_refusal_keeps_what_was_typed() {
        refuse("agreements", "internships.agreement.needed", 2L, 1L);
        SitePage page = open(site.id());
        click(page, "Add an agreement");
        field(dialog(), TextField.class, "Number or title").setValue("AA-18");
        field(dialog(), DatePicker.class, "First day").setValue(TODAY);
        click(dialog(), "Save");

        assertThat(textOf(dialog())).contains("2 placements and 1 secured opportunity would be without an agreement.");
        assertThat(field(dialog(), TextField.class, "Number or title").getValue())
                .isEqualTo("AA-18");
    }

    @Test
    void what_is_missing_is_said_at_its_field() {
        click(open(site.id()), "Add an agreement");
        click(dialog(), "Save");

        assertThat(field(dialog(), DatePicker.class, "First day").getErrorMessage())
                .isEqualTo("Choose its first day.");
    }

    @Test
    void a_mistyped_address_says_so() {
        assertThat(textOf(open(UUID.randomUUID()))).contains("There is no such site");
    }

    @Test
    void who_only_reads_changes_nothing() {
        permissions.remove("internships.sites");

        assertThat(verbs(open(site.id()))).isEmpty();
    }

    @Test
    void the_list_finds_a_site_and_says_what_stands_in_the_way() {
        Site bare = site(List.of());
        answers.put("list", call -> List.of(site, bare));
        SitesPage page = show(new SitesPage(service(Sites.class), user()));
        assertThat(textOf(page)).contains("2 sites", "No agreement");

        field(page, TextField.class, "Name, city or contact").setValue("hospital x");

        assertThat(textOf(page)).contains("No site matches");
    }
}
