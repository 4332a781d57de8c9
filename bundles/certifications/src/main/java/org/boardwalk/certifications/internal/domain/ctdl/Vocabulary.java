package org.boardwalk.certifications.internal.domain.ctdl;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of CTDL as they were in August 2026: https://credreg.net/ctdl/terms. */
final class Vocabulary {
    static final String CONTEXT = "https://credreg.net/ctdl/schema/context/json";
    static final String TERMS = "https://purl.org/ctdl/terms/";
    static final String STATUSES = "https://purl.org/ctdl/vocabs/credentialStat/";
    static final String STATUS = "credentialStat:";

    static final String CTID = "ceterms:ctid";
    static final String NAME = "ceterms:name";
    static final String DESCRIPTION = "ceterms:description";
    static final String WEBPAGE = "ceterms:subjectWebpage";
    static final String OWNED_BY = "ceterms:ownedBy";
    static final String OFFERED_BY = "ceterms:offeredBy";
    static final String STATUS_TYPE = "ceterms:credentialStatusType";
    static final String EXPIRATION = "ceterms:expirationDate";
    static final String ABOUT_EXPIRATION = "ceterms:approximateExpirationDate";
    static final String SUPERSEDED_BY = "ceterms:supersededBy";
    static final String REQUIRES = "ceterms:requires";
    static final String RECOMMENDS = "ceterms:recommends";
    static final String RENEWAL = "ceterms:renewal";
    static final String RENEWAL_FREQUENCY = "ceterms:renewalFrequency";
    static final String IDENTIFIER = "ceterms:identifier";
    static final String IDENTIFIER_TYPE_NAME = "ceterms:identifierTypeName";
    static final String IDENTIFIER_CODE = "ceterms:identifierValueCode";
    static final String TARGET_CREDENTIAL = "ceterms:targetCredential";
    static final String TARGET_ASSESSMENT = "ceterms:targetAssessment";
    static final String ALTERNATIVE = "ceterms:alternativeCondition";
    static final String CONDITION = "ceterms:condition";
    static final String EXPERIENCE = "ceterms:experience";
    static final String YEARS = "ceterms:yearsOfExperience";
    static final String ASSESSES = "ceterms:assesses";
    static final String TARGET_NODE = "ceterms:targetNode";
    static final String TARGET_NODE_NAME = "ceterms:targetNodeName";
    static final String WEIGHT = "ceterms:weight";

    static final String ORGANIZATION = "ceterms:CredentialOrganization";
    static final String ASSESSMENT = "ceterms:AssessmentProfile";
    static final String PROFILE = "ceterms:ConditionProfile";
    static final String ALIGNMENT = "ceterms:CredentialAlignmentObject";
    static final String IDENTIFIER_VALUE = "ceterms:IdentifierValue";

    /** By this name of an identifier a file says the code of our catalogue. */
    static final String CODE = "Boardwalk catalogue code";

    private static final String RESOURCES = "https://credentialengineregistry.org/resources/";
    private static final Pattern IN_TEXT =
            Pattern.compile("ce-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Vocabulary() {}

    static Optional<String> ctid(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return IN_TEXT.matcher(lower).matches() ? Optional.of(lower) : Optional.empty();
    }

    /** The CTID at the end of an address of the registry. */
    static Optional<String> ctidOfAddress(String address) {
        Matcher found = IN_TEXT.matcher(address.toLowerCase(Locale.ROOT));
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    static String address(String ctid) {
        return RESOURCES + ctid;
    }
}
