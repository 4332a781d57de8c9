package org.boardwalk.mentoring.internal.domain.profile;

import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.Mode;
import org.boardwalk.mentoring.api.profile.Slot;

/** What a pair may be judged by, in a mentor's or a mentee's row. */
@Embeddable
public class FitColumns {
    private String languages = "";

    private String counties = "";

    private String modes = "";

    private String times = "";

    private String topics = "";

    private String occupations = "";

    private String pathways = "";

    protected FitColumns() {}

    FitColumns(Fit fit) {
        languages = WordSet.text(fit.languages());
        counties = WordSet.text(fit.counties());
        modes = WordSet.text(fit.modes());
        times = WordSet.text(
                fit.times().stream().map(slot -> slot.day() + " " + slot.part()).collect(Collectors.toSet()));
        topics = WordSet.text(fit.topics());
        occupations = WordSet.text(fit.occupations());
        pathways = WordSet.text(fit.pathways());
    }

    Fit toRecord() {
        return new Fit(
                WordSet.words(languages),
                WordSet.words(counties),
                WordSet.names(modes, Mode.class),
                WordSet.read(times, FitColumns::slot),
                WordSet.ids(topics),
                WordSet.words(occupations),
                WordSet.ids(pathways));
    }

    private static Slot slot(String word) {
        int gap = word.indexOf(' ');
        return new Slot(DayOfWeek.valueOf(word.substring(0, gap)), Slot.Part.valueOf(word.substring(gap + 1)));
    }
}
