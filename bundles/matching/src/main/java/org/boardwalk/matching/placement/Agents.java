package org.boardwalk.matching.placement;

import static org.boardwalk.matching.model.HrInstance.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.boardwalk.matching.model.Couple;
import org.boardwalk.matching.model.HrInstance;

/**
 * Who decides in an instance with couples: residents alone, then couples, the pinned left out. Each has one or two
 * members and a strict list of choices; a choice is one entry of a resident for each member.
 */
final class Agents {
    private final List<int[]> members = new ArrayList<>();
    private final List<int[][]> choices = new ArrayList<>();
    private final int[] agentOf;

    Agents(HrInstance instance, StrictLists lists) {
        agentOf = new int[instance.residents().owners()];
        Arrays.fill(agentOf, NONE);
        for (int r = 0; r < agentOf.length; r++) {
            if (instance.coupleOf(r) == NONE && instance.pin(r) == NONE) {
                int from = instance.residents().start(r);
                int[][] own = new int[instance.residents().end(r) - from][];
                Arrays.setAll(own, i -> new int[] {from + i});
                add(new int[] {r}, own);
            }
        }
        for (Couple couple : instance.couples()) {
            if (instance.pin(couple.first()) == NONE) {
                int[][] joint = couple.choices().stream()
                        .map(choice -> new int[] {
                            entry(instance, lists, couple.first(), choice.first()),
                            entry(instance, lists, couple.second(), choice.second())
                        })
                        .toArray(int[][]::new);
                add(new int[] {couple.first(), couple.second()}, joint);
            }
        }
    }

    int size() {
        return members.size();
    }

    /** One resident, or two. */
    int[] members(int agent) {
        return members.get(agent);
    }

    /** How many choices the agent has. */
    int choices(int agent) {
        return choices.get(agent).length;
    }

    /** For each member an entry. */
    int[] choice(int agent, int index) {
        return choices.get(agent)[index];
    }

    /** NONE for the pinned. */
    int of(int resident) {
        return agentOf[resident];
    }

    /** Of all agents. */
    long choices() {
        return choices.stream().mapToLong(list -> list.length).sum();
    }

    private void add(int[] residents, int[][] list) {
        for (int r : residents) {
            agentOf[r] = members.size();
        }
        members.add(residents);
        choices.add(list);
    }

    private static int entry(HrInstance instance, StrictLists lists, int resident, int hospital) {
        int entry = instance.residents().start(resident);
        while (lists.hospital[entry] != hospital) {
            entry++;
        }
        return entry;
    }
}
