package org.boardwalk.internships.internal.app.placement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.internships.api.placement.Evaluations;
import org.boardwalk.internships.api.placement.Evaluations.Competency;
import org.boardwalk.internships.api.placement.Evaluations.Rating;
import org.boardwalk.internships.internal.app.placement.Supervisors.Errand;
import org.boardwalk.internships.internal.domain.EvaluationEntity;
import org.boardwalk.internships.internal.domain.PlacementEntity;
import org.boardwalk.platform.api.security.GuestAnswer;
import org.boardwalk.platform.api.security.GuestForm;
import org.boardwalk.platform.api.security.GuestForm.Action;
import org.boardwalk.platform.api.security.GuestForm.Field;
import org.boardwalk.platform.api.security.GuestForm.Option;
import org.boardwalk.platform.api.security.GuestPage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An evaluation for the supervisor: one question for each competency. */
@Component
public final class EvaluationPage implements GuestPage {
    private static final String COMMENT = "comment";
    private static final String UNSEEN = "unseen";
    private static final List<String> ANSWERS = List.of("1", "2", "3", "4", UNSEEN);

    private final Evaluations evaluations;
    private final EvaluationStore store;
    private final PlacementStore placements;
    private final GuestWords words;

    @Activate
    public EvaluationPage(
            @Reference Evaluations evaluations,
            @Reference EvaluationStore store,
            @Reference PlacementStore placements,
            @Reference GuestWords words) {
        this.evaluations = evaluations;
        this.store = store;
        this.placements = placements;
        this.words = words;
    }

    @Override
    public String purpose() {
        return Errand.EVALUATION.purpose();
    }

    @Override
    public Set<String> permissions() {
        return PlacementAccess.GUEST;
    }

    @Override
    public Optional<GuestForm> show(UUID subject, Locale locale) {
        return store.find(subject)
                .filter(evaluation -> !evaluation.isAnswered())
                .map(evaluation -> form(evaluation, placements.row(evaluation.placementId()), locale));
    }

    private GuestForm form(EvaluationEntity evaluation, PlacementEntity placement, Locale locale) {
        List<Field> fields = new ArrayList<>();
        asked().forEach(competency ->
                fields.add(Field.choice(name(competency), competency.name(locale), "", options(locale))));
        fields.add(Field.area(
                COMMENT,
                words.text(locale, "guest.evaluation.comment"),
                words.text(locale, "guest.evaluation.commentHelp")));
        return new GuestForm(
                words.text(locale, "guest.evaluation.heading", words.person(evaluation.participantId())),
                List.of(
                        words.text(
                                locale,
                                "guest.evaluation.what",
                                words.text(locale, "moment." + evaluation.moment()),
                                words.title(placement)),
                        words.text(locale, "guest.evaluation.how")),
                Optional.empty(),
                fields,
                List.of(new Action("send", words.text(locale, "guest.evaluation.send"), true)));
    }

    private Collection<Competency> asked() {
        return store.active().values();
    }

    private List<Option> options(Locale locale) {
        return ANSWERS.stream()
                .map(answer -> new Option(answer, words.text(locale, "points." + answer)))
                .toList();
    }

    private static String name(Competency competency) {
        return "c-" + competency.id();
    }

    @Override
    public GuestAnswer answer(UUID subject, String action, Map<String, String> values, Locale locale) {
        EvaluationEntity evaluation = store.find(subject).orElseThrow();
        Map<String, String> missing = new HashMap<>();
        List<Rating> ratings = new ArrayList<>();
        for (Competency competency : asked()) {
            String answer = values.getOrDefault(name(competency), "");
            if (answer.isEmpty()) {
                missing.put(name(competency), words.text(locale, "guest.evaluation.choose"));
            } else {
                ratings.add(new Rating(competency.id(), points(answer)));
            }
        }
        if (!missing.isEmpty()) {
            return new GuestAnswer.Wrong(missing);
        }
        evaluations.answer(evaluation.placementId(), evaluation.moment(), ratings, values.getOrDefault(COMMENT, ""));
        return new GuestAnswer.Done(
                words.text(locale, "guest.thanks"),
                List.of(words.text(locale, "guest.evaluation.done"), words.text(locale, "guest.close")));
    }

    private static Optional<Integer> points(String answer) {
        return answer.equals(UNSEEN) ? Optional.empty() : Optional.of(Integer.valueOf(answer));
    }
}
