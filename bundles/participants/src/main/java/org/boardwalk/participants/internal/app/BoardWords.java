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
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes over the words {@code etc/org.boardwalk.words.cfg} names, each line {@code KIND.CODE.PART = value}: once for each
 * state of the file, so that what an administrator changes afterwards stays. All of them or, when one is wrong, none.
 */
@Component(service = BoardWords.class, immediate = true, configurationPid = "org.boardwalk.words")
public final class BoardWords {
    private static final Logger LOG = LoggerFactory.getLogger(BoardWords.class);
    private static final String TAKEN = "participants.words-taken";
    private static final Pattern LINE =
            Pattern.compile("(" + String.join("|", Vocabulary.KINDS) + ")\\.([^.]+)\\.(en|es|state|offered|counts)");
    private static final int STEP = 10;

    private final CurrentUser user;
    private final Vocabulary vocabulary;
    private final Settings settings;
    private final Transactions transactions;

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
            if (LINE.matcher(key).matches()) {
                said.put(key, value.toString().strip());
            }
        });
        if (said.isEmpty()) {
            return;
        }
        String state = Integer.toHexString(said.hashCode());
        try {
            user.asSystem("words", () -> transactions.write(() -> takeOver(said, state)));
        } catch (ProblemException e) {
            LOG.error("The words of etc/org.boardwalk.words.cfg were not taken over: {}", e.getMessage());
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
                .forEach(word -> vocabulary.save(term(word.getFirst(), word.getLast(), said)));
        settings.put(TAKEN, state);
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
