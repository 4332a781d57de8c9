package org.boardwalk.karaf.jdk.internal;

import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;

/** Gives the classes of other bundles, as they load, {@code CurrentSubject} in place of what newer JDKs refuse. */
final class SubjectWeaver implements WeavingHook {

    private static final String RUNTIME_PACKAGE = "org.boardwalk.karaf.jdk";

    /** Who works on somebody's behalf: Karaf's console and whoever drives it. Looking into all classes costs time. */
    private static final List<String> CONCERNED = List.of("org.apache.karaf.", "org.boardwalk.");

    private final Bundle self;

    SubjectWeaver(Bundle self) {
        this.self = self;
    }

    @Override
    public void weave(WovenClass woven) {
        // Weaving a class of this bundle would need this very class: "Cycle detected".
        Bundle bundle = woven.getBundleWiring().getBundle();
        if (bundle.equals(self) || !isConcerned(bundle)) {
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

    private static boolean isConcerned(Bundle bundle) {
        String name = bundle.getSymbolicName();
        return name != null && CONCERNED.stream().anyMatch(name::startsWith);
    }
}
