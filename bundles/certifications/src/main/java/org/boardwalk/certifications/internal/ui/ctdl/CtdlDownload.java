package org.boardwalk.certifications.internal.ui.ctdl;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.boardwalk.certifications.api.ctdl.CtdlExchange;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.ServerDownload;

/** Links that save a CTDL file. */
public final class CtdlDownload {
    private static final String MEDIA_TYPE = "application/ld+json;charset=utf-8";

    private CtdlDownload() {}

    /** @param code of one credential; empty = all of them */
    public static ServerDownload of(CtdlExchange ctdl, Optional<String> code) {
        String text = Say.ui(code.isPresent() ? "ctdl.exportOne" : "ctdl.exportAll");
        return new ServerDownload(
                text,
                MEDIA_TYPE,
                () -> code.orElse("credentials") + ".ctdl.json",
                out -> out.write(code.map(ctdl::export)
                        .orElseGet(ctdl::export)
                        .document()
                        .getBytes(StandardCharsets.UTF_8)));
    }
}
