package org.boardwalk.platform.security.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.GuestAnswer;
import org.boardwalk.platform.api.security.GuestFile;
import org.boardwalk.platform.api.security.GuestForm;
import org.boardwalk.platform.api.security.GuestForm.Action;
import org.boardwalk.platform.api.security.GuestForm.Field;
import org.boardwalk.platform.api.security.GuestPage;
import org.boardwalk.platform.api.security.GuestVisits.Reason;
import org.boardwalk.platform.api.security.GuestVisits.Visit;
import org.boardwalk.platform.api.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links for people without an account, on each database. */
abstract class GuestTests extends SecurityTests {
    private static final String HOURS = "sample.hours";
    private static final UUID WEEK = UUID.randomUUID();
    private static final Duration LIFE = Duration.ofDays(14);
    private static final Map<String, String> GOOD = Map.of("remark", "Well done");

    private GuestLinkService guestLinks;
    private GuestVisitService visits;
    private final List<String> answers = Collections.synchronizedList(new ArrayList<>());
    private boolean settled;

    @BeforeEach
    void openGuests() {
        answers.clear();
        settled = false;
        guestLinks = new GuestLinkService(data.transactions(), entities, () -> now);
        visits = new GuestVisitService(data.transactions(), entities, user, data.audit(), new Codes(), () -> now);
        visits.pages.add(new Hours());
    }

    private String link() {
        return token(guestLinks.issue(HOURS, WEEK, "Ana Ruiz", LIFE).path());
    }

    private static String token(String path) {
        assertThat(path).startsWith("guest/");
        return path.substring("guest/".length());
    }

    private Visit open(String token) {
        return visits.open(token, Locale.ENGLISH, HOME);
    }

    private Visit answer(String token, Map<String, String> values) {
        return visits.answer(token, "approve", values, Locale.ENGLISH, HOME);
    }

    private static void isClosed(Visit visit, Reason reason) {
        assertThat(visit).isEqualTo(new Visit.Closed(reason));
    }

    @Test
    void a_guest_looks_as_often_as_he_likes_and_answers_once() {
        String token = link();
        assertThat(open(token)).isInstanceOf(Visit.Form.class);
        assertThat(open(token)).isInstanceOf(Visit.Form.class);
        assertThat(answer(token, GOOD)).isInstanceOf(Visit.Answered.class);
        assertThat(answers).containsExactly("approve Well done by guest: Ana Ruiz");
        isClosed(answer(token, GOOD), Reason.ANSWERED);
        isClosed(open(token), Reason.ANSWERED);
        assertThat(answers).hasSize(1);
    }

    @Test
    void of_several_answers_at_once_one_counts() throws Exception {
        String token = link();
        List<Callable<?>> rivals = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            rivals.add(() -> answer(token, GOOD));
        }
        List<Object> results = atOnce(rivals);
        assertThat(results).filteredOn(Visit.Answered.class::isInstance).hasSize(1);
        assertThat(history("guest-link-answered")).hasSize(1);
    }

    @Test
    void a_wrong_answer_is_shown_with_what_was_typed_and_leaves_the_link_alone() {
        String token = link();
        Visit.Form again = (Visit.Form) answer(token, Map.of("remark", "bad", "other", "x"));
        assertThat(again.errors()).containsExactly(Map.entry("remark", "Write something else"));
        assertThat(again.form().fields()).extracting(Field::value).containsExactly("bad");
        Visit.Form problem = (Visit.Form) answer(token, Map.of("remark", "problem"));
        assertThat(problem.errors()).containsExactly(Map.entry("", "sample.problem"));
        assertThat(history("guest-link-answered")).isEmpty();
        assertThat(answer(token, GOOD)).isInstanceOf(Visit.Answered.class);
    }

    @Test
    void only_the_newest_link_works_and_none_after_it_was_taken_back() {
        String first = link();
        String second = link();
        isClosed(answer(first, GOOD), Reason.REPLACED);
        assertThat(open(second)).isInstanceOf(Visit.Form.class);
        assertThat(guestLinks.worksUntil(HOURS, WEEK)).contains(now.plus(LIFE));
        guestLinks.revoke(HOURS, WEEK);
        isClosed(answer(second, GOOD), Reason.REPLACED);
        assertThat(guestLinks.worksUntil(HOURS, WEEK)).isEmpty();
        assertThat(answers).isEmpty();
    }

    @Test
    void a_link_ends_on_time() {
        String token = link();
        pass(LIFE.minusSeconds(1));
        assertThat(open(token)).isInstanceOf(Visit.Form.class);
        pass(Duration.ofSeconds(1));
        isClosed(answer(token, GOOD), Reason.EXPIRED);
        assertThat(guestLinks.worksUntil(HOURS, WEEK)).isEmpty();
    }

    @Test
    void a_module_that_is_off_keeps_the_link_good() {
        String token = link();
        GuestPage page = visits.pages.removeFirst();
        isClosed(answer(token, GOOD), Reason.OFF);
        visits.pages.add(page);
        assertThat(answer(token, GOOD)).isInstanceOf(Visit.Answered.class);
    }

    @Test
    void what_was_settled_otherwise_says_so() {
        String token = link();
        settled = true;
        isClosed(open(token), Reason.SETTLED);
        isClosed(answer(token, GOOD), Reason.SETTLED);
    }

    @Test
    void a_made_up_link_leads_nowhere_and_trying_many_ends_soon() {
        String good = link();
        for (int i = 0; i < WrongTurns.MOST; i++) {
            isClosed(open("made-up-" + i), Reason.UNKNOWN);
        }
        isClosed(open(good), Reason.BUSY);
        assertThat(visits.open(good, Locale.ENGLISH, "198.51.100.9")).isInstanceOf(Visit.Form.class);
        pass(WrongTurns.SPAN);
        assertThat(open(good)).isInstanceOf(Visit.Form.class);
    }

    @Test
    void the_work_has_the_page_s_rights_and_no_other_and_none_in_somebody_s_session() {
        answer(link(), GOOD);
        assertThat(answers).containsExactly("approve Well done by guest: Ana Ruiz");
        assertThat(user.may("sample.approve")).isFalse();
        as(person("dana", PLANNER));
        Visit.Form refused = (Visit.Form) answer(link(), GOOD);
        assertThat(refused.errors()).containsExactly(Map.entry("", "platform.security.forbidden"));
    }

    @Test
    void every_use_is_in_the_audit_trail_and_no_token_is() {
        String token = link();
        open(token);
        answer(token, GOOD);
        // Whose name stands there is what actor() says; see the test of the page's rights.
        for (String action : List.of("guest-link-opened", "guest-link-answered")) {
            assertThat(history(action)).singleElement().satisfies(entry -> {
                assertThat(entry.subject()).contains(WEEK);
                assertThat(entry.detail()).isEqualTo("purpose=" + HOURS);
            });
        }
        String stored = data.transactions()
                .read(() -> entities.createNativeQuery("SELECT secret_digest FROM security_guest_link")
                        .getResultList()
                        .toString());
        assertThat(stored).hasSize(66).doesNotContain(token);
        assertThat(history("created").toString()).doesNotContain(token).doesNotContain(stored);
    }

    @Test
    void a_file_is_read_again_and_again() {
        visits.files.add(new Calendar());
        String token = token(guestLinks
                .issue("sample.calendar", WEEK, "Maria Example", Duration.ofDays(400))
                .path());
        for (int times = 0; times < 2; times++) {
            assertThat(open(token)).isEqualTo(new Visit.File(new GuestFile.Content("a.ics", "text/calendar", "BEGIN")));
        }
        // Programs read it every hour: once a day is enough in the trail.
        assertThat(history("guest-file-read")).hasSize(1);
        guestLinks.revoke("sample.calendar", WEEK);
        isClosed(open(token), Reason.REPLACED);
    }

    @Test
    void links_are_forgotten_long_after_they_ended() {
        link();
        assertThat(forget()).isZero();
        pass(LIFE.plusDays(90).plusSeconds(1));
        assertThat(forget()).isEqualTo(1);
    }

    private int forget() {
        return data.transactions().write(() -> new GuestTable(entities).forgetOld(now));
    }

    private final class Hours implements GuestPage {
        @Override
        public String purpose() {
            return HOURS;
        }

        @Override
        public Set<String> permissions() {
            return Set.of("sample.approve");
        }

        @Override
        public Optional<GuestForm> show(UUID subject, Locale locale) {
            return settled
                    ? Optional.empty()
                    : Optional.of(new GuestForm(
                            "Hours",
                            List.of(),
                            Optional.empty(),
                            List.of(Field.area("remark", "Remark", "")),
                            List.of(new Action("approve", "Approve", true))));
        }

        @Override
        public GuestAnswer answer(UUID subject, String action, Map<String, String> values, Locale locale) {
            user.require("sample.approve");
            assertThat(user.may("platform.accounts")).isFalse();
            String remark = values.getOrDefault("remark", "");
            if (remark.equals("problem")) {
                throw new ProblemException("sample.problem");
            }
            if (remark.equals("bad")) {
                return new GuestAnswer.Wrong(Map.of("remark", "Write something else"));
            }
            answers.add(action + " " + remark + " by " + user.actor());
            return new GuestAnswer.Done("Thank you", List.of());
        }
    }

    private static final class Calendar implements GuestFile {
        @Override
        public String purpose() {
            return "sample.calendar";
        }

        @Override
        public Set<String> permissions() {
            return Set.of();
        }

        @Override
        public Optional<Content> read(UUID subject, Locale locale) {
            return Optional.of(new Content("a.ics", "text/calendar", "BEGIN"));
        }
    }

    /** Texts are their keys. */
    private static final class Codes implements Texts {
        @Override
        public List<Locale> locales() {
            return List.of(Locale.ENGLISH);
        }

        @Override
        public String text(Locale locale, String key, Object... arguments) {
            return key;
        }
    }
}
