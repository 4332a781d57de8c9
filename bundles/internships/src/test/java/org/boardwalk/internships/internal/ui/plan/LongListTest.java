package org.boardwalk.internships.internal.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.IntStream;
import org.boardwalk.internships.internal.ui.site.LongList;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = LongListTest.class)
class LongListTest extends PlanViewTest {
    @Test
    void a_long_list_is_drawn_in_parts_and_says_how_much_is_left() {
        UnorderedList list = new UnorderedList();
        List<Integer> all = IntStream.range(0, 70).boxed().toList();
        LongList<Integer> shown = show(new LongList<>(list, all, number -> list.add(new ListItem(number.toString()))));
        assertThat(list.getComponentCount()).isEqualTo(20);

        click(shown, "Show more (50 left)");
        assertThat(list.getComponentCount()).isEqualTo(40);
        click(shown, "Show more (30 left)");
        click(shown, "Show more (10 left)");

        assertThat(list.getChildren().map(PlanViewTest::textOf))
                .containsExactlyElementsOf(all.stream().map(String::valueOf).toList());
        assertThat(verbs(shown)).isEmpty();
    }

    @Test
    void a_short_one_has_no_button() {
        UnorderedList list = new UnorderedList();
        LongList<String> shown = show(new LongList<>(list, List.of("Mercy"), name -> list.add(new ListItem(name))));
        assertThat(verbs(shown)).isEmpty();
    }
}
