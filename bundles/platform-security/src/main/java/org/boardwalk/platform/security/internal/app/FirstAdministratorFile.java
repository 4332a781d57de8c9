package org.boardwalk.platform.security.internal.app;

import java.util.List;

/**
 * Hands the first administrator's link to whoever started the deployment: {@code first-administrator.txt} in the data
 * directory, one line, the path part of the address. The link is in no log.
 */
final class FirstAdministratorFile {
    static final String NAME = "first-administrator.txt";

    private final PrivateFile file;

    private FirstAdministratorFile(PrivateFile file) {
        this.file = file;
    }

    static FirstAdministratorFile of(Deployment deployment) {
        return new FirstAdministratorFile(new PrivateFile(deployment.data().resolve(NAME)));
    }

    void write(String token) {
        file.write(List.of("/welcome?token=" + token));
    }

    void remove() {
        file.remove();
    }
}
