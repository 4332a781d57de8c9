package org.boardwalk.platform.api.kar;

import java.util.List;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Modules from outside, each one signed Karaf archive (KAR). Nothing of a file is installed before its signature, by a
 * key the board trusts, and its contents were checked. Added modules are then among all the others of
 * {@link org.boardwalk.platform.api.module.ModuleManager}, at first switched off.
 *
 * <p>Needs the permission {@code platform.modules}. Any thread; adding and removing return when they are done, after
 * seconds. What was added, removed, trusted and no longer trusted is in the audit trail.
 */
@ProviderType
public interface AddedModules {
    /** Largest file that is looked at, in bytes. */
    int MAX_BYTES = 32 * 1024 * 1024;

    /** By id. */
    List<AddedModule> list();

    /**
     * Reads a file and changes nothing.
     *
     * @throws ProblemException {@code platform.kar.*} when the file is no KAR, is not signed, or was changed after that:
     *     then nothing it says can be believed
     */
    KarReport examine(byte[] kar);

    /**
     * Adds a module, or puts a newer version of it in place of the one that is here, which keeps its data and, if it was
     * on, is on again. A process that is killed meanwhile has either the old or the new state at its next start.
     *
     * @throws ProblemException as {@link #examine}, and for the first of {@link KarReport#problems}; nothing is changed
     *     then
     */
    AddedModule add(byte[] kar);

    /**
     * Takes away all of an added module but its data. If it is on, it is switched off first.
     *
     * @return what was here
     * @throws ProblemException {@code platform.kar.notAdded}, or {@code platform.modules.neededBy}
     */
    AddedModule remove(String id);

    /** Keys the board trusts, by name. */
    List<Signer> trusted();

    /**
     * Reads a certificate and changes nothing.
     *
     * @param certificate X.509, as PEM or DER
     * @throws ProblemException {@code platform.kar.noCertificate}
     */
    Signer signer(byte[] certificate);

    /** From now on modules signed with this certificate may be added. Throws as {@link #signer}. */
    Signer trust(byte[] certificate);

    /**
     * From now on nothing signed with it may be added; what was added stays.
     *
     * @throws ProblemException {@code platform.kar.notTrusted}
     */
    Signer distrust(String fingerprint);
}
