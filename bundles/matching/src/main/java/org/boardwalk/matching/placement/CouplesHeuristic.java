package org.boardwalk.matching.placement;

import java.util.SplittableRandom;
import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.model.RankedLists;
import org.jspecify.annotations.Nullable;

/**
 * Placement with couples, in the manner of Roth and Peranson ("The Redesign of the Matching Market for American
 * Physicians", 1999): agents take their best blocking choice one after the other, those who lose their place by it or
 * could gain by a seat given up take their turn again, until nobody blocks.
 *
 * <p>A stable matching may not exist (Ronn 1990), and this may circle where one does. After a number of turns it goes on
 * a little, keeps the state in which the fewest choices block, and begins anew with the agents in another order (the random
 * paths of Roth and Vande Vate, 1990). It promises nothing: the verifier says what came of it.
 */
final class CouplesHeuristic {
    private static final int ATTEMPTS = 40;
    private static final int TURNS_PER_AGENT = 30;
    /** Looks at all choices are dear when there are many. */
    private static final long CHOICES_LOOKED_AT = 5_000_000;

    private static final int MOST_LOOKS = 200;
    /** Once in so many turns an agent takes any choice that blocks: always the best does not lead everywhere. */
    private static final int BEST_OF = 3;

    private final HrInstance instance;
    private final StrictLists lists;
    private final Agents agents;
    private final long seed;
    private final int[] queue;
    private final boolean[] queued;
    private int waiting;
    private int head;
    private int fewest = Integer.MAX_VALUE;
    private int[] best = new int[0];

    CouplesHeuristic(HrInstance instance, StrictLists lists, long seed) {
        this.instance = instance;
        this.lists = lists;
        this.seed = seed;
        agents = new Agents(instance, lists);
        queue = new int[Math.max(agents.size(), 1)];
        queued = new boolean[agents.size()];
    }

    int[] solve() {
        for (int attempt = 0; attempt < ATTEMPTS && fewest > 0; attempt++) {
            attempt(new SplittableRandom(seed * ATTEMPTS + attempt), attempt > 0);
        }
        return best;
    }

    /** @param random whose turn it is; otherwise first come, first served, couples after the others */
    private void attempt(SplittableRandom order, boolean random) {
        CouplesState state = new CouplesState(instance, lists, agents);
        for (int agent = 0; agent < agents.size(); agent++) {
            enqueue(agent);
        }
        long turns = 1000L + (long) TURNS_PER_AGENT * agents.size();
        while (waiting > 0 && turns-- > 0) {
            turn(state, random ? order : null);
        }
        if (waiting == 0) {
            keep(state, 0);
            return;
        }
        long looks = Math.clamp(CHOICES_LOOKED_AT / ATTEMPTS / Math.max(agents.choices(), 1), 1, MOST_LOOKS);
        for (; looks > 0 && waiting > 0; looks--) {
            keep(state, state.blockingChoices());
            turn(state, order);
        }
        while (waiting > 0) {
            dequeue(0);
        }
    }

    private void keep(CouplesState state, int blocking) {
        if (blocking < fewest) {
            fewest = blocking;
            best = state.hospitalOf();
        }
    }

    private void turn(CouplesState state, @Nullable SplittableRandom order) {
        int agent = dequeue(order == null ? 0 : order.nextInt(waiting));
        int choice =
                order != null && order.nextInt(BEST_OF) == 0 ? state.anyBlocking(agent, order) : state.blocking(agent);
        if (choice >= 0) {
            state.satisfy(agent, choice, this::enqueue, this::enqueueWhoListed);
            // What one of a couple left may suit the couple better still.
            enqueue(agent);
        }
    }

    private void enqueueWhoListed(int hospital) {
        RankedLists hospitals = instance.hospitals();
        for (int entry = hospitals.start(hospital); entry < hospitals.end(hospital); entry++) {
            int agent = agents.of(hospitals.choice(entry));
            if (agent != HrInstance.NONE) {
                enqueue(agent);
            }
        }
    }

    private void enqueue(int agent) {
        if (!queued[agent]) {
            queued[agent] = true;
            queue[(head + waiting++) % queue.length] = agent;
        }
    }

    /** The one at a place of the queue; the first takes its place. */
    private int dequeue(int place) {
        int at = (head + place) % queue.length;
        int agent = queue[at];
        queue[at] = queue[head];
        head = (head + 1) % queue.length;
        waiting--;
        queued[agent] = false;
        return agent;
    }
}
