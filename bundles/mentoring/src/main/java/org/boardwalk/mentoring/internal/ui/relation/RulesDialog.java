package org.boardwalk.mentoring.internal.ui.relation;

import org.boardwalk.mentoring.api.health.HealthRules;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.DecimalField;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;
import org.boardwalk.platform.ui.api.kit.WholeNumberField;

/** From when on a pair needs attention, as the board sees it. */
final class RulesDialog {
    private static final int LONGEST = 365;
    private static final int MOST_MISSED = 10;

    private final WholeNumberField notAnswered;
    private final WholeNumberField notBegun;
    private final WholeNumberField noContact;
    private final WholeNumberField missed;
    private final DecimalField mark = new DecimalField(Say.ui("health.rule.mark"));
    private final WholeNumberField survey;
    private final WholeNumberField pause;
    private final WholeNumberField ends;
    private final WholeNumberField proposal;

    private RulesDialog(HealthRules rules) {
        notAnswered = number("notAnswered", rules.notAnsweredDays(), LONGEST);
        notBegun = number("notBegun", rules.notBegunDays(), LONGEST);
        noContact = number("noContact", rules.noContactDays(), LONGEST);
        missed = number("missed", rules.missedMeetings(), MOST_MISSED);
        survey = number("survey", rules.surveyOpenDays(), LONGEST);
        pause = number("pause", rules.pauseDays(), LONGEST);
        ends = number("ends", rules.endsWithinDays(), LONGEST);
        proposal = number("proposal", rules.proposalDays(), LONGEST);
        mark.setNumber(rules.lowMark());
        mark.setRequiredIndicatorVisible(true);
    }

    private static WholeNumberField number(String key, int value, int most) {
        WholeNumberField field = new WholeNumberField(Say.ui("health.rule." + key));
        field.setMin(1);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setRequiredIndicatorVisible(true);
        field.setValue(value);
        return field;
    }

    static FormDialog of(PairTools tools, Runnable after) {
        RulesDialog dialog = new RulesDialog(tools.health().rules());
        return new FormDialog(Say.ui("health.rules"))
                .says(Say.ui("health.rulesMean"))
                .fields(
                        dialog.notAnswered,
                        dialog.proposal,
                        dialog.notBegun,
                        dialog.noContact,
                        dialog.missed,
                        dialog.mark,
                        dialog.survey,
                        dialog.pause,
                        dialog.ends)
                .valid(dialog::isFilled)
                .action(Say.ui("save"), () -> {
                    tools.health().save(dialog.value());
                    Notices.success(Say.ui("health.rulesSaved"));
                    after.run();
                });
    }

    private boolean isFilled() {
        String missing = Say.ui("health.rule.missing");
        return Required.check(notAnswered, missing)
                & Required.check(proposal, missing)
                & Required.check(notBegun, missing)
                & Required.check(noContact, missing)
                & Required.check(missed, missing)
                & Required.check(mark, missing)
                & Required.check(survey, missing)
                & Required.check(pause, missing)
                & Required.check(ends, missing);
    }

    private HealthRules value() {
        return new HealthRules(
                notAnswered.getValue(),
                notBegun.getValue(),
                noContact.getValue(),
                missed.getValue(),
                mark.number().orElseThrow(),
                survey.getValue(),
                pause.getValue(),
                ends.getValue(),
                proposal.getValue());
    }
}
