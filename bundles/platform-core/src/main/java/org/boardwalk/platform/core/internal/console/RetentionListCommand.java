package org.boardwalk.platform.core.internal.console;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.platform.api.erasure.Retention;
import org.boardwalk.platform.api.erasure.Retention.Rule;
import org.boardwalk.platform.api.erasure.Retention.Tonight;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Shows how long records are kept, and what would go. */
@Service
@Command(
        scope = "boardwalk",
        name = "retention-list",
        description = "Shows how long records are kept, and what would go tonight, of one rule by name; retention-set"
                + " changes it")
public final class RetentionListCommand implements Action {
    @Reference(optional = true)
    private @Nullable Retention retention;

    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private CurrentUser user;

    @Argument(index = 0, name = "rule", description = "Shows who would go by this rule")
    private String rule = "";

    @Argument(index = 1, name = "years", description = "… if records were kept that long; else as it is now")
    private int years = -1;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        Retention kept = Awaited.require(retention);
        List<Rule> rules = user.asSystem("console:retention-list", kept::rules);
        if (!rule.isEmpty()) {
            int asked = years >= 0 ? years : now(rules);
            Tonight tonight = user.asSystem("console:retention-list", () -> kept.tonight(rule, asked));
            System.out.println(json ? Json.of(tonight) : text(tonight));
        } else if (json) {
            System.out.println(Json.of(rules));
        } else {
            rules.forEach(one -> System.out.println(text(one)));
        }
        return null;
    }

    private int now(List<Rule> rules) {
        return rules.stream()
                .filter(one -> one.id().equals(rule))
                .mapToInt(Rule::years)
                .findAny()
                .orElse(0);
    }

    private static String text(Rule rule) {
        return String.format(
                "%-4s %-30s %3d years%s, %d due (until %s), %s",
                rule.on() ? "on" : "off",
                rule.id(),
                rule.years(),
                rule.programmeYear() ? " from June 30" : "",
                rule.due(),
                rule.before(),
                rule.minimum() == 0
                        ? "no law says how long"
                        : "no fewer than " + rule.minimum() + ": " + rule.source());
    }

    /** How many would go, and the first people. */
    static String text(Tonight tonight) {
        StringBuilder text = new StringBuilder(tonight.due() + " would go tonight (until " + tonight.before() + ")");
        tonight.people().forEach(person -> text.append('\n')
                .append(person.id())
                .append("  ")
                .append(person.ended())
                .append("  ")
                .append(person.name()));
        return text.toString();
    }
}
