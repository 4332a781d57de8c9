package org.boardwalk.platform.security.internal.app;

/** How this part of the platform is called in the audit trail. */
final class SecurityAudit {
    static final String MODULE = "security";

    private SecurityAudit() {}
}
