package org.boardwalk.karaf.jdk;

import java.security.PrivilegedAction;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;
import javax.security.auth.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Remembers on whose behalf the current thread works.
 *
 * <p>Karaf 4.4 asks the access control context for it, which JDK 24 took away, and its replacement there
 * ({@link Subject#current()}) is not inherited by threads, while Karaf's console runs each part of a pipe in a thread
 * of its own. So the subject is kept in an inheritable thread local.
 *
 * <p>The signatures are those of the methods they stand in for: woven classes call them with the same arguments.
 */
public final class CurrentSubject {

    private static final ThreadLocal<@Nullable Subject> CURRENT = new InheritableThreadLocal<>();

    private CurrentSubject() {}

    /**
     * Stands in for {@code Subject.getSubject}.
     *
     * @param context ignored; the type is gone from the signature because it is deprecated for removal
     * @return whom the thread works for, or null if nobody is signed in
     */
    public static @Nullable Subject getSubject(@Nullable Object context) {
        Subject subject = CURRENT.get();
        return subject != null ? subject : Subject.current();
    }

    /** Stands in for {@code Subject.doAs} and Karaf's {@code JaasHelper.doAs}; a null subject means nobody. */
    public static <T> T doAs(@Nullable Subject subject, PrivilegedAction<T> action) {
        Subject before = enter(subject);
        try {
            return action.run();
        } finally {
            leave(before);
        }
    }

    /**
     * As above, for an action that may fail.
     *
     * @throws PrivilegedActionException around whatever checked exception the action threw
     */
    public static <T> T doAs(@Nullable Subject subject, PrivilegedExceptionAction<T> action)
            throws PrivilegedActionException {
        Subject before = enter(subject);
        try {
            return action.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new PrivilegedActionException(e);
        } finally {
            leave(before);
        }
    }

    private static @Nullable Subject enter(@Nullable Subject subject) {
        Subject before = CURRENT.get();
        leave(subject);
        return before;
    }

    private static void leave(@Nullable Subject before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
