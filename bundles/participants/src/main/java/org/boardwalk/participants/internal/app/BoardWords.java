package org.boardwalk.participants.internal.app;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.Vocabulary.Term;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.health.HealthCheck;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.settings.Settings;
import org.boardwalk.platform.api.text.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes over the words {@code etc/org.boardwalk.words.cfg} names, each line {@code KIND.CODE.PART = value}: once for each
 * state of the file, at the start or while it runs, so that what an administrator changes afterwards stays. All of them
 * or, when one is wrong, none: then health says which, until the file is right.
 */
@Component(
        service = {BoardWords.class, HealthCheck.class},
        immediate = true,
        configurationPid = "org.boardwalk.words")
public final class BoardWords implements HealthCheck {
    private static final Logger LOG = LoggerFactory.getLogger(BoardWords.class);
    private static final String TAKEN = "participants.words-taken";
    private static final Pattern LINE =
            Pattern.compile("(" + String.join("|", Vocabulary.KINDS) + ")\\.([^.]+)\\.(en|es|state|offered|counts)");
    /** What the container adds to a configuration. */
    private static final Pattern NO_WORD = Pattern.compile("(?:service|component|felix|osgi)\\..*");

    private static final Pattern ANSWER = Pattern.compile(".*\\.(?:offered|counts)");
    private static final int STEP = 10;

    private final CurrentUser user;
    private final Vocabulary vocabulary;
    private final Settings settings;
    private final Transactions transactions;
    private volatile Optional<ProblemException> problem = Optional.empty();

    @Activate
    public BoardWords(
            @Reference CurrentUser user,
            @Reference Vocabulary vocabulary,
            @Reference Settings settings,
            @Reference Transactions transactions,
            Map<String, Object> lines) {
        this.user = user;
        this.vocabulary = vocabulary;
        this.settings = settings;
        this.transactions = transactions;
        modified(lines);
    }

    @Modified
    void modified(Map<String, Object> lines) {
        TreeMap<String, String> said = new TreeMap<>();
        lines.forEach((key, value) -> {
            if (!NO_WORD.matcher(key).matches()) {
                said.put(key, value.toString().strip());
            }
        });
        try {
            said.forEach(BoardWords::require);
            if (!said.isEmpty()) {
                String state = Integer.toHexString(said.hashCode());
                user.asSystem("words", () -> transactions.write(() -> takeOver(said, state)));
            }
            problem = Optional.empty();
        } catch (ProblemException wrong) {
            report(wrong);
        }
    }

    @Override
    public String id() {
        return "participants.words";
    }

    @Override
    public Health check() {
        return problem.map(wrong -> new Health(Status.WARNING, Sentence.of(wrong)))
                .orElseGet(() -> new Health(Status.UP, Sentence.of("participants.words.right")));
    }

    /** Once for each mistake: the file is read again whenever anything in it changes. */
    private void report(ProblemException wrong) {
        if (problem.map(ProblemException::arguments)
                .filter(wrong.arguments()::equals)
                .isEmpty()) {
            LOG.error("The words of etc/org.boardwalk.words.cfg were not taken over: {}", wrong.getMessage());
        }
        problem = Optional.of(wrong);
    }

    private static void require(String key, String value) {
        if (!LINE.matcher(key).matches()) {
            throw new ProblemException("participants.words.noLine", key);
        }
        if (ANSWER.matcher(key).matches() && !value.equals("true") && !value.equals("false")) {
            throw new ProblemException("participants.words.noAnswer", key);
        }
    }

    private void takeOver(TreeMap<String, String> said, String state) {
        if (settings.get(TAKEN).filter(state::equals).isPresent()) {
            return;
        }
        said.keySet().stream()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> List.of(line.group(1), line.group(2)))
                .distinct()
                .forEach(word -> save(term(word.getFirst(), word.getLast(), said)));
        settings.put(TAKEN, state);
    }

    private void save(Term term) {
        try {
            vocabulary.save(term);
        } catch (ProblemException wrong) {
            throw (ProblemException)
                    new ProblemException("participants.words.wrong", term.kind() + "." + term.code()).initCause(wrong);
        }
    }

    /** The word as it is, with what the file says about it. */
    private Term term(String kind, String code, Map<String, String> said) {
        Term known = vocabulary.find(kind, code).orElseGet(() -> fresh(kind, code));
        String prefix = kind + "." + code + ".";
        return new Term(
                kind,
                code,
                known.version(),
                said.getOrDefault(prefix + "en", known.english()),
                said.getOrDefault(prefix + "es", known.spanish()),
                said.getOrDefault(prefix + "state", known.stateCode()),
                known.position(),
                Objects.requireNonNullElse(said.get(prefix + "offered"), String.valueOf(known.active()))
                        .equals("true"),
                Objects.requireNonNullElse(said.get(prefix + "counts"), String.valueOf(known.extendsParticipation()))
                        .equals("true"),
                known.federalCode());
    }

    private Term fresh(String kind, String code) {
        int last =
                vocabulary.terms(kind).stream().mapToInt(Term::position).max().orElse(0);
        return new Term(kind, code, 0, "", "", "", last + STEP, true, false, Optional.empty());
    }
}
