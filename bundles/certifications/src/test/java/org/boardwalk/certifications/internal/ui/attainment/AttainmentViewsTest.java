package org.boardwalk.certifications.internal.ui.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.certifications.api.attainment.AttainmentRule;
import org.boardwalk.certifications.api.attainment.AttainmentRule.Part.Kind;
import org.boardwalk.certifications.api.attainment.Judgement;
import org.boardwalk.certifications.api.attainment.SpellAttainment;
import org.boardwalk.certifications.api.attainment.SpellAttainment.Credential;
import org.boardwalk.certifications.api.attainment.Verdict;
import org.boardwalk.certifications.api.catalogue.FederalType;
import org.boardwalk.certifications.internal.domain.json.Json;
import org.boardwalk.certifications.internal.ui.education.FileTextsInstantiator;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.api.text.Phrase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.type.TypeReference;

@ViewPackages(classes = AttainmentViewsTest.class)
class AttainmentViewsTest extends BrowserlessTest {
    private static final UUID RHIT = UUID.randomUUID();
    private static final LocalDate ENTRY = LocalDate.of(2023, 1, 10);
    private static final LocalDate EXIT = LocalDate.of(2023, 6, 30);

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(FileTextsInstantiator.class);
    }

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void a_pill_says_type_and_verdict_and_one_click_says_why_and_who_says_so() {
        show(new FederalView(List.of(spell(Verdict.COUNTS))).pill(RHIT).orElseThrow());
        NativeButton pill = find(NativeButton.class).single();
        assertThat(text(pill)).isEqualTo("Federal 6 · counts");
        test(pill).click();
        assertThat(text(find(Dialog.class).single()))
                .contains("RHIT in the federal report", "6, Occupational certification", "Jun 1, 2023")
                .contains("Stay from Jan 10, 2023 to Jun 30, 2023", "earned between entry and exit")
                .contains("It stands in slot 1: elements 1800 and 1801.", "29 USC 3141(b)(2)(A)(i)(IV)");
    }

    @Test
    void of_several_stays_the_pill_shows_the_best_answer_and_the_click_all_of_them() {
        SpellAttainment later = spell(Verdict.DOES_NOT_COUNT);
        show(new FederalView(List.of(later, spell(Verdict.COUNTS))).pill(RHIT).orElseThrow());
        NativeButton pill = find(NativeButton.class).single();
        assertThat(text(pill)).endsWith("counts");
        assertThat(text(pill)).doesNotContain("not");
        test(pill).click();
        assertThat(text(find(Dialog.class).single())).contains("Does not count", "Counts");
    }

    @Test
    void who_never_entered_has_neither_pills_nor_slots() {
        FederalView nobody = new FederalView(List.of());
        assertThat(nobody.pill(RHIT)).isEmpty();
        assertThat(nobody.slots()).isEmpty();
    }

    @Test
    void the_list_shows_fifty_and_then_the_rest() {
        List<SpellAttainment> many = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            many.add(spell(Verdict.COUNTS));
        }
        show(new SpellList(many, nobodyKnown()));
        assertThat(find(ListItem.class).all()).hasSize(50);
        Button more = find(Button.class).single();
        assertThat(more.getText()).isEqualTo("Show more (20 left)");
        more.click();
        assertThat(find(ListItem.class).all()).hasSize(70);
        assertThat(more.isVisible()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void every_exit_stands_in_exactly_one_of_the_lists_that_make_up_the_figures(Verdict measured) {
        for (Verdict attained : Verdict.values()) {
            SpellAttainment spell = spell(measured, attained);
            assertThat(List.of(Show.ATTAINED, Show.NOT_ATTAINED, Show.UNKNOWN, Show.EXCLUDED))
                    .filteredOn(show -> show.takes(spell))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2024-07-01, 2025-06-30",
        "2026-07-01, 2025-07-01, 2026-06-30",
        "2026-12-31, 2025-07-01, 2026-06-30",
        "2027-01-01, 2025-07-01, 2026-06-30",
    })
    void one_first_sees_the_last_program_year_that_is_over(LocalDate today, LocalDate from, LocalDate to) {
        Window window = Window.of(QueryParameters.empty(), today);
        assertThat(window.from()).isEqualTo(from);
        assertThat(window.to()).isEqualTo(to);
        assertThat(window.year()).contains(from.getYear());
    }

    @Test
    void the_address_says_which_days_and_nonsense_in_it_is_ignored() {
        Window window = new Window(ENTRY, EXIT, Show.UNKNOWN);
        assertThat(Window.of(window.query(), EXIT)).isEqualTo(window);
        assertThat(window.year()).isEmpty();
        assertThat(Window.of(QueryParameters.simple(Map.of("from", "x", "show", "y")), EXIT))
                .isEqualTo(Window.of(QueryParameters.empty(), EXIT));
    }

    private static void show(Component part) {
        UI.getCurrent().add(part);
    }

    private static String text(Component part) {
        StringBuilder words = new StringBuilder(part.getElement().getText());
        if (part instanceof Dialog dialog) {
            words.append(dialog.getHeaderTitle()).append(' ');
        }
        part.getChildren().forEach(child -> words.append(text(child)).append(' '));
        return words.toString().strip();
    }

    private static Participants nobodyKnown() {
        return (Participants) Proxy.newProxyInstance(
                Participants.class.getClassLoader(),
                new Class<?>[] {Participants.class},
                (proxy, method, arguments) -> Map.of());
    }

    private static SpellAttainment spell(Verdict verdict) {
        return spell(Verdict.COUNTS, verdict);
    }

    private static SpellAttainment spell(Verdict measured, Verdict attained) {
        String why = attained == Verdict.COUNTS ? "countsDuring" : "withdrawn";
        Credential rhit = new Credential(
                RHIT,
                Optional.empty(),
                LocalText.plain("RHIT"),
                Optional.of(FederalType.CERTIFICATION),
                LocalDate.of(2023, 6, 1),
                new Judgement(attained, Kind.PERIOD, Phrase.of("certifications.attainment." + why)),
                attained == Verdict.COUNTS ? Optional.of(1) : Optional.empty());
        return new SpellAttainment(
                UUID.randomUUID(),
                "",
                ENTRY,
                Optional.of(EXIT),
                Optional.of(rule()),
                Optional.of(EXIT.plusYears(1)),
                new Judgement(measured, Kind.TRAINING, Phrase.of("certifications.attainment.nothingLearned")),
                attained,
                List.of(rhit));
    }

    private static AttainmentRule rule() {
        try (InputStream file = AttainmentViewsTest.class.getResourceAsStream("/attainment/wioa.json")) {
            return Json.read(
                            new String(file.readAllBytes(), StandardCharsets.UTF_8),
                            new TypeReference<List<AttainmentRule>>() {})
                    .getFirst();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
