package org.boardwalk.platform.ui.internal.admin.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.boardwalk.platform.api.board.Board;
import org.boardwalk.platform.api.board.BoardProfile;
import org.boardwalk.platform.api.board.BoardProfile.Colours;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.ui.internal.files.OwnTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = BoardPageTest.class)
class BoardPageTest extends BrowserlessTest {
    private static final BoardProfile BEFORE = new BoardProfile(
            "High Plains", List.of("es"), Colours.OWN, Map.of("es", "Igualdad"), Map.of("en", "Privacy"));

    private final Remembering board = new Remembering();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(OwnTexts.class);
    }

    @BeforeEach
    void open() {
        UI.getCurrent().add(new BoardPage(board, path -> path));
    }

    @Test
    void whatWasNotTouchedIsSavedAsItWas() {
        save();

        assertThat(board.taken).containsExactly(BEFORE);
    }

    @Test
    void aNewNameAndColourAreSaved() {
        test(field("Name")).setValue("Low Plains");
        test(field("Menu")).setValue("#3D2413");
        save();

        assertThat(board.taken.getFirst().name()).isEqualTo("Low Plains");
        assertThat(board.taken.getFirst().colours().menu()).isEqualTo("#3d2413");
    }

    @Test
    void aRefusedColourIsMarkedAtItsFieldAndNothingIsSaved() {
        board.refused = List.of(new ProblemException("platform.board.menu.contrast", "#ffffff"));
        save();

        assertThat(board.taken).isEmpty();
        assertThat(field("Menu").isInvalid()).isTrue();
        assertThat(field("Name").isInvalid()).isFalse();
    }

    private TextField field(String label) {
        return $(TextField.class).withPropertyValue(TextField::getLabel, label).single();
    }

    private void save() {
        test($(Button.class).withText("Save").single()).click();
    }

    /** Remembers what it was told. */
    private static final class Remembering implements Board {
        private final List<BoardProfile> taken = new ArrayList<>();
        private List<ProblemException> refused = List.of();

        @Override
        public BoardProfile profile() {
            return BEFORE;
        }

        @Override
        public Optional<Logo> logo() {
            return Optional.empty();
        }

        @Override
        public String styleSheet() {
            return "";
        }

        @Override
        public Colours colours() {
            return Colours.OWN;
        }

        @Override
        public List<ProblemException> check(BoardProfile profile) {
            return refused;
        }

        @Override
        public String styleSheet(BoardProfile profile) {
            return "";
        }

        @Override
        public void change(BoardProfile profile) {
            taken.add(profile);
        }

        @Override
        public void changeLogo(@Nullable Logo logo) {
            throw new UnsupportedOperationException();
        }
    }
}
