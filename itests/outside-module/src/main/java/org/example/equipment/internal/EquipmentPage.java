package org.example.equipment.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Lends things, and lists them. */
@Page(route = "equipment", title = "equipment.page", order = 500, permission = "equipment.lend", icon = "laptop")
@Component(service = EquipmentPage.class, scope = ServiceScope.PROTOTYPE)
public final class EquipmentPage extends PageBody {
    private static final long serialVersionUID = 1L;

    private final transient Loans loans;
    private final UnorderedList things = new UnorderedList();

    @Activate
    public EquipmentPage(@Reference Loans loans) {
        this.loans = loans;
        TextField thing = new TextField(Words.text("equipment.thing"));
        Button lend = new Button(Words.text("equipment.lend"), click -> {
            loans.lend(thing.getValue());
            thing.clear();
            draw();
        });
        add(new PageHead(Words.text("equipment.page")), thing, lend, things);
        draw();
    }

    private void draw() {
        things.removeAll();
        loans.things().forEach(thing -> things.add(new ListItem(thing)));
    }
}
