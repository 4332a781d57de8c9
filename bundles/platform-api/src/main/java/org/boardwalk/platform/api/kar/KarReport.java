package org.boardwalk.platform.api.kar;

import java.util.List;
import java.util.Optional;
import org.boardwalk.platform.api.text.Sentence;

/**
 * What a module's file says of itself, and whether it may be added.
 *
 * @param sha256 of the file, hexadecimal
 * @param replaces version of the same module that is here
 * @param problems reasons against adding it, each with what to do; empty: it may be added
 */
public record KarReport(
        String sha256, Signer signer, KarContents contents, Optional<String> replaces, List<Sentence> problems) {}
