package org.boardwalk.vaadin.bridge.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By which number a request is found in the log. */
class RequestIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"0af7651916cd43dd8448eb211c80319c", "6F9619FF-8B86-D011-B42D-00CF4FC964FF"})
    void aProxysOwnNumberIsKept(String id) {
        assertThat(answered(new Exchange("GET", "/").header("X-Request-Id", id)))
                .isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jordan Ellison",
                "jordan@example.org",
                "078-05-1120",
                "",
                "0af7651916cd43dd\nERROR all is lost",
                "-----------------"
            })
    void whatIsNoLongNumberIsReplaced(String given) {
        assertThat(answered(new Exchange("GET", "/").header("X-Request-Id", given)))
                .matches("[0-9a-f]{16}");
    }

    @Test
    void eachRequestHasItsOwn() {
        assertThat(answered(new Exchange("GET", "/"))).isNotEqualTo(answered(new Exchange("GET", "/")));
    }

    private static String answered(Exchange exchange) {
        RequestId.begin(exchange.request(), exchange.response());
        RequestId.end();
        return exchange.headers.get("X-Request-Id");
    }
}
