package org.boardwalk.pathways.api.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The pathways of this deployment. A pathway has any number of published versions, which never change, and at most
 * one draft. Any thread.
 *
 * <p>Reading needs {@code pathways.read} or {@code pathways.own}; drafts and every change need {@code
 * pathways.design}. When the pathways module is switched off, the service is gone; its pathways stay.
 */
@ProviderType
public interface PathwayCatalogue {
    /** All pathways, by programme and title in English. Without {@code pathways.design}: only published ones. */
    List<PathwaySummary> list();

    /** The newest published version. */
    Optional<PathwayVersion> newest(UUID pathwayId);

    /** The newest published version of the pathway with this code. */
    Optional<PathwayVersion> byCode(String code);

    /** A certain published version. */
    Optional<PathwayVersion> version(UUID pathwayId, int number);

    /** All published versions, newest first. */
    List<PathwayVersion> versions(UUID pathwayId);

    /** Looks for mistakes; fast enough to be called at each change in an editor. Needs no permission. */
    List<Finding> check(Pathway pathway);

    /** The draft, if there is one. */
    Optional<PathwayDraft> draft(UUID pathwayId);

    /**
     * Starts a new pathway with a draft.
     *
     * @throws ProblemException {@code pathways.codeTaken}, {@code pathways.badCode}
     */
    PathwayDraft create(Pathway pathway);

    /**
     * The draft, made from the newest version if there is none yet.
     *
     * @throws ProblemException {@code pathways.notFound}
     */
    PathwayDraft edit(UUID pathwayId);

    /**
     * Saves the draft, also a wrong one. The code cannot change once a version is published.
     *
     * @param lock of the draft as it was read
     * @throws ProblemException {@code platform.conflict} when somebody else saved meanwhile; {@code
     *     pathways.notFound}, {@code pathways.codeTaken}, {@code pathways.codeFixed}
     */
    PathwayDraft save(UUID pathwayId, long lock, Pathway pathway);

    /** Throws the draft away; a pathway that was never published goes with it. */
    void discard(UUID pathwayId, long lock);

    /**
     * Makes the draft the next version. Plans on older versions do not change: each is asked (see {@code
     * Plans.difference}).
     *
     * @param note what changed and why; may be empty
     * @throws ProblemException {@code pathways.notPublishable} when the check found errors; {@code
     *     platform.conflict}
     */
    PathwayVersion publish(UUID pathwayId, long lock, String note);

    /** Offers it no more for new plans, or again. */
    void archive(UUID pathwayId, boolean archived);

    /** The newest version, or the draft when nothing is published, as a pathway file (JSON). */
    String exportFile(UUID pathwayId);

    /**
     * Reads a pathway file without keeping anything.
     *
     * @throws PathwayFileException with line, column and reason of every mistake found
     */
    Pathway readFile(String json);

    /**
     * Reads a pathway file into a draft: of the pathway with the same code, or of a new one. Nothing is published.
     *
     * @throws PathwayFileException with line, column and reason
     * @throws ProblemException {@code pathways.draftExists} when somebody works on a draft of it
     */
    PathwayDraft importFile(String json);
}
