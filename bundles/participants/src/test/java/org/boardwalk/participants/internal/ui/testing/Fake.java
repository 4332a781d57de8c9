package org.boardwalk.participants.internal.ui.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A service that answers what a test says, by name of the method, and otherwise that there is nothing. */
public final class Fake implements InvocationHandler {
    private final Map<String, Function<Object[], Object>> answers = new HashMap<>();

    public Fake when(String method, Function<Object[], Object> answer) {
        answers.put(method, answer);
        return this;
    }

    public <T> T as(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        Function<Object[], Object> answer = answers.get(method.getName());
        if (answer != null) {
            return answer.apply(arguments == null ? new Object[0] : arguments);
        }
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        }
        return nothing(proxy, method, arguments);
    }

    private static Object nothing(Object proxy, Method method, Object[] arguments) {
        Class<?> type = method.getReturnType();
        if (type == List.class) {
            return List.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == boolean.class) {
            return method.getName().equals("equals") && proxy == arguments[0];
        }
        if (type == int.class || type == long.class) {
            return type == int.class ? (Object) System.identityHashCode(proxy) : (Object) 0L;
        }
        return type == String.class ? "" : null;
    }
}
