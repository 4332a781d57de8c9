package org.boardwalk.platform.ui.internal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.shell.Menu;
import org.junit.jupiter.api.Test;

class NavigationTest {
    private static final Menu.Entry HOME = entry("", Section.WORK, 1);
    private static final Menu.Entry PATHWAYS = entry("pathways", Section.WORK, 2);
    private static final Menu.Entry PEOPLE = entry("people", Section.WORK, 3);
    private static final Menu.Entry MODULES = entry("administration/modules", Section.ADMINISTRATION, 1);

    private List<Menu.Entry> entries = List.of(HOME, PEOPLE, MODULES);
    private final Navigation navigation = new Navigation(() -> entries, key -> key);

    @Test
    void aNewPageTakesItsPlaceAndNothingElseIsDrawnAgain() {
        List<SideNavItem> before = items();
        entries = List.of(HOME, PATHWAYS, PEOPLE, MODULES);
        navigation.draw();
        assertThat(paths()).containsExactly("", "pathways", "people", "administration/modules");
        assertThat(items()).containsAll(before);
    }

    @Test
    void aPageThatGoesLeavesTheOthersAlone() {
        List<SideNavItem> before = items();
        entries = List.of(HOME, MODULES);
        navigation.draw();
        assertThat(paths()).containsExactly("", "administration/modules");
        assertThat(before).containsAll(items());
    }

    @Test
    void aSectionGoesWithItsLastPageAndComesBackInItsPlace() {
        List<Component> administration = sections().subList(1, 2);
        entries = List.of(MODULES);
        navigation.draw();
        assertThat(sections()).isEqualTo(administration);
        entries = List.of(HOME, MODULES);
        navigation.draw();
        assertThat(paths()).containsExactly("", "administration/modules");
    }

    private List<Component> sections() {
        return navigation.getChildren().toList();
    }

    private List<SideNavItem> items() {
        return sections().stream()
                .flatMap(section -> ((SideNav) section).getItems().stream())
                .toList();
    }

    private List<String> paths() {
        return items().stream().map(SideNavItem::getPath).toList();
    }

    private static Menu.Entry entry(String route, String section, int order) {
        return new Menu.Entry(route, "key." + route, section, order, "home");
    }
}
