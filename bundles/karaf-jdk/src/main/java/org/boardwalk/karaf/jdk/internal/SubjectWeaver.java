package org.boardwalk.karaf.jdk.internal;

import org.osgi.framework.Bundle;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;

/** Gives the classes of other bundles, as they load, {@code CurrentSubject} in place of what newer JDKs refuse. */
final class SubjectWeaver implements WeavingHook {

    private static final String RUNTIME_PACKAGE = "org.boardwalk.karaf.jdk";

    private final Bundle self;

    SubjectWeaver(Bundle self) {
        this.self = self;
    }

    @Override
    public void weave(WovenClass woven) {
        // Weaving a class of this bundle would need this very class: "Cycle detected".
        if (woven.getBundleWiring().getBundle().equals(self)) {
            return;
        }
        byte[] original = woven.getBytes();
        if (!SubjectCalls.mayBeIn(original)) {
            return;
        }
        byte[] rewritten = SubjectCalls.rewrite(original);
        if (rewritten != original) {
            woven.setBytes(rewritten);
            woven.getDynamicImports().add(RUNTIME_PACKAGE);
        }
    }
}
