package org.boardwalk.platform.core.internal.console;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Switches a module off; its data stays. */
@Service
@Command(scope = "boardwalk", name = "module-disable", description = "Switches a module off; its data stays")
public final class ModuleDisable extends ModuleSwitching {
    public ModuleDisable() {
        super(false);
    }
}
