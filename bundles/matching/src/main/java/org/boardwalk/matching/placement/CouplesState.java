package org.boardwalk.matching.placement;

import static org.boardwalk.matching.model.HrInstance.NONE;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import org.boardwalk.matching.model.HrInstance;

/** Where every agent is, and what would block that, ties being broken. The pinned only take up room. */
final class CouplesState {
    private final HrInstance instance;
    private final StrictLists lists;
    private final Agents agents;
    /** For each agent the index of its choice; the number of its choices if it has none. */
    private final int[] present;
    /** For each hospital the standings it holds, ascending: the best first. */
    private final int[][] held;

    private final int[] count;

    CouplesState(HrInstance instance, StrictLists lists, Agents agents) {
        this.instance = instance;
        this.lists = lists;
        this.agents = agents;
        present = new int[agents.size()];
        Arrays.setAll(present, agents::choices);
        // Two more than there is room for, until somebody is given up.
        held = Arrays.stream(Seats.left(instance))
                .mapToObj(room -> new int[room + 2])
                .toArray(int[][]::new);
        count = new int[held.length];
    }

    /** The best choice an agent would rather have and get, or NONE. */
    int blocking(int agent) {
        for (int index = 0; index < present[agent]; index++) {
            if (blocks(agent, index)) {
                return index;
            }
        }
        return NONE;
    }

    /** Any choice an agent would rather have and get, or NONE. */
    int anyBlocking(int agent, SplittableRandom random) {
        int found = 0;
        int any = NONE;
        for (int index = 0; index < present[agent]; index++) {
            if (blocks(agent, index) && random.nextInt(++found) == 0) {
                any = index;
            }
        }
        return any;
    }

    /** How many choices block, of all agents. */
    int blockingChoices() {
        int found = 0;
        for (int agent = 0; agent < present.length; agent++) {
            for (int index = 0; index < present[agent]; index++) {
                if (blocks(agent, index)) {
                    found++;
                }
            }
        }
        return found;
    }

    /** See the verifier for what blocks; this is the same in other words, for strict lists. */
    private boolean blocks(int agent, int index) {
        int[] choice = agents.choice(agent, index);
        if (choice.length == 1) {
            return room(choice[0]) > 0 || worse(choice[0], NONE) > 0;
        }
        int[] now =
                present[agent] < agents.choices(agent) ? agents.choice(agent, present[agent]) : new int[] {NONE, NONE};
        if (now[1] == choice[1]) {
            return room(choice[0]) > 0 || worse(choice[0], lists.standing[now[1]]) > 0;
        }
        if (now[0] == choice[0]) {
            return room(choice[1]) > 0 || worse(choice[1], lists.standing[now[0]]) > 0;
        }
        if (lists.hospital[choice[0]] != lists.hospital[choice[1]]) {
            return (room(choice[0]) > 0 || worse(choice[0], NONE) > 0)
                    && (room(choice[1]) > 0 || worse(choice[1], NONE) > 0);
        }
        int first = worse(choice[0], NONE);
        int second = worse(choice[1], NONE);
        return room(choice[0]) >= 2
                || room(choice[0]) == 1 && first + second > 0
                || first > 0 && second > 0 && Math.max(first, second) > 1;
    }

    private int room(int entry) {
        int h = lists.hospital[entry];
        return held[h].length - 2 - count[h];
    }

    /** How many the hospital of the entry holds who stand behind it there, one left out. */
    private int worse(int entry, int except) {
        int h = lists.hospital[entry];
        int found = 0;
        for (int i = count[h] - 1; i >= 0 && held[h][i] > lists.standing[entry]; i--) {
            if (held[h][i] != except) {
                found++;
            }
        }
        return found;
    }

    /**
     * Lets an agent have a choice that blocks.
     *
     * @param displaced told which agents lost their choice for it
     * @param opened told which hospitals gave up a resident without a better one in her place
     */
    void satisfy(int agent, int index, IntConsumer displaced, IntConsumer opened) {
        withdraw(agent, opened);
        present[agent] = index;
        int[] choice = agents.choice(agent, index);
        for (int entry : choice) {
            insert(lists.hospital[entry], lists.standing[entry]);
        }
        for (int entry : choice) {
            while (room(entry) < 0) {
                int loser = agents.of(lists.resident[worstOfOthers(lists.hospital[entry], choice)]);
                withdraw(loser, opened);
                displaced.accept(loser);
            }
        }
    }

    private void withdraw(int agent, IntConsumer opened) {
        if (present[agent] < agents.choices(agent)) {
            for (int entry : agents.choice(agent, present[agent])) {
                remove(lists.hospital[entry], lists.standing[entry]);
                opened.accept(lists.hospital[entry]);
            }
            present[agent] = agents.choices(agent);
        }
    }

    private int worstOfOthers(int h, int[] choice) {
        int i = count[h] - 1;
        while (held[h][i] == lists.standing[choice[0]]
                || choice.length == 2 && held[h][i] == lists.standing[choice[1]]) {
            i--;
        }
        return held[h][i];
    }

    private void insert(int h, int standing) {
        int i = count[h]++;
        for (; i > 0 && held[h][i - 1] > standing; i--) {
            held[h][i] = held[h][i - 1];
        }
        held[h][i] = standing;
    }

    private void remove(int h, int standing) {
        int i = Arrays.binarySearch(held[h], 0, count[h], standing);
        System.arraycopy(held[h], i + 1, held[h], i, count[h] - i - 1);
        count[h]--;
    }

    int[] hospitalOf() {
        int[] hospitalOf = Seats.hospitalOfPinned(instance);
        for (int agent = 0; agent < present.length; agent++) {
            if (present[agent] < agents.choices(agent)) {
                int[] choice = agents.choice(agent, present[agent]);
                for (int i = 0; i < choice.length; i++) {
                    hospitalOf[agents.members(agent)[i]] = lists.hospital[choice[i]];
                }
            }
        }
        return hospitalOf;
    }
}
