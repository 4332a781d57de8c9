package org.boardwalk.itests.browser.load;

import java.util.List;
import java.util.regex.Pattern;
import org.boardwalk.itests.browser.Deployment;

/** Switches a module off and on while people work. Whoever is on one of its pages is told so; nobody else may notice. */
final class Switching {
    private static final String MODULE = "internships";
    private static final List<String> ROUTES =
            List.of(MODULE, "placements", "my-placement", "my-preferences", "my-requirements", "my-match");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final long AFTERWARDS_MILLIS = 30_000;

    private final Deployment board;
    private final Figures figures;
    private volatile long until;

    Switching(Deployment board, Figures figures) {
        this.board = board;
        this.figures = figures;
    }

    /** Whether a page may say just now that its module is off: meanwhile, and until those who are on it went elsewhere. */
    boolean concerns(String route) {
        return System.currentTimeMillis() < until
                && ROUTES.stream().anyMatch(own -> route.equals(own) || route.startsWith(own + "/"));
    }

    /** Off, a while, and on again. */
    void offAndOn(long pauseMillis) throws InterruptedException {
        until = Long.MAX_VALUE;
        figures.switching(true);
        command("module-disable ");
        Thread.sleep(pauseMillis);
        command("module-enable ");
        figures.switching(false);
        figures.count("times a module was switched off and on");
        until = System.currentTimeMillis() + AFTERWARDS_MILLIS;
    }

    private void command(String command) {
        Deployment.Answer answer = board.console(command + MODULE);
        if (answer.exit() != 0) {
            figures.error(command + MODULE + ": " + answer.error().strip());
        }
    }

    static String pattern(String route) {
        return ID.matcher(route).replaceAll(":id");
    }
}
