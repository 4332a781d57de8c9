package org.boardwalk.platform.core.internal.board;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts into the audit trail what somebody changed of the board, which lies in a file the trail does not see. */
@Component(service = BoardAudit.class)
public class BoardAudit {
    private static final String MODULE = "core";
    private static final int LONGEST_VALUE = 80;

    private final AuditTrail audit;
    private final Transactions transactions;

    @Activate
    public BoardAudit(@Reference AuditTrail audit, @Reference Transactions transactions) {
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Does the work and notes it, both or neither. */
    void noted(String action, String detail, Runnable work) {
        transactions.write(() -> {
            audit.note(MODULE, action, null, detail);
            work.run();
        });
    }

    /** {@code key=old → new} of each line that differs; long texts are shortened. */
    static String difference(Map<String, String> before, Map<String, String> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .filter(key -> !before.getOrDefault(key, "").equals(after.getOrDefault(key, "")))
                .map(key -> key + "=" + value(before, key) + " → " + value(after, key))
                .collect(Collectors.joining("; "));
    }

    private static String value(Map<String, String> lines, String key) {
        String value = lines.getOrDefault(key, "");
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
