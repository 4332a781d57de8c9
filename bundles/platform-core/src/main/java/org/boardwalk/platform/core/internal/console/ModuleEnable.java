package org.boardwalk.platform.core.internal.console;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Switches a module on, with the modules it needs. */
@Service
@Command(scope = "boardwalk", name = "module-enable", description = "Switches a module on, with the modules it needs")
public final class ModuleEnable extends ModuleSwitching {
    public ModuleEnable() {
        super(true);
    }
}
