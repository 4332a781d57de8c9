package org.boardwalk.internships.internal.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouteParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.compliance.Compliance;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.site.Sites;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.Opportunity.State;
import org.boardwalk.internships.api.term.SeatRequests;
import org.boardwalk.internships.api.term.SeatRequests.SeatRequest;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.internships.api.term.Terms.Board;
import org.boardwalk.internships.api.term.Terms.SiteSeats;
import org.boardwalk.internships.api.term.WorkExperienceKind;
import org.boardwalk.internships.internal.ui.term.TermBoardPage;
import org.boardwalk.internships.internal.ui.term.TermTools;
import org.boardwalk.participants.api.Cohorts;
import org.boardwalk.participants.api.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = TermBoardPageTest.class)
class TermBoardPageTest extends PlanViewTest {
    private static final LocalDate BEGINS = LocalDate.of(2027, 1, 11);
    private static final UUID TERM = UUID.randomUUID();
    private static final UUID MERCY = UUID.randomUUID();

    private final List<Opportunity> opportunities = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private Board board = new Board(4, 2, 1, 2, 1, List.of(seats(Optional.empty())));

    private static SiteSeats seats(Optional<LocalDate> uncovered) {
        return new SiteSeats(MERCY, "Mercy", 2, 1, 2, 1, uncovered);
    }

    private static Opportunity opportunity(State state) {
        return new Opportunity(
                UUID.randomUUID(),
                1,
                TERM,
                MERCY,
                UUID.randomUUID(),
                "Records clerk",
                "",
                WorkExperienceKind.INTERNSHIP,
                state,
                2,
                BEGINS,
                BEGINS.plusDays(100),
                Optional.empty(),
                Optional.empty(),
                Opportunity.Conditions.NONE,
                Optional.empty(),
                List.of(),
                0,
                "OP-1");
    }

    @BeforeEach
    void oneTerm() {
        Term term = new Term(
                TERM, 1, "Spring practicum", "", BEGINS, BEGINS.plusDays(100), Optional.empty(), Optional.empty(), 4);
        Contact ana = new Contact(UUID.randomUUID(), "Ana Ruiz", Contact.Role.COORDINATOR, "", "");
        Site site = new Site(MERCY, 1, "Mercy", "", "", "", true, List.of(), List.of(ana), List.of());
        answers.put("list", call -> List.of(term));
        answers.put("find", call -> Optional.of(site));
        answers.put("board", call -> board);
        answers.put("opportunities", call -> opportunities);
        answers.put("open", call -> Map.of());
        answers.put("mails", call -> false);
        answers.put("move", call -> {
            done.add("move " + call[2]);
            return opportunities.getFirst();
        });
        answers.put("ask", call -> {
            done.add("ask " + call[1].equals(ana.id()));
            return request((UUID) call[0], ana);
        });
        answers.put("answer", call -> {
            done.add("answer " + call[1] + " " + call[2]);
            return request(TERM, ana);
        });
        sites = List.of(site);
    }

    private List<Site> sites = List.of();

    private static SeatRequest request(UUID opportunity, Contact contact) {
        return new SeatRequest(
                UUID.randomUUID(),
                opportunity,
                contact.id(),
                contact.name(),
                Instant.EPOCH,
                "Dana Reyes",
                false,
                Optional.empty(),
                "",
                Optional.empty(),
                "");
    }

    private TermBoardPage open() {
        Sites known = proxy(Sites.class, (self, method, arguments) -> switch (method.getName()) {
            case "list" -> sites;
            case "names" -> sites.stream().collect(Collectors.toMap(Site::id, Site::name));
            default -> Optional.of(sites.getFirst());
        });
        TermBoardPage page = new TermBoardPage(new TermTools(
                service(Terms.class),
                known,
                service(SeatRequests.class),
                service(Compliance.class),
                people(),
                service(Cohorts.class),
                service(Vocabulary.class),
                user()));
        page.beforeEnter(event());
        return show(page);
    }

    private static BeforeEnterEvent event() {
        UI ui = UI.getCurrent();
        return new BeforeEnterEvent(
                ui.getInternals().getRouter(),
                NavigationTrigger.UI_NAVIGATE,
                new com.vaadin.flow.router.Location("internships"),
                TermBoardPage.class,
                new RouteParameters(Map.of()),
                ui,
                List.of());
    }

    private static String picture(Component page) {
        return all(page, Div.class).stream()
                .map(div -> div.getElement().getAttribute("aria-label"))
                .filter(label -> label != null && label.startsWith("Of "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_picture_says_the_same_in_words_as_the_numbers() {
        TermBoardPage page = open();

        assertThat(textOf(page)).contains("4People who need a placement").contains("2Seats secured2 missing");
        assertThat(picture(page))
                .isEqualTo("Of 4 seats needed, 1 are taken, 1 secured and free, 1 offered and 2 requested.");
    }

    @Test
    void it_says_what_to_do_about_seats_that_are_missing_and_agreements_that_do_not_cover() {
        board = new Board(4, 2, 1, 2, 1, List.of(seats(Optional.of(LocalDate.of(2027, 3, 5)))));
        opportunities.add(opportunity(State.REQUESTED));

        assertThat(textOf(open()))
                .contains(
                        "2 seats are missing until everybody has one. 1 seat was offered: secure what you can count on.")
                .contains("1 requested opportunity was asked of nobody yet: ask the site.")
                .contains("Mercy has no agreement for Mar 5, 2027. Add or renew it");
    }

    @Test
    void nothing_is_missing_when_everybody_has_a_seat() {
        board = new Board(2, 0, 0, 2, 2, List.of());

        assertThat(textOf(open())).contains("Enough for everybody").doesNotContain("missing");
    }

    @Test
    void a_site_is_asked_and_the_answer_recorded() {
        opportunities.add(opportunity(State.REQUESTED));
        TermBoardPage page = open();
        click(page, "Ask the site");
        assertThat(textOf(dialog())).contains("Boardwalk keeps that you asked for 2 seats (Records clerk)");
        answers.put("link", call -> "guest/abc");
        click(dialog(), "I asked");
        assertThat(notice()).contains("It is kept that Ana Ruiz was asked.");
        assertThat(field(dialog(), TextArea.class, "Link").getValue()).isEqualTo("guest/abc");
        dialog().close();

        Contact ana = sites.getFirst().contacts().getFirst();
        UUID id = opportunities.getFirst().id();
        answers.put("open", call -> Map.of(id, request(id, ana)));
        TermBoardPage again = open();
        assertThat(textOf(again)).contains("Ana Ruiz was asked on");
        click(again, "Record the answer");
        field(dialog(), IntegerField.class, "Seats offered").setValue(1);
        click(dialog(), "Record the answer");

        assertThat(done).containsExactly("ask true", "answer 1 ");
        assertThat(notice()).contains("1 seat is offered.");
    }

    @Test
    void seats_that_cannot_be_secured_say_why_and_stay() {
        opportunities.add(opportunity(State.OFFERED));
        refuse("move", "internships.opportunity.noAgreement", "Mercy", "2027-03-05");
        TermBoardPage page = open();
        click(page, "Secure");

        assertThat(notice()).contains("Mercy has no agreement that covers 2027-03-05");
    }

    @Test
    void who_only_reads_is_offered_nothing_to_do() {
        permissions.removeIf(right -> !right.equals("internships.read"));
        opportunities.add(opportunity(State.REQUESTED));

        assertThat(verbs(open())).isEmpty();
    }

    @Test
    void it_speaks_spanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
        opportunities.add(opportunity(State.OFFERED));

        assertThat(textOf(open()))
                .contains("Plazas aseguradas", "Ofrecida", "Faltan 2 plazas para que todos tengan una.")
                .doesNotContain("Seats", "missing");
    }
}
