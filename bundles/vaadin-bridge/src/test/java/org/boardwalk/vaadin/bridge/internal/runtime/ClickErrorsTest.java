package org.boardwalk.vaadin.bridge.internal.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.ErrorEvent;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayList;
import java.util.List;
import org.boardwalk.platform.api.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

class ClickErrorsTest {
    private final List<String> log = new ArrayList<>();
    private final ClickErrors errors = new ClickErrors((Logger) Proxy.newProxyInstance(
            Logger.class.getClassLoader(), new Class<?>[] {Logger.class}, (self, method, arguments) -> {
                log.add(method.getName());
                return null;
            }));

    @Test
    void a_browser_that_hung_up_while_it_was_answered_is_nobodys_error() {
        errors.error(new ErrorEvent(new EOFException("Closed")));
        errors.error(new ErrorEvent(new IOException("Broken pipe")));
        errors.error(new ErrorEvent(new UncheckedIOException(new IOException("Connection reset by peer"))));
        errors.error(new ErrorEvent(new RuntimeException(new ClosedChannelException())));

        assertThat(log).hasSize(4).containsOnly("debug");
    }

    @Test
    void a_click_that_fails_on_a_file_that_ends_too_early_is_an_error() {
        errors.error(new ErrorEvent(
                new EOFException("Unexpected end of ZLIB input stream"), new Element("button").getNode()));
        errors.error(new ErrorEvent(new IOException("No space left on device")));

        assertThat(log).containsExactly("error", "error");
    }

    @Test
    void a_persons_mistake_is_not_in_the_log() {
        errors.error(new ErrorEvent(new ProblemException("sample.wrong")));

        assertThat(log).isEmpty();
    }
}
