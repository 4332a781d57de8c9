package org.boardwalk.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mentor without a mouse, a mentee under 18, and a pathway that hears of what they reach, also later. */
class MentoringIT {
    private static final int PATIENCE = 120;
    private static final String GOAL = "Finish the first course";

    private static Deployment demo;

    @BeforeAll
    static void start() {
        demo = Deployment.start(Product.work().resolve("mentoring"));
        assertThat(demo.console("module-enable mentoring").exit()).isZero();
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    void aMentorWithoutAMouseReachesAGoalAndThePathwayHearsOfItAlthoughItWasOff() {
        try (Visitor mentor = Visitor.desktop(demo).signIn("mentor")) {
            mentor.open("/my-mentees");
            tabTo(mentor, "a", "Caleb");
            press(mentor, "Enter");
            mentor.page().waitForURL(Pattern.compile(".*/my-mentees/.+"));
            mentor.settle();

            tabTo(mentor, "vaadin-button", "Add a goal");
            press(mentor, "Enter");
            press(mentor, "Tab");
            mentor.page().keyboard().type(GOAL);
            press(mentor, "Tab", "Tab");
            mentor.page().keyboard().type("Associate");
            assertThat(mentor.page().getByRole(AriaRole.OPTION)).hasCount(1);
            press(mentor, "ArrowDown", "Enter");
            tabTo(mentor, "vaadin-button", "Save");
            press(mentor, "Enter");
            assertThat(focused(mentor)).hasText("Add a goal");
            assertThat(goals(mentor)).containsText("About the step “Associate degree");

            assertThat(demo.console("module-disable pathways").exit()).isZero();
            tabTo(mentor, "vaadin-button", "Reached: " + GOAL);
            press(mentor, "Enter");
            assertThat(goals(mentor)).containsText("Reached on");
            assertThat(focused(mentor)).hasText("Goals");
            assertThat(mentor.complaints()).isEmpty();
        }
        assertThat(demo.console("module-enable pathways").exit()).isZero();
        try (Visitor mentee = Visitor.desktop(demo).signIn("participant2")) {
            mentee.open("/my-pathway?step=hit-associate");
            assertThat(mentee.page().locator("main")).containsText("A mentoring goal about this step was reached on");
        }
    }

    @Test
    void aMentorByKeyboardInANarrowWindowTypesTheDayAndIsToldOfALengthThatIsNoNumber() {
        LocalDate yesterday = LocalDate.now().minusDays(1);
        try (Visitor mentor = Visitor.phone(demo).signIn("mentor")) {
            mentor.open("/my-mentees");
            tabTo(mentor, "a", "Caleb");
            press(mentor, "Enter");
            mentor.page().waitForURL(Pattern.compile(".*/my-mentees/.+"));
            mentor.open(URI.create(mentor.page().url()).getPath() + "/log");
            Locator day = mentor.page().locator("vaadin-date-picker input");
            while (!(Boolean) day.evaluate("one => one === document.activeElement")) {
                press(mentor, "Tab");
            }
            press(mentor, "ControlOrMeta+a");
            mentor.page()
                    .keyboard()
                    .type(DateTimeFormatter.ofPattern("M/d/yyyy").format(yesterday));
            press(mentor, "Tab", "ControlOrMeta+a");
            mentor.page().keyboard().type("1.5");
            press(mentor, "Tab");
            assertThat(mentor.page().locator("main")).containsText("Write a whole number from 1 to 1440");
            tabTo(mentor, "vaadin-button", "Log the meeting");
            press(mentor, "Enter");
            assertThat(focused(mentor)).hasValue("1.5");

            press(mentor, "ControlOrMeta+a");
            mentor.page().keyboard().type("45");
            tabTo(mentor, "vaadin-button", "Log the meeting");
            press(mentor, "Enter");
            mentor.page().waitForURL(Pattern.compile(".*(?<!/log)$"));
            assertThat(mentor.page().locator("main"))
                    .containsText(DateTimeFormatter.ofPattern("MMM d", Locale.ENGLISH)
                                    .format(yesterday) + "Face to face, 45 minutes");
            assertThat(mentor.complaints()).isEmpty();
        }
    }

    @Test
    void aMenteeUnder18WritesToTheMentorInSightOfTheCoordinators() {
        try (Visitor mentee = Visitor.phone(demo).signIn("participant2")) {
            mentee.open("/my-mentor");
            Locator page = mentee.page().locator("main");
            assertThat(page).containsText("Coordinators read these messages too.");
            assertThat(page).not().containsText("@example.org");
            mentee.fill("Your message", "I passed the quiz");
            press(mentee, "Enter");
            assertThat(page).containsText("I passed the quiz");
            assertThat(mentee.accessibilityFindings()).isEmpty();
            assertThat(mentee.sidewaysScroll()).isZero();
        }
    }

    /** The first of a list stands for all of them. */
    private static final List<String> OF_A_MENTOR = List.of("/my-mentees");

    private static final List<String> OF_A_COORDINATOR =
            List.of("/mentoring/pairs", "/mentoring/mentors", "/mentoring/mentees");

    @ParameterizedTest
    @ValueSource(strings = {"mentor", "mentoring"})
    void thePagesOfAMentorAndACoordinatorAreAccessibleAndFitADeskAndAPhone(String account) {
        try (Visitor desk = Visitor.desktop(demo).signIn(account);
                Visitor phone = Visitor.phone(demo).signIn(account)) {
            List<String> pages = new ArrayList<>(EveryPageIT.menu(desk).stream()
                    .filter(path -> path.contains("ment"))
                    .toList());
            List<String> lists = account.equals("mentor") ? OF_A_MENTOR : OF_A_COORDINATOR;
            lists.forEach(list -> pages.add(firstOf(desk, list)));
            if (!account.equals("mentor")) {
                pages.add("/mentoring/health");
            }
            EveryPageIT.visitAll(desk, pages);
            EveryPageIT.visitAll(phone, pages);
        }
    }

    /** Where the first line of a list leads. */
    private static String firstOf(Visitor visitor, String list) {
        visitor.open(list);
        return (String) visitor.page()
                .evaluate(
                        "list => [...document.querySelectorAll('main a[href]')].map(a => new URL(a.href).pathname)"
                                + ".find(path => path.startsWith(list + '/') && path.split('/').pop().length === 36)",
                        list);
    }

    private static Locator goals(Visitor visitor) {
        return visitor.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName("Goals").setExact(true));
    }

    private static void press(Visitor visitor, String... keys) {
        for (String key : keys) {
            visitor.page().keyboard().press(key);
            visitor.settle();
        }
    }

    /** Presses Tab until such an element has the focus whose name begins so. */
    private static void tabTo(Visitor visitor, String element, String name) {
        for (int i = 0; i < PATIENCE; i++) {
            visitor.page().keyboard().press("Tab");
            Locator focused = focused(visitor);
            if ((Boolean) focused.evaluate(
                    "(one, [tag, name]) => one.localName === tag"
                            + " && (one.getAttribute('aria-label') ?? one.textContent).trim().startsWith(name)",
                    new String[] {element, name})) {
                return;
            }
        }
        throw new AssertionError("Tab does not come to " + name);
    }

    private static Locator focused(Visitor visitor) {
        return visitor.page().locator("*:focus").last();
    }
}
