package org.boardwalk.certifications.internal.ui.ctdl;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.upload.Upload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue.Change;
import org.boardwalk.certifications.api.ctdl.CtdlExchange;
import org.boardwalk.certifications.api.ctdl.CtdlFile;
import org.boardwalk.certifications.api.ctdl.CtdlReview;
import org.boardwalk.certifications.api.ctdl.CtdlReview.FieldChange;
import org.boardwalk.certifications.api.ctdl.CtdlReview.Kind;
import org.boardwalk.certifications.api.ctdl.CtdlReview.Line;
import org.boardwalk.certifications.api.ctdl.CtdlReview.Reason;
import org.boardwalk.certifications.internal.ui.ViewTest;
import org.boardwalk.certifications.internal.ui.words.Rights;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.api.text.Phrase;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = CtdlPageTest.class)
class CtdlPageTest extends ViewTest {
    private final List<String> saved = new ArrayList<>();
    private List<Line> lines = List.of();
    private boolean designer = true;

    private CtdlPage open() {
        CurrentUser user =
                proxy(CurrentUser.class, (self, method, arguments) -> designer || !arguments[0].equals(Rights.DESIGN));
        Participants participants = proxy(Participants.class, (self, method, arguments) -> Map.of());
        CtdlPage page = new CtdlPage(new Exchange(), participants, user);
        UI.getCurrent().add(page);
        return page;
    }

    private static Line line(Kind kind, Optional<Change> concerned) {
        return new Line(
                kind,
                "/@graph/0",
                "rn",
                LocalText.plain("Registered Nurse"),
                kind == Kind.REFUSED
                        ? List.of(new Reason("/@graph/0", Phrase.of("certifications.ctdl.refused.noName")))
                        : List.of(),
                kind == Kind.CHANGED
                        ? List.of(new FieldChange(
                                "status",
                                Optional.of(Phrase.of("certifications.status.ACTIVE")),
                                Phrase.of("certifications.status.RETIRED")))
                        : List.of(),
                List.of(),
                concerned);
    }

    @Test
    void whom_a_change_concerns_is_shown_before_anything_is_saved() {
        lines = List.of(line(
                Kind.CHANGED,
                Optional.of(new Change(
                        true, Lifecycle.active(), Lifecycle.active(), List.of(), List.of(), List.of(), 19, 1, true))));
        CtdlPage page = open();

        page.show(new byte[0]);

        assertThat(textOf(page))
                .contains("Can be earned → Retired: can no longer be earned", "19 people aim at it", "holds it");
        assertThat(saved).isEmpty();

        click(page, "Save one credential");
        assertThat(saved).containsExactly("token false");
    }

    @Test
    void with_a_refused_one_the_others_are_saved_only_when_somebody_says_so() {
        lines = List.of(line(Kind.NEW, Optional.empty()), line(Kind.REFUSED, Optional.empty()));
        CtdlPage page = open();
        page.show(new byte[0]);
        Button save = all(page, Button.class).getLast();

        assertThat(textOf(page)).contains("It has no name.");
        assertThat(save.isEnabled()).isFalse();
        one(page, Checkbox.class).setValue(true);
        save.click();

        assertThat(saved).containsExactly("token true");
    }

    @Test
    void a_file_that_says_what_is_known_has_nothing_to_save() {
        lines = List.of(line(Kind.UNCHANGED, Optional.empty()));
        CtdlPage page = open();

        page.show(new byte[0]);

        assertThat(textOf(page)).contains("There is nothing to save");
        assertThat(all(page, Button.class)).extracting(Button::getText).noneMatch(text -> text.startsWith("Save"));
    }

    @Test
    void who_may_only_read_exports_and_sees_what_ctdl_cannot_say() {
        designer = false;

        CtdlPage page = open();

        assertThat(textOf(page)).contains("Export all", "RHIT: Left out: that it counts for life.");
        assertThat(all(page, Upload.class)).isEmpty();
    }

    private final class Exchange implements CtdlExchange {
        @Override
        public CtdlFile export() {
            return new CtdlFile(
                    "credentials.ctdl.json",
                    "{}",
                    1,
                    List.of(new CtdlFile.Remark(
                            "rhit", LocalText.plain("RHIT"), Phrase.of("certifications.ctdl.out.forLife"))));
        }

        @Override
        public CtdlFile export(String code) {
            throw new ProblemException("certifications.catalogue.notFound", code);
        }

        @Override
        public CtdlReview review(byte[] file) {
            return new CtdlReview(lines, List.of(), "token");
        }

        @Override
        public CtdlReview save(byte[] file, String token, boolean withoutRefused) {
            saved.add(token + " " + withoutRefused);
            return review(file);
        }
    }
}
