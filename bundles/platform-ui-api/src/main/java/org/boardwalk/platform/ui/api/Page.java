package org.boardwalk.platform.ui.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.annotation.bundle.Capability;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Makes a Vaadin component a page. The class is a declarative-services component of its own type, one instance
 * for each time it is shown:
 *
 * <pre>{@code
 * @Page(route = "pathways", title = "pathways.page.title", section = Section.WORK, order = 20,
 *         permission = "pathways.read")
 * @Component(service = PathwaysPage.class, scope = ServiceScope.PROTOTYPE)
 * public class PathwaysPage extends VerticalLayout {
 *     @Activate
 *     public PathwaysPage(@Reference PathwayCatalogue pathways) { … }
 * }
 * }</pre>
 *
 * <p>The platform registers the route inside the shell, adds the menu entry, checks the permission at every
 * navigation, releases the instance when it leaves the screen, and takes all of it away when the bundle stops.
 * A page may implement Vaadin's navigation interfaces ({@code HasUrlParameter}, {@code BeforeEnterObserver},
 * {@code HasDynamicTitle}, …). An exception in its constructor shows a page that says so and touches nobody
 * else. For a parameter in the middle of the route use Vaadin's templates ({@code participants/:id}).
 */
@ComponentPropertyType
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Capability(
        namespace = Page.NAMESPACE,
        attribute = {
            "route=\"${#route}\"",
            "title=${#title}",
            "section=${#section}",
            "order:Long=${#order}",
            "permission=\"${#permission}\"",
            "icon=${#icon}",
            "menu=${#menu}"
        })
public @interface Page {
    /** Namespace of the manifest capability, which makes pages known before their bundle is started. */
    String NAMESPACE = "org.boardwalk.page";

    /** Prefix of the service properties: {@code org.boardwalk.page.route}, … */
    String PREFIX_ = "org.boardwalk.page.";

    /** Path without a slash in front; empty is the home page. */
    String route();

    /** Key of the title, shown in the menu, the browser tab and the page head. */
    String title();

    /** Group in the menu: one of {@link Section}'s constants. */
    String section() default Section.WORK;

    /** Place within the section; smaller comes first. */
    int order() default 100;

    /** Permission needed to see it; empty = every signed-in person. */
    String permission() default "";

    /** Vaadin icon name of the menu entry. */
    String icon() default "circle-thin";

    /** Whether it has a menu entry; detail pages have none. */
    boolean menu() default true;
}
