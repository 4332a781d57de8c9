package ${package}.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Shows the list, and adds to it. */
@Page(route = "${module}", title = "${module}.page", order = 500, permission = "${module}.use", icon = "list")
@Component(service = EntriesPage.class, scope = ServiceScope.PROTOTYPE)
public final class EntriesPage extends PageBody {
    private static final long serialVersionUID = 1L;

    private final transient Entries entries;
    private final EmptyState empty = new EmptyState("list", Words.text("${module}.empty"));
    private final UnorderedList names = new UnorderedList();

    @Activate
    public EntriesPage(@Reference Entries entries) {
        this.entries = entries;
        Button add = new Button(Words.text("${module}.add.open"), click -> ask());
        add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        add(new PageHead(Words.text("${module}.page")).actions(add), empty, names);
        draw();
    }

    private void ask() {
        TextField name = new TextField(Words.text("${module}.name"));
        new FormDialog(Words.text("${module}.add.open"))
                .fields(name)
                .about(name, "${module}.entry.name")
                .action(Words.text("${module}.add"), () -> {
                    entries.add(name.getValue());
                    draw();
                })
                .open();
    }

    private void draw() {
        List<String> all = entries.names();
        empty.setVisible(all.isEmpty());
        names.removeAll();
        all.forEach(name -> names.add(new ListItem(name)));
    }
}
