package org.boardwalk.participants.internal.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.Vocabulary.Term;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.Roles;
import org.boardwalk.platform.ui.api.kit.Words;

/** Words for the codes and ids in records; reads each list once, so make one for each page that opens. */
public final class Labels {
    private final Vocabulary vocabulary;
    private final Accounts accounts;
    private final Map<String, List<Term>> terms = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();

    public Labels(Vocabulary vocabulary, Accounts accounts) {
        this.vocabulary = vocabulary;
        this.accounts = accounts;
    }

    /** The word for a code; the code itself when no term has it. */
    public String term(String kind, String code) {
        return terms(kind).stream()
                .filter(term -> term.code().equals(code))
                .findFirst()
                .map(term -> term.label(Words.locale()))
                .orElse(code);
    }

    /** Terms one can choose now. */
    public List<Term> offered(String kind) {
        return terms(kind).stream().filter(Term::active).toList();
    }

    /** Codes one can choose now, and the one in use even when it is retired. */
    public List<String> codes(String kind, String inUse) {
        List<String> offered = offered(kind).stream().map(Term::code).toList();
        if (inUse.isEmpty() || offered.contains(inUse)) {
            return offered;
        }
        return java.util.stream.Stream.concat(offered.stream(), java.util.stream.Stream.of(inUse))
                .toList();
    }

    /** Name of the account; a sentence when there is none. */
    public String planner(Optional<UUID> id) {
        return id.map(this::account).orElseGet(() -> Say.say("planner.none"));
    }

    public List<Account> planners() {
        return accounts.withRole(Roles.CAREER_PLANNER);
    }

    private String account(UUID id) {
        return names.computeIfAbsent(
                id, key -> accounts.find(key).map(Account::displayName).orElse("–"));
    }

    private List<Term> terms(String kind) {
        return terms.computeIfAbsent(kind, vocabulary::terms);
    }
}
