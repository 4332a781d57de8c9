package org.boardwalk.mentoring.internal.ui.relation;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.meeting.Survey;
import org.boardwalk.mentoring.api.meeting.Survey.Question;
import org.boardwalk.mentoring.api.meeting.Survey.Reply;
import org.boardwalk.mentoring.api.meeting.Survey.Round;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Words;

/** What the two of a pair answered to the board's surveys, in the order of the rounds. */
final class SurveyAnswers extends Div {
    /** @param surveys also those that are not active any more */
    SurveyAnswers(List<Survey> surveys, List<Round> rounds) {
        Map<UUID, Survey> byId = surveys.stream().collect(Collectors.toMap(Survey::id, Function.identity()));
        Lines lines = new Lines();
        for (Round round : rounds) {
            Survey survey = byId.get(round.surveyId());
            if (survey != null) {
                String side = Say.of("party." + survey.audience());
                lines.line(Say.ui("survey.of", side, survey.name(Words.locale())), about(survey, round), List.of());
            }
        }
        add(lines);
    }

    private static List<String> about(Survey survey, Round round) {
        List<String> about = new ArrayList<>();
        about.add(round.answeredAt()
                .map(at -> Say.ui("survey.answered", Formats.dateTime(at, Words.locale())))
                .orElseGet(() -> Say.ui("survey.open", Say.date(round.dueOn()))));
        Map<UUID, String> given = round.replies().stream().collect(Collectors.toMap(Reply::questionId, Reply::value));
        survey.questions().stream()
                .filter(question -> given.containsKey(question.id()))
                .forEach(question -> about.add(Say.ui(
                        "survey.one",
                        question.text(Words.locale()),
                        said(question, given.getOrDefault(question.id(), "")))));
        return about;
    }

    private static String said(Question question, String value) {
        return switch (question.kind()) {
            case SCALE -> Say.ui("survey.scale", value);
            case YES_NO -> Say.ui(value.equals("true") ? "yes" : "no");
            case TEXT -> value;
        };
    }
}
