package org.boardwalk.participants.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The lists of words a board decides itself, each with the code its state uses. Anybody signed in reads them; changing
 * needs {@link ParticipantPermissions#VOCABULARIES}. A term that is in use is never deleted, only retired.
 */
@ProviderType
public interface Vocabulary {
    String PROGRAMME = "programme";
    String FUNDING = "funding";
    String SERVICE_TYPE = "service-type";
    String DOCUMENT_CATEGORY = "document-category";
    String CONSENT_PURPOSE = "consent-purpose";
    String EXIT_REASON = "exit-reason";

    /** All kinds, in the order people read them. */
    List<String> KINDS = List.of(PROGRAMME, FUNDING, SERVICE_TYPE, DOCUMENT_CATEGORY, CONSENT_PURPOSE, EXIT_REASON);

    /** Terms of a kind in the board's order, retired ones last. */
    List<Term> terms(String kind);

    Optional<Term> find(String kind, String code);

    /** The word in the reader's language; the code itself when no term has it; empty for an empty code. */
    default String label(String kind, String code, Locale locale) {
        return find(kind, code).map(term -> term.label(locale)).orElse(code);
    }

    /**
     * Adds or changes a term.
     *
     * @throws ProblemException {@code participants.term.invalid}, {@code platform.conflict}
     */
    Term save(Term term);

    /**
     * @param kind one of {@link Vocabulary#KINDS}
     * @param code lower case, digits and dashes; never changes
     * @param version as read; 0 for a new term
     * @param english shown to English readers; required
     * @param spanish shown to Spanish readers; empty = the English word
     * @param stateCode what the state's system calls it, such as {@code 411}; empty = not mapped
     * @param position place in the list; smaller comes first
     * @param active false for a retired term: shown where it is used, offered nowhere
     * @param extendsParticipation service types only: counts against the 90 days of 20 CFR 677.150(c)
     * @param federalCode what it is in the federal report, of the same kind; empty = nobody has said yet
     */
    record Term(
            String kind,
            String code,
            long version,
            String english,
            String spanish,
            String stateCode,
            int position,
            boolean active,
            boolean extendsParticipation,
            Optional<FederalCode> federalCode) {
        public String label(Locale locale) {
            return locale.getLanguage().equals("es") && !spanish.isBlank() ? spanish : english;
        }

        public Term withPosition(int place) {
            return new Term(
                    kind, code, version, english, spanish, stateCode, place, active, extendsParticipation, federalCode);
        }

        public Term withActive(boolean offered) {
            return new Term(
                    kind,
                    code,
                    version,
                    english,
                    spanish,
                    stateCode,
                    position,
                    offered,
                    extendsParticipation,
                    federalCode);
        }
    }
}
