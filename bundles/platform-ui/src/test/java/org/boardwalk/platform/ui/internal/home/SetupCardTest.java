package org.boardwalk.platform.ui.internal.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.platform.api.module.ModuleInfo;
import org.boardwalk.platform.api.module.ModuleManager;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.CurrentUser;
import org.junit.jupiter.api.Test;

class SetupCardTest {
    private static final ModuleInfo PATHWAYS = new ModuleInfo(
            "pathways",
            "1.0.0",
            "road",
            1,
            true,
            true,
            ModuleInfo.State.ON,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());

    @Test
    void aChecklistWithNothingLeftToDoIsGone() {
        assertThat(card(List.of(1, 2)).create()).isEmpty();
    }

    private static SetupCard card(List<?> people) {
        return new SetupCard(
                fake(CurrentUser.class, Map.of("may", true)),
                List::of,
                fake(ModuleManager.class, Map.of("modules", List.of(PATHWAYS))),
                fake(Accounts.class, Map.of("all", people)));
    }

    private static <T> T fake(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> answers.get(method.getName())));
    }
}
