package org.boardwalk.certifications.api.ctdl;

import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The catalogue as CTDL JSON-LD (Credential Transparency Description Language, https://credreg.net/ctdl/terms). Any
 * thread; nothing is fetched from a network. Writing files needs {@code certifications.read}, reading them
 * {@code certifications.design}.
 */
@ProviderType
public interface CtdlExchange {
    /** Most bytes of a file that is read. */
    int LARGEST = 10 * 1024 * 1024;

    /** Most credentials in one file that is read. */
    int MOST = 2_000;

    /** The whole catalogue. */
    CtdlFile export();

    /**
     * One credential, with the name and class of those it refers to.
     *
     * @throws ProblemException {@code certifications.catalogue.notFound}
     */
    CtdlFile export(String code);

    /**
     * What would happen; nothing is saved. A credential of the file is one of the catalogue when they share the CTID,
     * else the code. What the file does not say stays as it is.
     *
     * @throws ProblemException {@code certifications.ctdl.…} with what to do when the file is too large, is no JSON, or
     *     holds no credential
     */
    CtdlReview review(byte[] file);

    /**
     * Saves what {@link #review} said, all of it or nothing, as by {@code CredentialCatalogue.saveAll}.
     *
     * @param token of the review a person has seen
     * @param withoutRefused saves the others although some are refused
     * @throws ProblemException {@code platform.conflict} when the catalogue changed since the review,
     *     {@code certifications.ctdl.refused} when some are refused, and as {@link #review}
     */
    CtdlReview save(byte[] file, String token, boolean withoutRefused);
}
