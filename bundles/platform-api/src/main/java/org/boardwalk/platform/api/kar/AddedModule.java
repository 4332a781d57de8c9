package org.boardwalk.platform.api.kar;

import java.time.Instant;
import java.util.List;

/**
 * A module somebody added.
 *
 * @param sha256 of its file, hexadecimal
 * @param fingerprint of the certificate it was signed with
 * @param signer subject of that certificate
 * @param by who added this version
 * @param bundles symbolic names
 * @param tables that its migrations make; they stay when it is removed
 */
public record AddedModule(
        String id,
        String version,
        String sha256,
        String fingerprint,
        String signer,
        Instant at,
        String by,
        List<String> bundles,
        List<String> tables) {}
