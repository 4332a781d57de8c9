package org.boardwalk.platform.security.internal.app;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.boardwalk.platform.security.internal.domain.PasswordRule;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Argon2id, with the cost OWASP's password storage cheat sheet names as its minimum: 19 MiB, two passes, one lane.
 *
 * <p>At most one computation per processor runs at a time, so a flood of sign-ins costs waiting, not memory.
 */
@Component(service = PasswordHasher.class)
public class PasswordHasher {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int PUBLIC_KIBIBYTES = 64;

    private final SecureRandom random = new SecureRandom();
    private final Semaphore places;
    private final int kibibytes;
    private final int passes;
    private final String parameters;

    @Activate
    public PasswordHasher() {
        this(19 * 1024, 2, new Semaphore(Runtime.getRuntime().availableProcessors(), true));
    }

    /** @param places as many as may compute at the same time; fair */
    PasswordHasher(int kibibytes, int passes, Semaphore places) {
        this.places = places;
        this.kibibytes = kibibytes;
        this.passes = passes;
        this.parameters = "$argon2id$v=19$m=%d,t=%d,p=1$".formatted(kibibytes, passes);
    }

    /** The hash in its usual text form, parameters and salt included. */
    public String hash(String password) {
        return hash(password, kibibytes, passes);
    }

    /** A hash that costs next to nothing, for a passphrase everybody may read anyway. */
    String publicHash(String passphrase) {
        return hash(passphrase, PUBLIC_KIBIBYTES, 1);
    }

    /**
     * Whether the password is the one behind the hash. Without a hash the same work is done and the answer is no, so
     * that the time taken does not tell whether an account exists.
     */
    public boolean matches(String password, @Nullable String hash) {
        boolean tooLong = password.length() > PasswordRule.LONGEST;
        String against = hash == null || tooLong ? nobody() : hash;
        String tried = tooLong ? "" : normal(password);
        boolean same = inTurn(() -> Argon2Function.getInstanceFromHash(against).check(tried, against));
        return same && hash != null && !tooLong;
    }

    /** Whether a hash was made at another cost than today's. */
    public boolean isOutdated(String hash) {
        return !hash.startsWith(parameters);
    }

    /** A well-formed hash of today's cost that no password is known for. */
    private String nobody() {
        return parameters + "A".repeat(22) + "$" + "A".repeat(43);
    }

    private String hash(String password, int memory, int iterations) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] bytes = normal(password).getBytes(StandardCharsets.UTF_8);
        // Asked for when needed: the library keeps as much memory as one computation takes.
        return inTurn(() -> Argon2Function.getInstance(memory, iterations, 1, HASH_BYTES, Argon2.ID)
                .hash(bytes, salt)
                .getResult());
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /** The same letters, however the keyboard composes them, are the same password (RFC 8265). */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
