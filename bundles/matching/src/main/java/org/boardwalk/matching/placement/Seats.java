package org.boardwalk.matching.placement;

import java.util.Arrays;
import org.boardwalk.matching.model.HrInstance;

/** What pins leave of the seats, and where everybody is to begin with: the pinned where they are pinned. */
final class Seats {
    private Seats() {}

    static int[] hospitalOfPinned(HrInstance instance) {
        int[] hospitalOf = new int[instance.residents().owners()];
        Arrays.setAll(hospitalOf, instance::pin);
        return hospitalOf;
    }

    static int[] left(HrInstance instance) {
        int[] room = new int[instance.hospitals().owners()];
        Arrays.setAll(room, instance::capacity);
        for (int r = 0; r < instance.residents().owners(); r++) {
            if (instance.pin(r) != HrInstance.NONE) {
                room[instance.pin(r)]--;
            }
        }
        return room;
    }
}
