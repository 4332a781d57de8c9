package org.boardwalk.karaf.jdk.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.security.AccessController;
import java.security.PrivilegedAction;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import javax.security.auth.Subject;
import org.junit.jupiter.api.Test;

public class SubjectCallsTest {

    @Test
    void aWovenClassKnowsWhomItWorksForAlsoInThreadsItStarts() throws Exception {
        Subject somebody = new Subject();
        Probe probe = woven();

        assertThat(probe.run(somebody)).isSameAs(somebody);
        assertThat(probe.runInAnotherThread(somebody)).isSameAs(somebody);
        assertThat(probe.current()).as("afterwards").isNull();
    }

    @Test
    void aFailureInsideComesOutAsTheOriginalMethodWouldThrowIt() throws Exception {
        Probe probe = woven();

        assertThatThrownBy(() -> probe.fail(new IOException("gone")))
                .isInstanceOf(PrivilegedActionException.class)
                .hasCauseInstanceOf(IOException.class);
        assertThatThrownBy(() -> probe.fail(new IllegalStateException("no"))).isInstanceOf(IllegalStateException.class);
        assertThat(probe.current()).as("afterwards").isNull();
    }

    @Test
    void aClassWithoutSuchCallsIsLeftAlone() throws Exception {
        byte[] other = bytesOf(Supplier.class);
        byte[] mentionsSubjectOnly = bytesOf(Probe.class);

        assertThat(SubjectCalls.mayBeIn(other)).isFalse();
        assertThat(SubjectCalls.mayBeIn(mentionsSubjectOnly)).isTrue();
        assertThat(SubjectCalls.rewrite(mentionsSubjectOnly)).isSameAs(mentionsSubjectOnly);
    }

    private static Probe woven() throws Exception {
        byte[] original = bytesOf(CallingSubject.class);
        assertThat(SubjectCalls.mayBeIn(original)).isTrue();
        byte[] rewritten = SubjectCalls.rewrite(original);
        return (Probe) new Loader(rewritten).load().getDeclaredConstructor().newInstance();
    }

    private static byte[] bytesOf(Class<?> type) throws IOException {
        String name = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream in = SubjectCallsTest.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            return in.readAllBytes();
        }
    }

    public interface Probe {
        Subject current();

        Subject run(Subject as);

        Subject runInAnotherThread(Subject as) throws Exception;

        void fail(Exception with) throws PrivilegedActionException;
    }

    /** Written as Karaf is, against what newer JDKs refuse. */
    @SuppressWarnings("removal")
    public static class CallingSubject implements Probe {

        @Override
        public Subject current() {
            return Subject.getSubject(AccessController.getContext());
        }

        @Override
        public Subject run(Subject as) {
            return Subject.doAs(as, (PrivilegedAction<Subject>) this::current);
        }

        @Override
        public Subject runInAnotherThread(Subject as) throws Exception {
            FutureTask<Subject> task = new FutureTask<>(this::current);
            Subject.doAs(as, (PrivilegedAction<Void>) () -> {
                new Thread(task).start();
                return null;
            });
            return task.get();
        }

        @Override
        public void fail(Exception with) throws PrivilegedActionException {
            Subject.doAs(new Subject(), (PrivilegedExceptionAction<Void>) () -> {
                throw with;
            });
        }
    }

    private static final class Loader extends ClassLoader {

        private final byte[] classFile;

        Loader(byte[] classFile) {
            super(SubjectCallsTest.class.getClassLoader());
            this.classFile = classFile;
        }

        Class<?> load() {
            return defineClass(CallingSubject.class.getName(), classFile, 0, classFile.length);
        }
    }
}
