package org.boardwalk.platform.core.internal.console;

import java.util.List;
import java.util.function.Supplier;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.platform.api.kar.AddedModules;
import org.boardwalk.platform.api.kar.Signer;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Lists and changes whose signatures the board trusts. */
@Service
@Command(
        scope = "boardwalk",
        name = "module-trust",
        description = "Lists the keys whose modules may be added; --add and --remove change the list")
public final class ModuleTrust implements Action {
    @Reference(optional = true)
    private @Nullable AddedModules modules;

    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private CurrentUser user;

    @Argument(
            name = "which",
            description =
                    "With --add a certificate's file, as keytool -exportcert writes it; with --remove a fingerprint")
    private String which = "";

    @Option(name = "--add", description = "Trust this certificate from now on")
    private boolean add;

    @Option(name = "--remove", description = "Trust this one no longer; what was added stays")
    private boolean remove;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        List<Signer> signers = user.asSystem("console:module-trust", work());
        if (json) {
            System.out.println(Json.of(signers));
        } else {
            signers.forEach(signer ->
                    System.out.println(signer.fingerprint() + "  " + signer.name() + ", until " + signer.until()));
        }
        return null;
    }

    private Supplier<List<Signer>> work() {
        if (add) {
            return () -> List.of(Awaited.require(modules).trust(KarFiles.read(which)));
        }
        return remove ? () -> List.of(Awaited.require(modules).distrust(which)) : Awaited.require(modules)::trusted;
    }
}
