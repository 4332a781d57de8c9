package org.boardwalk.pathways.api.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TreeSet;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.api.text.Phrase;
import org.junit.jupiter.api.Test;

class ExplainerTest {
    private static final Measure HANDS_ON = Measure.hours("it-hands-on");
    private static final Requirement A_PLUS_OR_500_HOURS =
            Requirement.anyOf(Requirement.credential("comptia-a-plus"), Requirement.Amount.atLeast(HANDS_ON, 500));
    private static final Names NAMES = new Names() {
        @Override
        public LocalText credential(String code) {
            return LocalText.plain("CompTIA A+");
        }

        @Override
        public LocalText measure(Measure measure) {
            return LocalText.of("hands-on IT experience", "experiencia práctica en informática");
        }
    };

    private final PropertyTexts texts = new PropertyTexts("i18n/messages");
    private final Explainer explainer = new Explainer(NAMES);

    @Test
    void a_planner_reads_what_is_asked_for_in_english_and_spanish() {
        Phrase demand = explainer.demand(A_PLUS_OR_500_HOURS);
        assertThat(demand.in(texts, Locale.ENGLISH))
                .isEqualTo("CompTIA A+ held or at least 500 hours of hands-on IT experience");
        assertThat(demand.in(texts, Locale.of("es")))
                .isEqualTo("tener CompTIA A+ o al menos 500 horas de experiencia práctica en informática");
    }

    @Test
    void half_the_hours_confirmed_says_what_was_found_and_how_many_are_missing() {
        Evidence evidence =
                Evidence.NONE.withCredential("comptia-a-plus", Truth.NOT_MET).withAmount(HANDS_ON, Range.exactly(200));
        Explanation explanation = explainer.explain(A_PLUS_OR_500_HOURS, evidence);
        assertThat(explanation.value()).isEqualTo(Truth.NOT_MET);
        assertThat(explanation.parts().get(1).standing().in(texts, Locale.ENGLISH))
                .isEqualTo("Not met yet: at least 500 hours of hands-on IT experience (200 hours recorded).");
        assertThat(explanation.todo().orElseThrow().in(texts, Locale.ENGLISH))
                .isEqualTo("What helps: earn CompTIA A+ or record 300 hours more of hands-on IT experience.");
    }

    @Test
    void hours_that_are_only_reported_leave_it_open_and_ask_for_a_confirmation() {
        Evidence evidence = Evidence.NONE.withAmount(HANDS_ON, Range.between(200, 600));
        Explanation explanation = explainer.explain(Requirement.Amount.atLeast(HANDS_ON, 500), evidence);
        assertThat(explanation.value()).isEqualTo(Truth.UNKNOWN);
        assertThat(explanation.standing().in(texts, Locale.ENGLISH))
                .isEqualTo("Not known yet: at least 500 hours of hands-on IT experience"
                        + " (200 hours recorded, 400 hours waiting for confirmation).");
        assertThat(explanation.todo().orElseThrow().in(texts, Locale.ENGLISH))
                .isEqualTo("What helps: have the reported hands-on IT experience confirmed.");
    }

    @Test
    void nothing_is_to_be_done_once_it_is_met() {
        Evidence evidence = Evidence.NONE.withCredential("comptia-a-plus", Truth.MET);
        Explanation explanation = explainer.explain(A_PLUS_OR_500_HOURS, evidence);
        assertThat(explanation.value()).isEqualTo(Truth.MET);
        assertThat(explanation.todo()).isEmpty();
    }

    @Test
    void both_languages_have_the_same_sentences() {
        assertThat(new TreeSet<>(texts.keys("es"))).isEqualTo(new TreeSet<>(texts.keys("en")));
    }
}
