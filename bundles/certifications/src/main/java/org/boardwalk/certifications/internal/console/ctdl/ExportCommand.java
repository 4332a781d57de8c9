package org.boardwalk.certifications.internal.console.ctdl;

import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.certifications.api.ctdl.CtdlExchange;
import org.boardwalk.certifications.api.ctdl.CtdlFile;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/** Writes credentials to a CTDL file. */
@Service
@Command(
        scope = "certifications",
        name = "credential-export",
        description = "Writes the catalogue of credentials, or one of them, to a CTDL file (JSON-LD)")
public final class ExportCommand implements Action {
    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private CtdlExchange ctdl;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private CurrentUser user;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private Texts texts;

    @Argument(name = "file", description = "Where to write it, best with its whole path", required = true)
    private String file = "";

    @Argument(index = 1, name = "code", description = "Only the credential with this code")
    private String code = "";

    @Override
    public @Nullable Object execute() {
        CtdlFile written =
                user.asSystem("console:credential-export", () -> code.isEmpty() ? ctdl.export() : ctdl.export(code));
        new FileArgument(file).write(written.document());
        written.remarks()
                .forEach(remark -> System.out.println(
                        remark.code() + ": " + remark.sentence().in(texts, Locale.ENGLISH)));
        System.out.println(written.credentials() + " credentials are in " + file);
        return null;
    }
}
