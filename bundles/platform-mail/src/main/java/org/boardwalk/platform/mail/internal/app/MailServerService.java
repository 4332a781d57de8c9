package org.boardwalk.platform.mail.internal.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.config.ConfigFiles;
import org.boardwalk.platform.api.config.ConfigFiles.Lines;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.mail.MailServer;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.mail.internal.domain.MailConfig;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the page writes is what the file says, and is checked as the file is. The password goes in and never out. */
@Component
public final class MailServerService implements MailServer {
    private static final String PID = "org.boardwalk.mail";
    private static final String PASSWORD = "password";

    private final CurrentUser user;
    private final ConfigFiles files;
    private final MailSettings settings;
    private final Postman postman;
    private final TestMessage message;
    private final AuditTrail audit;
    private final Transactions transactions;

    @Activate
    public MailServerService(
            @Reference CurrentUser user,
            @Reference ConfigFiles files,
            @Reference MailSettings settings,
            @Reference Postman postman,
            @Reference TestMessage message,
            @Reference AuditTrail audit,
            @Reference Transactions transactions) {
        this.user = user;
        this.files = files;
        this.settings = settings;
        this.postman = postman;
        this.message = message;
        this.audit = audit;
        this.transactions = transactions;
    }

    @Override
    public Said said() {
        user.require(PERMISSION);
        Lines file = files.read(PID);
        Map<String, String> lines = file.values();
        Values values = new Values(
                line(lines, "host"),
                line(lines, "port"),
                line(lines, "encryption"),
                line(lines, "user"),
                null,
                line(lines, "from"),
                line(lines, "fromName"),
                line(lines, "publicUrl"));
        return new Said(values, !line(lines, PASSWORD).isEmpty(), file.stamp());
    }

    @Override
    public List<Finding> check(Values wanted) {
        user.require(PERMISSION);
        return findings(files.read(PID).values(), wanted);
    }

    @Override
    public void change(String stamp, Values wanted) {
        user.require(PERMISSION);
        Lines file = files.read(PID);
        if (!file.stamp().equals(stamp)) {
            throw new ProblemException("platform.config.changedMeanwhile", PID + ".cfg");
        }
        Map<String, String> before = file.values();
        require(findings(before, wanted));
        Map<String, String> after = written(before, wanted);
        Map<String, String> changed = after.entrySet().stream()
                .filter(line -> !line.getValue().equals(line(before, line.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        transactions.write(() -> {
            audit.note("mail", "mail-server-changed", null, difference(before, changed));
            files.write(PID, stamp, changed);
        });
        // The container tells of the file, too, a moment later.
        settings.modified(Map.copyOf(used(before, after)));
        postman.wake();
    }

    @Override
    public String trial(Values wanted, String address) {
        user.require(PERMISSION);
        Map<String, String> before = files.read(PID).values();
        require(findings(before, wanted));
        MailConfig config = MailConfig.of(used(before, written(before, wanted)))
                .orElseThrow(() -> new ProblemException("platform.mail.form.none"));
        return message.send(config, address);
    }

    private List<Finding> findings(Map<String, String> before, Values wanted) {
        Map<String, String> after = written(before, wanted);
        List<Finding> found = new ArrayList<>();
        after.forEach((key, value) -> {
            if (!value.equals(line(before, key)) && !files.isPlain(value)) {
                found.add(new Finding(key, new ProblemException("platform.mail.form.plain")));
            }
        });
        MailConfig.check(used(before, after)).stream()
                .filter(wrong -> found.stream().noneMatch(one -> one.field().equals(wrong.key())))
                .forEach(wrong -> found.add(new Finding(wrong.key(), asked(wrong.problem()))));
        if (sendsKeptPasswordElsewhere(before, wanted)) {
            found.add(new Finding(PASSWORD, new ProblemException("platform.mail.form.passwordAnew")));
        }
        return found;
    }

    /** In the words of the page instead of the file's. */
    private static ProblemException asked(ProblemException problem) {
        return new ProblemException(
                problem.code().replace(".config.", ".form."),
                problem.arguments().toArray());
    }

    /** Whoever may change the server learned it otherwise, by naming one of their own. */
    private static boolean sendsKeptPasswordElsewhere(Map<String, String> before, Values wanted) {
        return wanted.password() == null
                && !wanted.user().isBlank()
                && !line(before, PASSWORD).isEmpty()
                && !(wanted.host().strip().equals(line(before, "host"))
                        && wanted.user().strip().equals(line(before, "user")));
    }

    /** The lines as they will stand in the file. */
    private static Map<String, String> written(Map<String, String> before, Values wanted) {
        Map<String, String> after = new LinkedHashMap<>();
        after.put("host", wanted.host().strip());
        after.put("port", wanted.port().strip());
        after.put("encryption", wanted.encryption().strip());
        after.put("user", wanted.user().strip());
        String password = Objects.requireNonNullElse(wanted.password(), line(before, PASSWORD));
        after.put(PASSWORD, wanted.user().isBlank() ? "" : password.strip());
        after.put("from", wanted.from().strip());
        after.put("fromName", wanted.fromName().strip());
        after.put("publicUrl", wanted.publicUrl().strip());
        return after;
    }

    /** With what the container fills in where a line stays as it was. */
    private Map<String, String> used(Map<String, String> before, Map<String, String> after) {
        Map<String, String> used = new HashMap<>(after);
        used.replaceAll(
                (key, value) -> value.contains("$") && value.equals(line(before, key)) ? settings.used(key) : value);
        return used;
    }

    private static void require(List<Finding> findings) {
        findings.stream().findFirst().ifPresent(finding -> {
            throw finding.problem();
        });
    }

    private static String difference(Map<String, String> before, Map<String, String> changed) {
        return changed.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(line -> line.getKey().equals(PASSWORD)
                        ? "password: " + (line.getValue().isEmpty() ? "removed" : "another")
                        : line.getKey() + "=" + line(before, line.getKey()) + " → " + line.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String line(Map<String, String> lines, String key) {
        return lines.getOrDefault(key, "").strip();
    }
}
