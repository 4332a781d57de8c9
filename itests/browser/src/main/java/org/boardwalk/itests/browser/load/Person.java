package org.boardwalk.itests.browser.load;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/**
 * Somebody at work until the time is over: opens pages of their menu, scrolls, opens a participant, writes a note, and
 * thinks in between, {@value #THINK_LEAST} to {@value #THINK_MOST} ms before each page.
 */
final class Person implements Runnable {
    private static final int THINK_LEAST = 5_000;
    private static final int THINK_MOST = 25_000;
    private static final long HEARTBEAT_MILLIS = 120_000;
    private static final int ROWS = 50;
    private static final Pattern PARTICIPANT = Pattern.compile("participants/[0-9a-f-]{36}");
    private static final Pattern DETAIL = Pattern.compile(
            "(plans|credentials|mentoring/mentees|mentoring/mentors|my-mentees|internships/terms|internships/sites)/[^/?]+");

    private final int number;
    private final Role role;
    private final Visit visit;
    private final String password;
    private final Figures figures;
    private final Switching switching;
    private final ConcurrentLinkedQueue<String> saved;
    private final LongSupplier millisLeft;
    private final Runnable isThere;
    private final Random dice;
    private int notes;
    private long lastBeat = System.currentTimeMillis();

    Person(
            int number,
            Visit visit,
            String password,
            Figures figures,
            Switching switching,
            ConcurrentLinkedQueue<String> saved,
            LongSupplier millisLeft,
            Runnable isThere) {
        this.number = number;
        this.role = Role.of(number);
        this.visit = visit;
        this.password = password;
        this.figures = figures;
        this.switching = switching;
        this.saved = saved;
        this.millisLeft = millisLeft;
        this.isThere = isThere;
        this.dice = new Random(number);
    }

    @Override
    public void run() {
        try {
            visit.signIn(role.account, password);
            work(true);
            while (think(THINK_LEAST, THINK_MOST)) {
                work(false);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            trouble(e);
        } finally {
            isThere.run();
        }
    }

    /** Works in one tab until something goes wrong or the time is over. */
    private void work(boolean first) throws InterruptedException {
        try (Tab tab = new Tab(visit, figures, switching, "/", first)) {
            isThere.run();
            while (think(THINK_LEAST, THINK_MOST)) {
                beat(tab);
                openSomething(tab);
            }
        } catch (Trouble e) {
            trouble(e);
        }
    }

    private void trouble(RuntimeException e) {
        figures.error(role + ": " + Switching.pattern(String.valueOf(e instanceof Trouble ? e.getMessage() : e)));
    }

    private void openSomething(Tab tab) throws InterruptedException {
        tab.go("page", choose(tab));
        if (!scrollAll(tab) || tab.isAway()) {
            return;
        }
        List<String> people = tab.tree().links(PARTICIPANT.asMatchPredicate());
        List<String> details = tab.tree().links(DETAIL.asMatchPredicate());
        if (!people.isEmpty() && dice.nextInt(3) < 2) {
            tab.go("participant", any(people));
            if (think(2_000, 8_000) && dice.nextBoolean()) {
                write(tab);
            }
        } else if (!details.isEmpty() && dice.nextBoolean()) {
            tab.go("detail", any(details));
        }
    }

    private String choose(Tab tab) {
        List<String> menu = tab.tree().menu();
        if (menu.isEmpty()) {
            throw new Trouble("the menu is empty");
        }
        List<String> liked = role.likes.stream().filter(menu::contains).toList();
        return any(liked.isEmpty() || dice.nextBoolean() ? menu : liked);
    }

    private boolean scrollAll(Tab tab) throws InterruptedException {
        for (Tree.Node grid : tab.tree().shown("vaadin-grid").toList()) {
            int size = grid.number("size");
            for (int i = dice.nextInt(4); i > 0 && size > ROWS && !tab.isAway(); i--) {
                if (!think(1_000, 3_000)) {
                    return false;
                }
                tab.scroll(grid, dice.nextInt(size - ROWS) / ROWS * ROWS, 2 * ROWS);
            }
        }
        return think(1_000, 3_000);
    }

    private void write(Tab tab) throws InterruptedException {
        new Note(tab, this::think)
                .write(Load.MARK + number + "-" + ++notes + " has a question about the next step and its date.", saved);
    }

    private void beat(Tab tab) {
        if (System.currentTimeMillis() - lastBeat > HEARTBEAT_MILLIS) {
            lastBeat = System.currentTimeMillis();
            tab.heartbeat();
        }
    }

    private <T> T any(List<T> list) {
        return list.get(dice.nextInt(list.size()));
    }

    /** @return whether there is time left */
    private boolean think(int least, int most) throws InterruptedException {
        Thread.sleep(Math.max(0, Math.min(least + dice.nextInt(most - least), millisLeft.getAsLong())));
        return millisLeft.getAsLong() > 0;
    }
}
