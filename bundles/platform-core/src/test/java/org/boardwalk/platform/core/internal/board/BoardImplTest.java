package org.boardwalk.platform.core.internal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.boardwalk.platform.api.board.Board;
import org.boardwalk.platform.api.board.Board.Logo;
import org.boardwalk.platform.api.board.BoardProfile;
import org.boardwalk.platform.api.board.BoardProfile.Colours;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

class BoardImplTest {
    private static final BoardProfile PLAINS = new BoardProfile(
            "High Plains", List.of("es"), new Colours("#7a3b12", "", ""), Map.of("es", "Igualdad"), Map.of());

    @TempDir
    Path etc;

    private final List<String> noted = new ArrayList<>();
    private boolean mayChange = true;
    private Board board;

    @BeforeEach
    void deployment() {
        board = open();
    }

    @Test
    void aDeploymentNobodySetUpIsTheProductItself() {
        assertThat(board.profile().name()).isEqualTo("Boardwalk");
        assertThat(board.profile().languages()).containsExactly("en", "es");
        assertThat(board.styleSheet()).isEmpty();
        assertThat(board.logo()).isEmpty();
    }

    @Test
    void whatAnAdministratorChoosesIsThereAfterTheNextStart() {
        board.change(PLAINS);
        board.changeLogo(svg("<path d='M0 0h4v4z'/>"));

        Board later = open();

        assertThat(later.profile()).isEqualTo(PLAINS);
        assertThat(later.styleSheet()).contains("--bw-accent: light-dark(#7a3b12, ");
        assertThat(later.logo()).isEqualTo(board.logo()).isPresent();
    }

    @Test
    void whatWasThereBeforeGoesWhenItIsEmptied() throws IOException {
        board.change(PLAINS);
        board.change(new BoardProfile("High Plains", List.of("en"), Colours.OWN, Map.of(), Map.of()));

        assertThat(Files.readString(etc.resolve("org.boardwalk.board.cfg"))).doesNotContain("accent", "footer");
    }

    @Test
    void whatAnAdministratorChangesIsInTheAuditTrail() {
        board.change(PLAINS);
        board.changeLogo(svg("<path d='M0 0h4v4z'/>"));
        board.changeLogo(null);

        assertThat(noted).hasSize(3);
        assertThat(noted.getFirst())
                .startsWith("board-changed ")
                .contains("name=Boardwalk → High Plains")
                .contains("→ #7a3b12");
        assertThat(noted.subList(1, 3)).containsExactly("logo-changed ", "logo-removed ");
    }

    @Test
    void whoMayNotChangeItChangesNothing() {
        mayChange = false;

        assertThatThrownBy(() -> board.change(PLAINS)).hasMessageContaining("forbidden");
        assertThatThrownBy(() -> board.changeLogo(null)).hasMessageContaining("forbidden");
        assertThat(etc).isEmptyDirectory();
    }

    @Test
    void aColourNobodyCanReadIsRefusedWithTheNearestThatCanBeRead() {
        BoardProfile yellow = new BoardProfile("X", List.of("en"), new Colours("#ffcc00", "", ""), Map.of(), Map.of());

        assertThatThrownBy(() -> board.change(yellow)).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.code()).isEqualTo("platform.board.accent.contrast");
            String nearest = problem.arguments().get(2).toString();
            assertThat(board.check(
                            new BoardProfile("X", List.of("en"), new Colours(nearest, "", ""), Map.of(), Map.of())))
                    .isEmpty();
        });
        assertThat(board.profile().name()).isEqualTo("Boardwalk");
    }

    @Test
    void aWrongColourInTheFileLeavesTheNameAsItIs() throws IOException {
        Files.writeString(etc.resolve("org.boardwalk.board.cfg"), "name = High Plains\naccent = #ffcc00\n");

        assertThat(open().profile()).satisfies(profile -> {
            assertThat(profile.name()).isEqualTo("High Plains");
            assertThat(profile.colours()).isEqualTo(Colours.OWN);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<path onload='alert(1)'/>",
                "<image href='https://example.org/x.png'/>",
                "<a xmlns:x='http://www.w3.org/1999/xlink' x:href='javascript:alert(1)'/>",
                "<foreignObject/>"
            })
    void aLogoThatDoesMoreThanShowItselfIsRefused(String inside) {
        assertThatThrownBy(() -> board.changeLogo(svg(inside))).hasMessageContaining("platform.board.logo.active");
        assertThat(board.logo()).isEmpty();
    }

    @Test
    void aLogoIsAPictureOfItsKind() {
        assertThatThrownBy(() -> board.changeLogo(new Logo("png", "no".getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("platform.board.logo.unreadable");
        assertThatThrownBy(() -> board.changeLogo(new Logo("svg", "<html/>".getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("platform.board.logo.unreadable");
        assertThatThrownBy(() -> board.changeLogo(new Logo("exe", new byte[1])))
                .hasMessageContaining("platform.board.logo.kind");
        assertThatThrownBy(() -> board.changeLogo(new Logo("png", new byte[200_001])))
                .hasMessageContaining("platform.board.logo.large");
    }

    private static Logo svg(String inside) {
        String text = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 4'>" + inside + "</svg>";
        return new Logo("svg", text.getBytes(StandardCharsets.UTF_8));
    }

    private Board open() {
        Configuration remembered = proxy(Configuration.class);
        ConfigurationAdmin admin = (ConfigurationAdmin) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ConfigurationAdmin.class},
                (self, method, arguments) -> remembered);
        return new BoardImpl(etc, admin, user(), new Noting());
    }

    private CurrentUser user() {
        return (CurrentUser) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {CurrentUser.class}, (self, method, arguments) -> {
                    if (!mayChange) {
                        throw new ProblemException("platform.security.forbidden");
                    }
                    return null;
                });
    }

    private static <T> T proxy(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> method.getName().equals("updateIfDifferent") ? true : null));
    }

    private final class Noting extends BoardAudit {
        Noting() {
            super(null, null);
        }

        @Override
        void noted(String action, String detail, Runnable work) {
            work.run();
            noted.add(action + " " + detail);
        }
    }
}
