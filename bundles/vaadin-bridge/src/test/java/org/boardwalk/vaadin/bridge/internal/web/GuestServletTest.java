package org.boardwalk.vaadin.bridge.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.boardwalk.platform.api.security.GuestAnswer;
import org.boardwalk.platform.api.security.GuestFile;
import org.boardwalk.platform.api.security.GuestForm;
import org.boardwalk.platform.api.security.GuestForm.Action;
import org.boardwalk.platform.api.security.GuestForm.Field;
import org.boardwalk.platform.api.security.GuestForm.Option;
import org.boardwalk.platform.api.security.GuestVisits;
import org.boardwalk.platform.api.text.Texts;
import org.boardwalk.vaadin.bridge.internal.open.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a guest's browser gets, request by request. */
class GuestServletTest {
    private static final String TOKEN = "abcDEF123_-xyz";
    private static final String PATH = "/guest/" + TOKEN;
    private static final GuestForm FORM = new GuestForm(
            "Hours of <Maria>",
            List.of("5 days & 38 hours"),
            Optional.of(new GuestForm.Table("Week", List.of("Day", "Hours"), List.of(List.of("Mon", "<8>")))),
            List.of(
                    Field.area("reason", "Reason", "Only to give back"),
                    Field.choice("accuracy", "Accuracy", "", List.of(new Option("1", "Not yet"), new Option("", "?")))),
            List.of(new Action("approve", "Approve", true), new Action("return", "Give back", false)));

    private final Guests guests = new Guests();
    private final GuestServlet servlet = new GuestServlet(guests, new Keys(), TestBoard.page());

    private Exchange get() throws Exception {
        Exchange exchange = new Exchange("GET", PATH);
        servlet.service(exchange.request(), exchange.response());
        return exchange;
    }

    private Exchange post(Exchange exchange) throws Exception {
        servlet.service(exchange.request(), exchange.response());
        return exchange;
    }

    private Exchange filled() throws Exception {
        Cookie cookie = Objects.requireNonNull(get().cookies.get("bw-form"));
        return new Exchange("POST", PATH)
                .cookie(cookie)
                .with(FormToken.FIELD, cookie.getValue())
                .with("action", "return")
                .with("reason", "Friday was a holiday");
    }

    @Test
    void the_form_is_plain_html_without_a_script_and_everything_is_escaped() throws Exception {
        Exchange page = get();
        assertThat(page.status).isEqualTo(200);
        assertThat(page.body.toString())
                .contains("<h1>Hours of &lt;Maria&gt;</h1>", "5 days &amp; 38 hours", "<td>&lt;8&gt;</td>")
                .contains("<fieldset", "<legend>Accuracy</legend>", "aria-describedby=\"h-reason\"")
                .contains(
                        "<button type=\"submit\" name=\"action\" value=\"return\" class=\"second\">Give back</button>")
                .contains("action=\"" + PATH + "\"")
                .doesNotContain("<script");
        assertThat(guests.opened).containsExactly(TOKEN);
    }

    @Test
    void the_address_goes_nowhere_and_the_page_is_never_kept() throws Exception {
        Exchange page = get();
        assertThat(page.headers)
                .containsEntry("Referrer-Policy", "no-referrer")
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("X-Robots-Tag", "noindex, nofollow");
        assertThat(page.headers.get("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("script");
        assertThat(Paths.forLog(new Exchange("GET", PATH).request())).doesNotContain(TOKEN);
    }

    @Test
    void one_of_many_is_chosen_from_a_list_every_phone_and_keyboard_opens_without_a_script() throws Exception {
        List<Option> places = IntStream.rangeClosed(1, 7)
                .mapToObj(place -> new Option("" + place, "Place <" + place + ">"))
                .toList();
        guests.next = new GuestVisits.Visit.Form(
                new GuestForm(
                        "Rank",
                        List.of(),
                        Optional.empty(),
                        List.of(Field.choice("p-1", "Maria", "", places).withValue("2")),
                        List.of(new Action("send", "Send", true))),
                Map.of("p-1", "Choose one"));

        String page = post(filled()).body.toString();

        assertThat(page)
                .contains("<label for=\"f-p-1\">Maria</label>", "<select id=\"f-p-1\" name=\"p-1\"")
                .contains("<option value=\"2\" selected>Place &lt;2&gt;</option>", "href=\"#f-p-1\"")
                .doesNotContain("radio");
    }

    @Test
    void a_list_of_many_people_is_a_line_each_and_the_button_stays_in_sight() throws Exception {
        List<Option> places = IntStream.rangeClosed(1, 39)
                .mapToObj(place -> new Option("" + place, "Place " + place))
                .toList();
        List<Field> people = IntStream.rangeClosed(1, 39)
                .mapToObj(person -> Field.choice("p-" + person, "Person " + person, "", places))
                .toList();
        guests.next = new GuestVisits.Visit.Form(
                new GuestForm("Rank", List.of(), Optional.empty(), people, List.of(new Action("send", "Send", true))),
                Map.of("", "Give somebody a place"));

        String page = post(filled()).body.toString();

        assertThat(page.split("<div class=\"line\">")).hasSize(40);
        assertThat(page).contains("novalidate class=\"long\"");
    }

    @Test
    void an_answer_from_our_own_page_is_taken() throws Exception {
        Exchange answer = post(filled());
        assertThat(answer.status).isEqualTo(200);
        assertThat(answer.body.toString()).contains("<h1>Thank you</h1>");
        assertThat(guests.answered).containsExactly("return Friday was a holiday");
    }

    @Test
    void an_answer_from_elsewhere_is_not_taken_and_what_was_typed_stays() throws Exception {
        Exchange forged =
                post(new Exchange("POST", PATH).with("action", "approve").with("reason", "typed"));
        assertThat(forged.status).isEqualTo(422);
        assertThat(forged.body.toString()).contains("platform.guest.stale", ">typed</textarea>");
        Exchange otherSite = post(filled().header("Sec-Fetch-Site", "cross-site"));
        assertThat(otherSite.status).isEqualTo(422);
        assertThat(guests.answered).isEmpty();
    }

    @Test
    void what_is_wrong_stands_above_with_a_link_to_its_field() throws Exception {
        guests.next = new GuestVisits.Visit.Form(FORM, Map.of("accuracy", "Choose one", "", "Sorry"));
        Exchange page = post(filled());
        assertThat(page.status).isEqualTo(422);
        assertThat(page.body.toString())
                .contains("role=\"alert\"", "<li>Sorry</li>", "href=\"#f-accuracy-0\">Accuracy: Choose one</a>")
                .contains("aria-invalid=\"true\"");
    }

    @ParameterizedTest
    @EnumSource(GuestVisits.Reason.class)
    void a_link_that_leads_nowhere_says_what_to_do_and_nothing_else(GuestVisits.Reason reason) throws Exception {
        guests.next = new GuestVisits.Visit.Closed(reason);
        Exchange page = get();
        assertThat(page.status).isGreaterThanOrEqualTo(400);
        assertThat(page.body.toString())
                .contains("platform.guest." + reason + ".title", "platform.guest." + reason + ".next")
                .doesNotContain("<form")
                .doesNotContain("Maria");
    }

    @Test
    void a_file_is_sent_as_one() throws Exception {
        guests.next = new GuestVisits.Visit.File(new GuestFile.Content("p.ics", "text/calendar", "BEGIN:VCALENDAR"));
        Exchange file = get();
        assertThat(file.headers).containsEntry("Content-Type", "text/calendar");
        assertThat(file.body.toString()).isEqualTo("BEGIN:VCALENDAR");
    }

    @Test
    void the_gate_lets_guests_in_as_nobody_whoever_is_signed_in() {
        RequestUser user = new RequestUser();
        user.bind(Optional.<SignedIn>empty());
        assertThat(user.session().inSession()).isTrue();
        assertThat(Paths.isGuest(PATH)).isTrue();
        assertThat(Paths.isOpenToAll(PATH)).isTrue();
        assertThat(Paths.isOpenToAll("/guest/../participants")).isFalse();
        assertThat(Paths.isOpenToAll("/guests")).isFalse();
    }

    /** Leads every link to the sample form. */
    private static final class Guests implements GuestVisits {
        private final List<String> opened = new ArrayList<>();
        private final List<String> answered = new ArrayList<>();
        private Visit next = new Visit.Form(FORM, Map.of());

        @Override
        public Visit open(String token, Locale locale, String remoteAddress) {
            opened.add(token);
            return next;
        }

        @Override
        public Visit answer(
                String token, String action, Map<String, String> values, Locale locale, String remoteAddress) {
            answered.add(action + " " + values.get("reason"));
            boolean wrong = next instanceof Visit.Form form && !form.errors().isEmpty();
            return wrong ? next : new Visit.Answered(new GuestAnswer.Done("Thank you", List.of()));
        }
    }

    /** Texts are their keys. */
    private static final class Keys implements Texts {
        @Override
        public List<Locale> locales() {
            return List.of(Locale.ENGLISH, Locale.of("es"));
        }

        @Override
        public String text(Locale locale, String key, Object... arguments) {
            return key;
        }
    }
}
