package org.boardwalk.certifications.api.wallet;

/** How sure it is that a person holds a credential, least first; the text shown is {@code certifications.verification.<NAME>}. */
public enum Verification {
    /** The person says so. */
    SELF_REPORTED,
    /** Staff saw the document. */
    DOCUMENT_SEEN,
    /** The issuer confirmed it, in its register or by letter. */
    ISSUER_VERIFIED,
    /** A digital signature of the issuer was checked. */
    CRYPTOGRAPHICALLY_VERIFIED;

    /** Whether requirements and reports may rely on it. */
    public boolean counts() {
        return this != SELF_REPORTED;
    }
}
