package ${package}.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.kit.FormErrors;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Adds to the list, and shows it. */
@Page(route = "${module}", title = "${module}.page", order = 500, permission = "${module}.use", icon = "list")
@Component(service = EntriesPage.class, scope = ServiceScope.PROTOTYPE)
public final class EntriesPage extends PageBody {
    private static final long serialVersionUID = 1L;

    private final transient Entries entries;
    private final TextField name = new TextField(Words.text("${module}.name"));
    private final FormErrors errors = new FormErrors().about(name, "${module}.entry.name");
    private final UnorderedList names = new UnorderedList();

    @Activate
    public EntriesPage(@Reference Entries entries) {
        this.entries = entries;
        Button add = new Button(Words.text("${module}.add"), click -> add());
        add(new PageHead(Words.text("${module}.page")), errors, name, add, names);
        draw();
    }

    private void add() {
        if (errors.attempt(() -> entries.add(name.getValue()))) {
            name.clear();
            draw();
        }
    }

    private void draw() {
        names.removeAll();
        entries.names().forEach(one -> names.add(new ListItem(one)));
    }
}
