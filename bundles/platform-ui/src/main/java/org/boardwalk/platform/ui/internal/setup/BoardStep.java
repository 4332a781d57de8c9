package org.boardwalk.platform.ui.internal.setup;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.board.Board;
import org.boardwalk.platform.api.board.BoardProfile;
import org.boardwalk.platform.ui.api.SetupStep;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whose deployment it is. */
@Component
public final class BoardStep implements SetupStep {
    private static final String PRODUCT = "Boardwalk";

    private final Board board;

    @Activate
    public BoardStep(@Reference Board board) {
        this.board = board;
    }

    @Override
    public String id() {
        return "platform.setup.board";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String route() {
        return "administration/board";
    }

    @Override
    public Found check() {
        BoardProfile profile = board.profile();
        if (profile.name().equals(PRODUCT)) {
            return Found.open("platform.setup.board.nameless");
        }
        List<String> silent = profile.languages().stream()
                .filter(language -> profile.footer().getOrDefault(language, "").isBlank()
                        || profile.legal().getOrDefault(language, "").isBlank())
                .toList();
        return silent.isEmpty()
                ? Found.done("platform.setup.board.done", profile.name(), names(profile.languages()))
                : Found.open("platform.setup.board.silent", names(silent));
    }

    private static String names(List<String> languages) {
        return languages.stream()
                .map(language -> Locale.of(language).getDisplayLanguage(Words.locale()))
                .collect(Collectors.joining(", "));
    }
}
