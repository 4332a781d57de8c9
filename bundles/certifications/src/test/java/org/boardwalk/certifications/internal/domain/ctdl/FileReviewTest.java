package org.boardwalk.certifications.internal.domain.ctdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.boardwalk.certifications.internal.domain.ctdl.Samples.catalogue;
import static org.boardwalk.certifications.internal.domain.ctdl.Samples.entry;
import static org.boardwalk.certifications.internal.domain.ctdl.Samples.only;
import static org.boardwalk.certifications.internal.domain.ctdl.Samples.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.FederalType;
import org.boardwalk.certifications.api.ctdl.CtdlExchange;
import org.boardwalk.certifications.internal.domain.ctdl.FileReview.Outcome;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.model.Organisation;
import org.boardwalk.pathways.api.model.PartialDate;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.text.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is understood of files that others wrote. */
class FileReviewTest {
    private static final String CTID = "ce-0d4b4f0a-64f0-4d1e-8d3c-1f1c2b3a4d5e";
    private static final String OTHER = "ce-11111111-1111-4111-8111-111111111111";

    private static final String COMPACT = """
            {"@context": "https://credreg.net/ctdl/schema/context/json",
             "@graph": [
              {"@id": "https://credentialengineregistry.org/resources/ce-0d4b4f0a-64f0-4d1e-8d3c-1f1c2b3a4d5e",
               "@type": "ceterms:License",
               "ceterms:ctid": "ce-0d4b4f0a-64f0-4d1e-8d3c-1f1c2b3a4d5e",
               "ceterms:name": {"en-US": "Registered Nurse", "es": "Enfermera registrada"},
               "ceterms:description": {"en-US": "Licence to practise."},
               "ceterms:ownedBy": ["_:board"],
               "ceterms:credentialStatusType": {"@type": "ceterms:CredentialAlignmentObject",
                                               "ceterms:targetNode": "credentialStat:Active"},
               "ceterms:renewalFrequency": "P2Y",
               "ceterms:estimatedCost": [{"@type": "ceterms:CostProfile"}],
               "ceterms:requires": [{"@type": "ceterms:ConditionProfile", "ceterms:targetAssessment": ["_:nclex"]}]},
              {"@id": "_:board", "@type": "ceterms:CredentialOrganization",
               "ceterms:name": {"en-US": "Board of Nursing"}, "ceterms:subjectWebpage": "https://nursing.example.org"},
              {"@id": "_:nclex", "@type": "ceterms:AssessmentProfile", "ceterms:name": {"en-US": "NCLEX-RN"}}]}
            """;

    private static final String EXPANDED = """
            [{"@id": "https://credentialengineregistry.org/resources/ce-0d4b4f0a-64f0-4d1e-8d3c-1f1c2b3a4d5e",
              "@type": ["https://purl.org/ctdl/terms/License"],
              "https://purl.org/ctdl/terms/ctid": [{"@value": "ce-0d4b4f0a-64f0-4d1e-8d3c-1f1c2b3a4d5e"}],
              "https://purl.org/ctdl/terms/name": [{"@value": "Registered Nurse", "@language": "en-us"},
                                                   {"@value": "Enfermera registrada", "@language": "es"}],
              "https://purl.org/ctdl/terms/description": [{"@value": "Licence to practise.", "@language": "en-us"}],
              "https://purl.org/ctdl/terms/ownedBy": [{"@id": "_:board"}],
              "https://purl.org/ctdl/terms/credentialStatusType": [{"@id": "_:b1"}],
              "https://purl.org/ctdl/terms/renewalFrequency": [{"@value": "P2Y", "@type": "https://schema.org/Duration"}],
              "https://purl.org/ctdl/terms/estimatedCost": [{"@id": "_:cost"}],
              "https://purl.org/ctdl/terms/requires": [{"@id": "_:b2"}]},
             {"@id": "_:b1", "@type": ["https://purl.org/ctdl/terms/CredentialAlignmentObject"],
              "https://purl.org/ctdl/terms/targetNode": [{"@id": "https://purl.org/ctdl/vocabs/credentialStat/Active"}]},
             {"@id": "_:b2", "@type": ["https://purl.org/ctdl/terms/ConditionProfile"],
              "https://purl.org/ctdl/terms/targetAssessment": [{"@id": "_:nclex"}]},
             {"@id": "_:board", "@type": ["https://purl.org/ctdl/terms/CredentialOrganization"],
              "https://purl.org/ctdl/terms/name": [{"@value": "Board of Nursing", "@language": "en-us"}],
              "https://purl.org/ctdl/terms/subjectWebpage": [{"@id": "https://nursing.example.org"}]},
             {"@id": "_:nclex", "@type": ["https://purl.org/ctdl/terms/AssessmentProfile"],
              "https://purl.org/ctdl/terms/name": [{"@value": "NCLEX-RN", "@language": "en-us"}]}]
            """;

    private static final String NESTED = """
            {"@context": ["https://credreg.net/ctdl/schema/context/json",
                          {"@vocab": "http://purl.org/ctdl/terms/", "cs": "https://purl.org/ctdl/vocabs/credentialStat/"}],
             "type": "License", "id": "https://example.org/rn",
             "ctid": "CE-0D4B4F0A-64F0-4D1E-8D3C-1F1C2B3A4D5E",
             "name": {"en-US": "Registered Nurse", "es": ["Enfermera registrada"]},
             "description": {"en-US": "Licence to practise."},
             "ownedBy": {"type": "CredentialOrganization", "name": {"en": "Board of Nursing"},
                         "subjectWebpage": "https://nursing.example.org"},
             "credentialStatusType": {"targetNode": {"@id": "cs:Active"}, "targetNodeName": {"en": "Active"}},
             "renewalFrequency": "P24M",
             "estimatedCost": {"type": "CostProfile"},
             "requires": {"type": "ConditionProfile",
                          "targetAssessment": {"type": "AssessmentProfile", "name": {"en": "NCLEX-RN"}}}}
            """;

    /** One credential, whose properties are these. */
    private static String certification(String name, String properties) {
        return "{\"@type\": \"ceterms:Certification\", \"ceterms:name\": {\"en\": \"" + name + "\"}"
                + (properties.isEmpty() ? "" : ", " + properties.replace('\'', '"')) + "}";
    }

    private static String graph(String... nodes) {
        return "{\"@graph\": [" + String.join(", ", nodes) + "]}";
    }

    private static String sentences(Outcome outcome) {
        return String.join(
                " | ", outcome.remarks().stream().map(Samples::english).toList());
    }

    private static String reasons(Outcome outcome) {
        return String.join(
                " | ",
                outcome.reasons().stream()
                        .map(reason -> reason.place() + " " + Samples.english(reason.sentence()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {COMPACT, EXPANDED, NESTED})
    void a_licence_is_understood_the_same_in_each_shape_of_json_ld(String file) throws CtdlException {
        Outcome outcome = only(file, Map.of());

        CatalogueEntry entry = outcome.after().orElseThrow();
        assertThat(entry.code()).isEqualTo("registered-nurse");
        assertThat(entry.name()).isEqualTo(LocalText.of("Registered Nurse", "Enfermera registrada"));
        assertThat(entry.type()).isEqualTo(Credential.Type.LICENCE);
        assertThat(entry.federalType()).isEqualTo(FederalType.LICENSURE);
        assertThat(entry.issuer())
                .contains(new Organisation("Board of Nursing", Optional.of("https://nursing.example.org")));
        assertThat(entry.months()).contains(24);
        assertThat(entry.lifecycle().validity()).isEqualTo(Lifecycle.Validity.FIXED_TERM);
        assertThat(entry.lifecycle().isRetired()).isFalse();
        assertThat(entry.exam().orElseThrow().name().in(java.util.Locale.ENGLISH))
                .isEqualTo("NCLEX-RN");
        assertThat(entry.prerequisites()).isEmpty();
        assertThat(entry.ctid()).contains(CTID);
        assertThat(sentences(outcome))
                .contains("Occupational licensure", "please check", "Not kept: ceterms:estimatedCost.");
    }

    @Test
    void what_the_file_does_not_say_stays_and_what_it_says_otherwise_is_named_from_and_to() throws CtdlException {
        CatalogueEntry known =
                entry("rn", LocalText.of("Nurse", "Enfermera"), Prerequisite.required(Requirement.credential("aid")));
        Outcome outcome = only(
                certification(
                        "Registered Nurse",
                        "'ceterms:identifier': {'ceterms:identifierTypeName': {'en': 'Boardwalk catalogue code'}, 'ceterms:identifierValueCode': 'rn'}"),
                catalogue(known, entry("aid", LocalText.plain("Aid"))));

        assertThat(outcome.after().orElseThrow().name()).isEqualTo(LocalText.of("Registered Nurse", "Enfermera"));
        assertThat(outcome.after().orElseThrow().prerequisites()).isEqualTo(known.prerequisites());
        assertThat(outcome.changes()).singleElement().satisfies(change -> {
            assertThat(change.field()).isEqualTo("name");
            assertThat(change.from().map(Samples::english)).contains("Nurse (en) / Enfermera (es)");
            assertThat(Samples.english(change.to())).isEqualTo("Registered Nurse (en) / Enfermera (es)");
        });
    }

    @Test
    void the_ctid_decides_before_the_code() throws CtdlException {
        CatalogueEntry known = new CatalogueEntry(
                "licence-7",
                LocalText.plain("Registered Nurse"),
                Optional.empty(),
                Credential.Type.LICENCE,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Lifecycle.active(),
                Optional.empty(),
                FederalType.LICENSURE,
                Optional.of(CTID));

        Outcome outcome = only(COMPACT, catalogue(known, entry("registered-nurse", LocalText.plain("Another"))));

        assertThat(outcome.code()).isEqualTo("licence-7");
        assertThat(outcome.before()).contains(known);
    }

    @Test
    void a_code_made_of_the_name_never_takes_the_entry_of_another_issuer() throws CtdlException {
        CatalogueEntry theirs = new CatalogueEntry(
                "ccs",
                LocalText.plain("CCS"),
                Optional.empty(),
                Credential.Type.CERTIFICATION,
                Optional.of(Organisation.named("Somebody else")),
                List.of(),
                Optional.empty(),
                Lifecycle.active(),
                Optional.empty(),
                FederalType.CERTIFICATION,
                Optional.empty());
        String file = certification("CCS", "'ceterms:ownedBy': {'ceterms:name': {'en': 'AHIMA'}}");

        Outcome first = only(file, catalogue(theirs));
        assertThat(first.code()).isEqualTo("ccs-2");
        Outcome again = only(file, catalogue(theirs, first.after().orElseThrow()));
        assertThat(again.code()).isEqualTo("ccs-2");
        assertThat(again.after()).isEqualTo(again.before());
    }

    @Test
    void a_deprecated_credential_is_retired_with_the_day_and_its_successor() throws CtdlException {
        String file = graph(
                certification(
                        "Old",
                        "'@id': '_:old', 'ceterms:supersededBy': ['_:new'], 'ceterms:expirationDate': '2024-06-30', 'ceterms:credentialStatusType': {'ceterms:targetNode': 'credentialStat:Deprecated'}"),
                certification("New", "'@id': '_:new', 'ceterms:requires': ['_:old']"));

        List<Outcome> outcomes = review(file, Map.of()).outcomes();

        Lifecycle life = outcomes.getFirst().after().orElseThrow().lifecycle();
        assertThat(life.isRetired()).isTrue();
        assertThat(life.retiredOn()).contains(new PartialDate("2024-06-30"));
        assertThat(life.replacedBy()).contains("new");
        assertThat(outcomes.getLast().after().orElseThrow().prerequisites())
                .containsExactly(Prerequisite.required(Requirement.credential("old")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Suspended", "Probationary", "TeachOut", "Ceasing", "Sleeping"})
    void a_status_the_catalogue_does_not_tell_apart_changes_nothing_and_is_said(String status) throws CtdlException {
        CatalogueEntry known = entry("old", LocalText.plain("Old"));

        Outcome outcome = only(
                certification(
                        "Old",
                        "'ceterms:credentialStatusType': {'ceterms:targetNode': 'credentialStat:" + status + "'}"),
                catalogue(known));

        assertThat(outcome.after()).contains(known);
        assertThat(sentences(outcome)).contains("“" + status + "”", "Change the status by hand");
    }

    @Test
    void one_of_several_ways_is_an_expression() throws CtdlException {
        String file = graph(
                certification(
                        "Goal",
                        "'ceterms:requires': [{'@type': 'ceterms:ConditionProfile', 'ceterms:targetCredential': ['_:a'], 'ceterms:alternativeCondition': [{'ceterms:targetCredential': '_:b'}, {'ceterms:targetCredential': ['_:a', '_:c']}], 'ceterms:condition': {'en': 'Within two years.'}}]"),
                certification("A", "'@id': '_:a'"),
                certification("B", "'@id': '_:b'"),
                certification("C", "'@id': '_:c'"));

        Prerequisite need = review(file, Map.of())
                .outcomes()
                .getFirst()
                .after()
                .orElseThrow()
                .prerequisites()
                .getFirst();

        assertThat(need.requirement())
                .isEqualTo(Requirement.allOf(
                        Requirement.credential("a"),
                        Requirement.anyOf(
                                Requirement.credential("b"),
                                Requirement.allOf(Requirement.credential("a"), Requirement.credential("c")))));
        assertThat(need.note().map(note -> note.in(java.util.Locale.ENGLISH))).contains("Within two years.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'ceterms:targetCredential': ['_:a'], 'ceterms:experience': {'en': 'Two years in a hospital'}, 'ceterms:description': {'en': 'A and two years'}}",
                "{'ceterms:alternativeCondition': [{'ceterms:targetCredential': ['_:a']}, {'ceterms:minimumAge': 18}]}",
                "{'ceterms:targetCredential': ['https://example.org/unknown']}",
                "{'ceterms:description': {'en': 'Be of good character'}}",
                "'A bachelor’s degree'"
            })
    void requirements_that_are_understood_in_part_only_are_not_taken_at_all(String need) throws CtdlException {
        Prerequisite own = Prerequisite.required(Requirement.credential("b"));
        CatalogueEntry known = entry("goal", LocalText.plain("Goal"), own);
        String file =
                graph(certification("Goal", "'ceterms:requires': [" + need + "]"), certification("A", "'@id': '_:a'"));

        Outcome outcome = review(file, catalogue(known, entry("b", LocalText.plain("B"))))
                .outcomes()
                .getFirst();

        assertThat(outcome.after().orElseThrow().prerequisites()).containsExactly(own);
        assertThat(sentences(outcome)).contains("The requirements stay as the catalogue has them");
    }

    @Test
    void conditions_that_point_at_themselves_end() throws CtdlException {
        String file = graph(
                certification("Goal", "'ceterms:requires': ['_:p']"),
                "{\"@id\": \"_:p\", \"@type\": \"ceterms:ConditionProfile\", \"ceterms:alternativeCondition\": [\"_:p\", \"_:p\"]}");

        assertThat(only(file, Map.of()).after().orElseThrow().prerequisites()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"@type": "ceterms:Certification"} | has no name
                    {"ceterms:name": {"en": "X"}} | “@type” is missing
                    {"@type": "ceterms:Credential", "ceterms:name": "X"} | says too little
                    {"@type": "ceterms:QualityAssuranceCredential", "ceterms:name": "X"} | to organisations
                    {"@type": "ceterms:StarDegree", "ceterms:name": "X"} | ceterms:StarDegree is not known
                    {"@type": "ceterms:Degree", "ceterms:name": "X", "ceterms:ctid": "123"} | /ceterms:ctid “123” is no CTID
                    {"@type": "ceterms:Degree", "ceterms:name": "X", "ceterms:expirationDate": "2024-13-01"} | /ceterms:expirationDate “2024-13-01” is no date
                    {"@type": "ceterms:Degree", "ceterms:name": "X", "ceterms:expirationDate": "soon"} | “soon” is no date
                    {"@type": "ceterms:Degree", "ceterms:name": "X", "ceterms:expirationDate": {"day": 1}} | is no date
                    {"@type": "ceterms:Degree", "ceterms:name": "X", "ceterms:renewalFrequency": "two years"} | “two years” is no length
                    {"@type": "ceterms:Degree", "@id": "_:x", "ceterms:name": "X", "ceterms:supersededBy": "_:x"} | refers to itself
                    {"@type": "ceterms:Degree", "@id": "_:x", "ceterms:name": "X", "ceterms:requires": "_:x"} | refers to itself
                    """)
    void what_is_wrong_with_a_credential_is_said_with_its_place(String file, String sentence) throws CtdlException {
        Outcome outcome = only(file, Map.of());

        assertThat(outcome.after()).isEmpty();
        assertThat(reasons(outcome)).contains(sentence);
    }

    @Test
    void a_place_is_a_json_pointer_also_when_names_are_addresses() throws CtdlException {
        Outcome outcome = only(
                "{\"@graph\": [{\"@type\": \"ceterms:Degree\", \"ceterms:name\": \"X\", \"https://purl.org/ctdl/terms/expirationDate\": [\"x\"]}]}",
                Map.of());

        assertThat(outcome.reasons().getFirst().place())
                .isEqualTo("/@graph/0/https:~1~1purl.org~1ctdl~1terms~1expirationDate/0");
    }

    @Test
    void a_credential_that_is_there_twice_is_refused_the_second_time() throws CtdlException {
        List<Outcome> outcomes = review(graph(certification("A", ""), certification("A", "")), Map.of())
                .outcomes();

        assertThat(outcomes.getFirst().after()).isPresent();
        assertThat(reasons(outcomes.getLast())).contains("/@graph/1", "also at /@graph/0");
    }

    @Test
    void credentials_of_one_name_with_ctids_of_their_own_are_two() throws CtdlException {
        List<Outcome> outcomes = review(
                        graph(
                                certification("A", "'ceterms:ctid': '" + CTID + "'"),
                                certification("A", "'ceterms:ctid': '" + OTHER + "'")),
                        Map.of())
                .outcomes();

        assertThat(outcomes).extracting(Outcome::code).containsExactly("a", "a-2");
    }

    @Test
    void what_speaks_of_a_refused_one_is_not_understood_to_need_nothing() throws CtdlException {
        String file = graph(
                certification("A", "'@id': '_:a', 'ceterms:requires': '_:b'"),
                certification("B", "'@id': '_:b', 'ceterms:expirationDate': 'x'"));

        List<Outcome> outcomes = review(file, Map.of()).outcomes();

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.after()).isEmpty());
        assertThat(reasons(outcomes.getFirst())).contains("refers to b, which is refused");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '' | noJson
                    hello | noJsonAt
                    "text" | noJson
                    {"a": 1,} | noJsonAt
                    {"a": 1, "a": 2} | noJsonAt
                    {} | noCredential
                    [] | noCredential
                    {"@graph": 7} | noCredential
                    {"@type": "ceterms:Pathway", "ceterms:name": {"en": "P"}} | noCredentialBut
                    """)
    void a_file_without_credentials_is_answered_with_one_sentence(String file, String key) {
        assertThatThrownBy(() -> review(file, Map.of()))
                .isInstanceOfSatisfying(
                        CtdlException.class,
                        problem -> assertThat(problem.sentence().key()).isEqualTo("certifications.ctdl." + key));
    }

    @Test
    void a_file_that_is_too_large_too_deep_or_has_too_many_is_not_read() {
        byte[] large = new byte[CtdlExchange.LARGEST + 1];
        assertThatThrownBy(() -> new FileReview(large, Map.of(), Samples.WORDS, Samples.TODAY))
                .isInstanceOf(CtdlException.class)
                .hasMessage("tooLarge");
        assertThatThrownBy(() -> review("[".repeat(100_000), Map.of())).isInstanceOf(CtdlException.class);
        String many = graph(java.util.stream.IntStream.rangeClosed(0, CtdlExchange.MOST)
                .mapToObj(number -> certification("A" + number, ""))
                .toArray(String[]::new));
        assertThatThrownBy(() -> review(many, Map.of()))
                .isInstanceOf(CtdlException.class)
                .hasMessage("tooMany");
    }

    @Test
    void an_address_that_is_no_page_is_not_kept_as_a_link() throws CtdlException {
        String file = certification(
                "A", "'ceterms:ownedBy': {'ceterms:name': 'X', 'ceterms:subjectWebpage': 'javascript:alert(1)'}");

        assertThat(only(file, Map.of()).after().orElseThrow().issuer()).contains(Organisation.named("X"));
    }

    @Test
    void what_ctdl_has_no_term_for_is_in_words_and_said() {
        CatalogueEntry goal = entry(
                "goal",
                LocalText.plain("Goal"),
                Prerequisite.required(Requirement.atLeast(
                        2, Requirement.credential("a"), Requirement.credential("b"), Requirement.credential("c"))));
        CtdlWriter writer = Samples.writer(catalogue(
                goal,
                entry("a", LocalText.plain("A")),
                entry("b", LocalText.plain("B")),
                entry("c", LocalText.plain("C"))));

        String document = writer.write(List.of(goal));

        assertThat(document).contains("2 of these: A held, B held and C held").doesNotContain("targetCredential");
        assertThat(writer.remarks()).singleElement().satisfies(remark -> assertThat(Samples.english(remark.sentence()))
                .contains("In words", "2 of"));
    }
}
