package org.boardwalk.internships.internal.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouteParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.internships.api.compliance.Compliance;
import org.boardwalk.internships.api.preference.Criterion;
import org.boardwalk.internships.api.preference.Preferences;
import org.boardwalk.internships.api.preference.Preferences.Applicant;
import org.boardwalk.internships.api.preference.Preferences.Draft;
import org.boardwalk.internships.api.preference.Preferences.Offer;
import org.boardwalk.internships.api.preference.Preferences.Recorded;
import org.boardwalk.internships.api.preference.Preferences.SiteWish;
import org.boardwalk.internships.api.preference.Ranking;
import org.boardwalk.internships.api.preference.RankingRequests;
import org.boardwalk.internships.api.preference.RankingRequests.RankingRequest;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.site.Sites;
import org.boardwalk.internships.api.site.Sites.Place;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.internships.api.term.WorkExperienceKind;
import org.boardwalk.internships.internal.ui.preference.CriterionNames;
import org.boardwalk.internships.internal.ui.preference.MyPreferencesPage;
import org.boardwalk.internships.internal.ui.preference.PreferenceCard;
import org.boardwalk.internships.internal.ui.preference.PreferenceTools;
import org.boardwalk.internships.internal.ui.preference.SiteWishPage;
import org.boardwalk.internships.internal.ui.preference.TermPreferencesPage;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.platform.api.problem.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = PreferencePagesTest.class)
class PreferencePagesTest extends PlanViewTest {
    private static final LocalDate TODAY = LocalDate.now();
    private static final UUID TERM = UUID.randomUUID();
    private static final UUID RECORDS = UUID.randomUUID();
    private static final UUID CODING = UUID.randomUUID();
    private static final UUID NIGHTS = UUID.randomUUID();
    private static final Criterion RHIT = new Criterion(Criterion.Kind.CREDENTIAL_HELD, "ahima-rhit", 30);

    private static final UUID LOCATION = UUID.randomUUID();
    private static final Site MERCY = new Site(
            UUID.nameUUIDFromBytes(new byte[0]),
            1,
            "Mercy",
            "",
            "",
            "",
            true,
            List.of(),
            List.of(new Contact(UUID.randomUUID(), "Ana Ruiz", Contact.Role.COORDINATOR, "", "")),
            List.of());

    private Optional<UUID> self = Optional.of(MARIA);
    private Term term = term(TODAY.minusDays(1), TODAY.plusDays(5));
    private Optional<Draft> draft = Optional.empty();
    private final List<Recorded> history = new ArrayList<>();
    private final List<SiteWish> wishes = new ArrayList<>();
    private final List<RankingRequest> asked = new ArrayList<>();

    private static RankingRequest request(UUID contact) {
        Instant now = Instant.now();
        return new RankingRequest(
                UUID.randomUUID(),
                RECORDS,
                contact,
                "Ana Ruiz",
                now,
                "Priya Raman",
                now.plusSeconds(3600),
                false,
                Optional.empty());
    }

    private static Term term(LocalDate from, LocalDate until) {
        return new Term(
                TERM,
                1,
                "Spring practicum",
                "",
                TODAY.plusDays(30),
                TODAY.plusDays(150),
                Optional.of(from),
                Optional.of(until),
                2);
    }

    private static Opportunity opportunity(UUID id, String title, boolean nights) {
        return new Opportunity(
                id,
                1,
                TERM,
                UUID.nameUUIDFromBytes(new byte[0]),
                LOCATION,
                title,
                "",
                WorkExperienceKind.INTERNSHIP,
                Opportunity.State.SECURED,
                2,
                TODAY.plusDays(30),
                TODAY.plusDays(150),
                Optional.empty(),
                Optional.empty(),
                new Opportunity.Conditions(false, false, nights, false, true),
                Optional.empty(),
                List.of(),
                0,
                "OP-1");
    }

    @BeforeEach
    void services() {
        answers.put("list", call -> List.of(term));
        answers.put("find", call -> Optional.of(term));
        answers.put("members", call -> List.of(MARIA, JORDAN));
        answers.put("opportunity", call -> Optional.of(opportunity((UUID) call[0], "Records clerk", false)));
        answers.put(
                "opportunities",
                call -> List.of(
                        opportunity(RECORDS, "Records clerk", false),
                        opportunity(CODING, "Coding assistant", false),
                        opportunity(NIGHTS, "Night desk", true)));
        answers.put("requirements", call -> List.of());
        answers.put("requests", call -> asked);
        answers.put("mails", call -> false);
        answers.put("ask", call -> {
            asked.add(0, request((UUID) call[1]));
            return asked.getFirst();
        });
        answers.put("link", call -> "guest/abc");
        answers.put(
                "offers",
                call -> Map.of(
                        RECORDS,
                        new Offer(RECORDS, List.of(RHIT), Set.of(RHIT), List.of()),
                        CODING,
                        new Offer(CODING, List.of(), Set.of(), List.of(UUID.randomUUID()))));
        answers.put("ofParticipant", call -> history.stream().findFirst());
        answers.put("history", call -> List.copyOf(history));
        answers.put("draft", call -> draft);
        answers.put("dropDraft", call -> {
            draft = Optional.empty();
            return null;
        });
        answers.put("keepDraft", call -> {
            draft = Optional.of((Draft) call[2]);
            return null;
        });
        answers.put("rank", call -> record((long) call[2], (Ranking) call[3], "Maria Lopez", true));
        answers.put("ofTerm", call -> history.isEmpty() ? Map.of() : Map.of(MARIA, history.getFirst()));
        answers.put("wishes", call -> Map.of());
        answers.put("reminds", call -> true);
        answers.put("ofOpportunity", call -> wishes.stream().findFirst());
        answers.put("wishHistory", call -> List.copyOf(wishes));
        answers.put("wish", call -> {
            wishes.addFirst((SiteWish) call[2]);
            return wishes.getFirst();
        });
        answers.put("order", call -> order((SiteWish) call[1]));
    }

    private Recorded record(long lock, Ranking ranking, String by, boolean own) {
        if (lock != history.size()) {
            throw new ProblemException("platform.conflict");
        }
        history.addFirst(new Recorded(TERM, MARIA, lock + 1, ranking, Instant.EPOCH, by, own));
        draft = Optional.empty();
        return history.getFirst();
    }

    /** Maria has the credential, whatever the draft asks for. */
    private static List<Applicant> order(SiteWish wish) {
        int points = wish.criteria().stream().mapToInt(Criterion::points).sum();
        if (wish.criteria().stream().anyMatch(one -> one.points() > 100)) {
            throw new ProblemException("internships.preference.points", 100);
        }
        return List.of(
                new Applicant(MARIA, Optional.of(1), points, Set.of(), Optional.of(1)),
                new Applicant(JORDAN, Optional.of(points > 0 ? 2 : 1), 0, Set.of(), Optional.empty()));
    }

    private static Map<UUID, Place> places() {
        return Map.of(LOCATION, new Place(MERCY.name(), "", "", ""));
    }

    private PreferenceTools tools() {
        return new PreferenceTools(
                service(Preferences.class),
                service(RankingRequests.class),
                service(Terms.class),
                proxy(
                        Sites.class,
                        (proxy, method, arguments) -> method.getName().equals("find") ? Optional.of(MERCY) : places()),
                service(Compliance.class),
                people(),
                proxy(
                        ParticipantAccess.class,
                        (proxy, method, arguments) -> method.getName().equals("own") ? (Object) self : true),
                user(),
                new CriterionNames(user()));
    }

    private <T extends Component & BeforeEnterObserver> T enter(T page, Map<String, String> route) {
        UI ui = UI.getCurrent();
        page.beforeEnter(new BeforeEnterEvent(
                ui.getInternals().getRouter(),
                NavigationTrigger.UI_NAVIGATE,
                new Location("x"),
                page.getClass(),
                new RouteParameters(route),
                ui,
                List.of()));
        return show(page);
    }

    private MyPreferencesPage mine() {
        permissions.add("internships.own");
        return enter(new MyPreferencesPage(tools()), Map.of());
    }

    /** The button with these words that names this opportunity to who only hears it. */
    private static void click(Component page, String verb, String of) {
        all(page, Button.class).stream()
                .filter(button -> button.getText().equals(verb)
                        && button.getAriaLabel().orElse("").contains(of))
                .findFirst()
                .orElseThrow(() -> new AssertionError(verb + " " + of))
                .click();
    }

    private static String heard(Component page) {
        return page.getElement().getTextRecursively();
    }

    // --- a participant -----------------------------------------------------------------------------------------------

    @Test
    void a_participant_arranges_by_buttons_hears_what_happened_and_records() {
        MyPreferencesPage page = mine();
        assertThat(textOf(page))
                .contains("Records clerk", "Mercy", "Paid", "1 of 1 criteria met", "1 requirement is still open")
                .contains("Nothing is recorded yet");

        click(page, "Add to my order", "Records clerk");
        click(page, "Add to my order", "Coding assistant");
        click(page, "I would not accept this", "Night desk");
        click(page, "Up", "Coding assistant");
        assertThat(heard(page)).contains("Coding assistant at Mercy is now choice 1 of 2.");
        assertThat(history).isEmpty();
        click(page, "Record my list");

        assertThat(history.getFirst().ranking())
                .isEqualTo(new Ranking(List.of(List.of(CODING), List.of(RECORDS)), Set.of(NIGHTS), true));
        assertThat(textOf(page))
                .contains("by Maria Lopez", "Not acceptable: Night desk at Mercy", "All others are acceptable");
    }

    /** Of the first card, and what stands in it by then. */
    private static String unfolded(Component page, String summary) {
        Details details = all(page, Details.class).stream()
                .filter(one -> one.getSummaryText().equals(summary))
                .findFirst()
                .orElseThrow();
        details.setOpened(true);
        return textOf(details);
    }

    @Test
    void what_a_site_asks_for_unfolds_under_each_opportunity() {
        MyPreferencesPage page = mine();
        assertThat(textOf(page)).doesNotContain("ahima-rhit");
        assertThat(unfolded(page, "More about it")).contains("ahima-rhit");
        assertThat(unfolded(page, "More about it")).containsOnlyOnce("ahima-rhit");
    }

    @Test
    void opportunities_that_are_liked_equally_share_a_place() {
        MyPreferencesPage page = mine();
        click(page, "Add to my order", "Records clerk");
        click(page, "Add to my order", "Coding assistant");
        click(page, "Same as above", "Coding assistant");
        assertThat(heard(page)).contains("is now choice 1 of 1, together with one other.");
        click(page, "Record my list");
        assertThat(history.getFirst().ranking().tiers()).containsExactly(List.of(RECORDS, CODING));
        assertThat(textOf(page)).contains("(liked equally)");
    }

    @Test
    void what_was_arranged_and_not_recorded_is_there_again() {
        click(mine(), "Add to my order", "Coding assistant");
        assertThat(draft).isPresent();

        MyPreferencesPage again = mine();
        assertThat(textOf(again)).contains("1st choice", "Nothing is recorded yet");
        click(again, "Record my list");
        assertThat(history.getFirst().ranking().tiers()).containsExactly(List.of(CODING));
        assertThat(draft).isEmpty();
    }

    @Test
    void a_list_that_staff_recorded_meanwhile_is_shown_and_replaced_only_by_a_second_click() {
        MyPreferencesPage page = mine();
        click(page, "Add to my order", "Coding assistant");
        record(0, new Ranking(List.of(List.of(RECORDS)), Set.of(), true), "Dana Reyes", false);

        click(page, "Record my list");
        assertThat(history).hasSize(1);
        assertThat(notice()).contains("Meanwhile another list was recorded", "Dana Reyes");
        assertThat(textOf(page)).contains("by Dana Reyes, for the participant");

        click(page, "Record my list");
        assertThat(history).hasSize(2);
        assertThat(history.getFirst().ranking().tiers()).containsExactly(List.of(CODING));
        assertThat(textOf(page)).contains("1 earlier list");
    }

    @Test
    void after_the_last_day_the_list_is_read_only_and_says_why() {
        record(0, new Ranking(List.of(List.of(RECORDS)), Set.of(), false), "Maria Lopez", true);
        term = term(TODAY.minusDays(9), TODAY.minusDays(1));
        MyPreferencesPage page = mine();

        assertThat(textOf(page))
                .contains("the last day to rank was", "ask your placement coordinator")
                .contains("Records clerk at Mercy", "Nothing else is acceptable.");
        assertThat(verbs(page)).containsExactly("Print");
    }

    @Test
    void before_the_first_day_it_says_from_when() {
        term = term(TODAY.plusDays(2), TODAY.plusDays(9));
        assertThat(textOf(mine())).contains("can be ranked from");
        assertThat(new PreferenceCard(tools()).create()).isEmpty();
    }

    @Test
    void home_reminds_until_something_is_recorded() {
        permissions.add("internships.own");
        assertThat(textOf(new PreferenceCard(tools()).create().orElseThrow())).contains("nothing is recorded for you");
        record(0, Ranking.NONE, "Maria Lopez", true);
        assertThat(new PreferenceCard(tools()).create()).isEmpty();
        draft = Optional.of(new Draft(Ranking.NONE, 1));
        assertThat(textOf(new PreferenceCard(tools()).create().orElseThrow())).contains("do not count yet");
    }

    @Test
    void it_speaks_spanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
        MyPreferencesPage page = mine();
        click(page, "Añadir a mi orden", "Records clerk");
        assertThat(textOf(page))
                .contains("1.ª opción", "es ahora la opción 1 de 1")
                .doesNotContain("Record my");
    }

    // --- staff -------------------------------------------------------------------------------------------------------

    @Test
    void the_coordinator_sees_who_is_silent_what_is_wanted_and_reminds() {
        record(0, new Ranking(List.of(List.of(RECORDS)), Set.of(NIGHTS), true), "Maria Lopez", true);
        answers.put("remind", call -> 1);
        TermPreferencesPage page = enter(new TermPreferencesPage(tools()), Map.of("id", TERM.toString()));

        assertThat(textOf(page)).contains("have said nothing", "1 first, 0 lower, 0 refuse; 2 seats");
        assertThat(textOf(page)).contains("0 first, 0 lower, 1 refuse; 2 seats");
        assertThat(all(page, Grid.class).getFirst().getListDataView().getItemCount())
                .isEqualTo(2);
        click(page, "Remind by e-mail");
        ConfirmDialog question = find(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("header")).isEqualTo("Remind 1 person who said nothing?");
        test(question).confirm();
        assertThat(notice()).contains("1 person was written to.");
    }

    @Test
    void the_coordinator_reads_when_and_whom_boardwalk_reminds_by_itself() {
        TermPreferencesPage page = enter(new TermPreferencesPage(tools()), Map.of("id", TERM.toString()));
        assertThat(textOf(page))
                .contains("by itself, 14, 7, 3 days and a day before the last day, to whoever has recorded no list");

        answers.put("reminds", call -> false);
        page = enter(new TermPreferencesPage(tools()), Map.of("id", TERM.toString()));
        assertThat(textOf(page)).contains("reminds nobody").doesNotContain("by itself");
    }

    @Test
    void the_order_follows_each_criterion_while_it_is_typed_and_is_recorded_on_demand() {
        SiteWishPage page =
                enter(new SiteWishPage(tools()), Map.of("id", TERM.toString(), "opportunity", RECORDS.toString()));
        assertThat(textOf(page)).contains("2 people in the term would come", "Nothing is recorded");

        click(page, "Add a criterion");
        assertThat(textOf(page)).contains("1.Maria Lopez", "2.Jordan Ellison", "10 points", "0 points");
        field(page, IntegerField.class, "Points").setValue(200);
        assertThat(textOf(page)).contains("Give each criterion 1 to 100 points.");
        field(page, IntegerField.class, "Points").setValue(25);
        click(page, "Record the site’s wishes");

        assertThat(wishes.getFirst().criteria()).containsExactly(new Criterion(Criterion.Kind.COMPLIANT, "", 25));
        assertThat(wishes.getFirst().ranking()).isEmpty();
    }

    @Test
    void people_are_ranked_by_name_and_who_is_not_mentioned_may_be_refused() {
        SiteWishPage page =
                enter(new SiteWishPage(tools()), Map.of("id", TERM.toString(), "opportunity", RECORDS.toString()));
        unfolded(page, "Rank people by name");
        click(page, "Rank", "Jordan Ellison");
        click(page, "Record the site’s wishes");
        assertThat(wishes.getFirst().ranking().orElseThrow().tiers()).containsExactly(List.of(JORDAN));
        assertThat(all(page, RadioButtonGroup.class)).hasSize(1);
    }

    @Test
    void a_contact_is_asked_to_rank_and_without_mail_the_link_is_there_to_copy() {
        SiteWishPage page =
                enter(new SiteWishPage(tools()), Map.of("id", TERM.toString(), "opportunity", RECORDS.toString()));
        assertThat(textOf(page)).contains("Nobody was asked yet.");

        click(page, "Ask a contact");
        click(dialog(), "Get the link");

        assertThat(field(dialog(), TextArea.class, "Link").getValue()).endsWith("guest/abc");
        assertThat(textOf(page)).contains("Ana Ruiz was asked on", "by Priya Raman", "No answer yet.");
    }

    @Test
    void what_a_contact_said_by_a_link_is_told_from_what_the_coordinator_recorded() {
        wishes.add(new SiteWish(
                RECORDS,
                1,
                Optional.of(new Ranking(List.of(List.of(JORDAN)), Set.of(MARIA), true)),
                List.of(),
                Instant.now(),
                "Ana Ruiz",
                true));
        SiteWishPage page =
                enter(new SiteWishPage(tools()), Map.of("id", TERM.toString(), "opportunity", RECORDS.toString()));
        assertThat(textOf(page)).contains("by Ana Ruiz, by a link", "Not accepted: Maria Lopez");
    }
}
