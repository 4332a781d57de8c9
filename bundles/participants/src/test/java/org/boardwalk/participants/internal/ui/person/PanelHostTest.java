package org.boardwalk.participants.internal.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.boardwalk.participants.internal.ui.testing.PageTest;
import org.boardwalk.platform.ui.api.ParticipantPanel;
import org.junit.jupiter.api.Test;

class PanelHostTest extends PageTest {
    private final PanelRegistry registry = new PanelRegistry();

    @Test
    void panels_stand_in_their_order() {
        registry.add(panel("pathways.plan", 10, () -> new Span("the plan")), service(2));
        registry.add(panel("mentoring.pairs", 30, () -> new Span("the mentor")), service(1));
        show();
        assertThat(headings()).containsExactly("!pathways.plan!", "!mentoring.pairs!");
    }

    @Test
    void a_panel_that_throws_says_so_and_the_others_are_there() {
        registry.add(
                panel("broken.one", 10, () -> {
                    throw new IllegalStateException("broken on purpose");
                }),
                service(1));
        registry.add(panel("pathways.plan", 20, () -> new Span("the plan")), service(2));
        String text = textOf(show());
        assertThat(text).contains("This part could not be shown").contains("the plan");
        assertThat(text).doesNotContain("on purpose");
    }

    @Test
    void a_panel_that_cannot_even_say_its_name_is_left_out() {
        registry.add(
                new ParticipantPanel() {
                    @Override
                    public String id() {
                        throw new IllegalStateException("broken on purpose");
                    }

                    @Override
                    public String title() {
                        return "x";
                    }

                    @Override
                    public int order() {
                        return 1;
                    }

                    @Override
                    public Optional<Component> create(UUID participantId) {
                        return Optional.empty();
                    }
                },
                service(1));
        assertThat(registry.entries()).isEmpty();
    }

    @Test
    void a_module_that_comes_is_put_in_its_place_and_what_is_typed_elsewhere_stays() {
        registry.add(panel("mentoring.note", 30, TextField::new), service(1));
        PanelHost host = show();
        TextField typed = find(TextField.class).single();
        typed.setValue("half a sentence");

        registry.add(panel("pathways.plan", 10, () -> new Span("the plan")), service(2));
        MockVaadin.clientRoundtrip();
        assertThat(headings()).containsExactly("!pathways.plan!", "!mentoring.note!");
        assertThat(find(TextField.class).single()).isSameAs(typed);
        assertThat(typed.getValue()).isEqualTo("half a sentence");
        assertThat(textOf(host)).contains("the plan");
    }

    @Test
    void a_module_that_goes_leaves_a_line_and_may_come_back() {
        ParticipantPanel plan = panel("pathways.plan", 10, () -> new Span("the plan"));
        registry.add(plan, service(1));
        PanelHost host = show();

        registry.remove(plan, service(1));
        MockVaadin.clientRoundtrip();
        assertThat(textOf(host)).contains("switched off").doesNotContain("the plan");

        registry.add(plan, service(7));
        MockVaadin.clientRoundtrip();
        assertThat(textOf(host)).contains("the plan").doesNotContain("switched off");
        assertThat(headings()).hasSize(1);
    }

    @Test
    void a_page_that_was_left_hears_nothing_any_more() {
        PanelHost host = show();
        UI.getCurrent().remove(host);
        registry.add(panel("pathways.plan", 10, () -> new Span("the plan")), service(1));
        MockVaadin.clientRoundtrip();
        assertThat(textOf(host)).isEmpty();
    }

    private PanelHost show() {
        PanelHost host = new PanelHost(registry, UUID.randomUUID());
        UI.getCurrent().add(host);
        return host;
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private static Map<String, Object> service(long id) {
        return Map.of("service.id", id);
    }

    private static ParticipantPanel panel(String id, int order, Supplier<Component> content) {
        return new ParticipantPanel() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public String title() {
                return id;
            }

            @Override
            public int order() {
                return order;
            }

            @Override
            public Optional<Component> create(UUID participantId) {
                return Optional.of(content.get());
            }
        };
    }
}
