package org.boardwalk.platform.mail.internal.smtp;

/** While it is open, the mail library finds its parts: it asks the thread for a class loader. */
final class OwnLoader implements AutoCloseable {
    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    OwnLoader() {
        Thread.currentThread().setContextClassLoader(OwnLoader.class.getClassLoader());
    }

    @Override
    public void close() {
        Thread.currentThread().setContextClassLoader(before);
    }
}
