package org.boardwalk.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What each role comes for, from the first click to what is kept. */
class JourneyIT {
    @Test
    void anAdministratorBringsInHerParticipantsFromAFile() {
        String csv = "Client No,First,Surname,DOB,E-mail,Program\r\n"
                + "J-1,Amparo,Quillfeather,03/04/1999,amparo@example.org,Health information technology\r\n"
                + "J-2,Bjørn,Quillfeather,11/12/1987,bjorn@example.org,Health information technology\r\n";
        try (Visitor admin = Visitor.desktop(Product.DEMO).signIn("admin")) {
            admin.open("/participants/import");
            admin.page()
                    .locator("vaadin-upload input[type=file]")
                    .setInputFiles(
                            new FilePayload("from-the-state.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
            assertThat(main(admin)).containsText("Was the file read rightly?");
            assertThat(main(admin)).containsText("Bjørn");
            admin.press("Next");
            admin.press("Next");
            admin.press("Next");
            assertThat(main(admin)).containsText("No errors. Nothing is saved yet.");
            admin.press("Import now");
            assertThat(main(admin)).containsText("The whole file is in.");

            admin.open("/participants?q=quillfeather");
            assertThat(main(admin)).containsText("2 participants");
        }
    }

    @Test
    void aPlannerPutsSomebodyOnAPathwayAndReadsTheNextStepAndWhy() {
        try (Visitor planner = Visitor.desktop(Product.DEMO).signIn("planner")) {
            planner.open("/participants/new");
            planner.fill("Given name", "Ottilie");
            planner.fill("Family name", "Brandvold");
            planner.press("Add participant");
            assertThat(main(planner)).containsText("Not on a pathway yet.");

            planner.press("Choose a pathway");
            planner.page().getByRole(AriaRole.COMBOBOX, named("Pathway")).fill("Health information technician");
            planner.page().keyboard().press("Enter");
            planner.settle();
            planner.press("Start the plan");

            assertThat(main(planner)).containsText("Next step");
            assertThat(main(planner)).containsText("High-school diploma or GED");
            planner.page().reload();
            assertThat(main(planner)).containsText("High-school diploma or GED");
        }
    }

    @Test
    void aPlannerWritesANoteAndItIsThereTomorrow() {
        try (Visitor planner = Visitor.desktop(Product.DEMO).signIn("planner")) {
            planner.open("/participants?q=bergstrom");
            planner.page().locator("vaadin-grid a").first().click();
            planner.settle();
            planner.page().waitForURL("**/participants/*-*");
            planner.settle();
            planner.press("Write a note");
            planner.fill("Note", "Called about the evening class; she starts on Monday.");
            planner.press("Save note");
            assertThat(main(planner)).containsText("she starts on Monday");
        }
        try (Visitor planner = Visitor.desktop(Product.DEMO).signIn("planner")) {
            planner.open("/participants?q=bergstrom");
            planner.page().locator("vaadin-grid a").first().click();
            planner.settle();
            planner.page().waitForURL("**/participants/*-*");
            planner.settle();
            assertThat(main(planner)).containsText("she starts on Monday");
        }
    }

    @Test
    void aParticipantReportsHoursAndTheyCountOnceThePlannerConfirms() {
        try (Visitor participant = Visitor.phone(Product.DEMO).signIn("participant");
                Visitor planner = Visitor.desktop(Product.DEMO).signIn("planner")) {
            participant.open("/my-pathway");
            assertThat(main(participant)).containsText("72 of 120 hours");
            participant.press("Record hours or evidence…");
            participant.fill("Amount (hours)", "9");
            participant.press("Record");
            assertThat(main(participant)).containsText("72 of 120 hours");

            planner.open("/pathways/reviews");
            Locator reported = planner.page().getByText("9 hours").first();
            assertThat(reported).isVisible();
            planner.page()
                    .locator("vaadin-button[aria-label^='Confirm: Jordan Ellison']")
                    .first()
                    .click();
            planner.settle();

            participant.open("/my-pathway");
            assertThat(main(participant)).containsText("81 of 120 hours");
        }
    }

    @Test
    void aParticipantReportsACredentialAndThePlannerVerifiesIt() {
        try (Visitor participant = Visitor.desktop(Product.DEMO).signIn("participant");
                Visitor planner = Visitor.desktop(Product.DEMO).signIn("planner")) {
            participant.open("/my-credentials");
            participant.press("Add a credential");
            participant.page().getByRole(AriaRole.COMBOBOX, named("Credential")).fill("OSHA-10");
            participant.page().keyboard().press("Enter");
            participant.settle();
            Locator earned = participant.page().getByRole(AriaRole.COMBOBOX, named("Earned on"));
            earned.fill("1/15/2026");
            earned.press("Enter");
            participant.settle();
            participant.press("Add the credential");
            assertThat(held(participant)).containsText("Reported, not verified");

            planner.open("/participants?q=ellison");
            planner.page().locator("vaadin-grid a").first().click();
            planner.page().waitForURL("**/participants/*-*");
            planner.settle();
            planner.page().getByRole(AriaRole.BUTTON, named("Verify: OSHA-10")).click();
            planner.settle();
            planner.press("Save");
            assertThat(held(planner)).containsText("Document seen");

            participant.open("/my-credentials");
            assertThat(held(participant)).containsText("Document seen");
            assertThat(held(participant).getByText("Correct")).hasCount(0);
        }
    }

    /** Typed key by key: a field that knows only the comma drops the point before anybody sees it. */
    @Test
    void unitsWrittenWithAPointOnASpanishPageAreWhatWasWritten() {
        try (Visitor participant = Visitor.desktop(Product.DEMO).signIn("participant")) {
            speak(participant, "español");
            participant.open("/my-credentials");
            participant.press("Añadir una actividad");
            participant.fill("Actividad", "Codificación");
            Locator units = participant.page().getByLabel("Unidades (CEU)").first();
            units.pressSequentially("1.5");
            participant.press("Añadir");
            assertThat(main(participant).locator("li").filter(new Locator.FilterOptions().setHasText("Codificación")))
                    .containsText("1,5");
            speak(participant, "English");
        }
    }

    private static void speak(Visitor visitor, String language) {
        visitor.open("/account");
        visitor.page().getByRole(AriaRole.RADIO, named(language)).click();
        visitor.settle();
    }

    /** The line of the credential. */
    private static Locator held(Visitor visitor) {
        return main(visitor).locator(".cf-wallet li").filter(new Locator.FilterOptions().setHasText("OSHA-10"));
    }

    @Test
    void aCoordinatorReadsAPlanAndAnAuditorTheTrailAndNeitherCanChangeIt() {
        try (Visitor coordinator = Visitor.desktop(Product.DEMO).signIn("placements")) {
            coordinator.open("/participants?q=ellison");
            coordinator.page().locator("vaadin-grid a").first().click();
            assertThat(main(coordinator)).containsText("Internship");
            assertThat(coordinator.button("Mark as done…")).hasCount(0);
        }
        try (Visitor auditor = Visitor.desktop(Product.DEMO).signIn("auditor")) {
            auditor.open("/administration/audit");
            assertThat(main(auditor)).containsText("Accounts and sign-in");
            auditor.open("/participants");
            assertThat(main(auditor)).containsText("participants");
            assertThat(auditor.page().getByText("Add participant")).hasCount(0);
        }
    }

    @Test
    void aMentorAndAProviderAreToldWhatAwaitsThem() {
        for (String name : new String[] {"mentor", "provider", "mentoring"}) {
            try (Visitor visitor = Visitor.phone(Product.DEMO).signIn(name)) {
                assertThat(main(visitor)).containsText("Good ");
            }
        }
    }

    private static Locator main(Visitor visitor) {
        return visitor.page().locator("main");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
