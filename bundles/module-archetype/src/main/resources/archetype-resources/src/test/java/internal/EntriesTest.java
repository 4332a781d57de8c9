package ${package}.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.junit.jupiter.api.Test;

class EntriesTest {
    private final List<String> kept = new ArrayList<>();
    private String held = "${module}.use";

    private final Entries entries = new Entries(
            new AtOnce(),
            answering(EntityManager.class, entity -> kept.add(((Entry) entity).name())),
            answering(CurrentUser.class, permission -> {
                if (!permission.equals(held)) {
                    throw new ProblemException("platform.security.forbidden");
                }
            }));

    @Test
    void aNameIsKeptWithoutTheBlanksAroundIt() {
        entries.add(" Laptop 7 ");
        assertEquals(List.of("Laptop 7"), kept);
    }

    @Test
    void aNameIsAskedForWhenThereIsNone() {
        ProblemException problem = assertThrows(ProblemException.class, () -> entries.add("  "));
        assertEquals("${module}.entry.name", problem.code());
    }

    @Test
    void whoeverLacksThePermissionAddsNothing() {
        held = "another.permission";
        assertThrows(ProblemException.class, () -> entries.add("Laptop 7"));
        assertEquals(List.of(), kept);
    }

    /** A service of which one method with one argument is called. */
    private static <T> T answering(Class<T> type, Consumer<Object> method) {
        Class<?>[] types = {type};
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), types, (self, called, arguments) -> {
            method.accept(arguments[0]);
            return null;
        }));
    }

    private static final class AtOnce implements Transactions {
        @Override
        public <T> T write(Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T read(Supplier<T> work) {
            return work.get();
        }

        @Override
        public void afterCommit(Runnable work) {
            work.run();
        }
    }
}
