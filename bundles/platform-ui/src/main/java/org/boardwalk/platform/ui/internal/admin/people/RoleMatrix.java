package org.boardwalk.platform.ui.internal.admin.people;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.security.Accounts.Grant;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Words;

/** Permissions by module as rows, roles as columns, a tick where a role holds a permission. */
final class RoleMatrix extends NativeTable {
    private static final long serialVersionUID = 1L;

    private final List<String> roles;
    private final transient Decision decision;

    RoleMatrix(List<Grant> grants, List<String> roles, Decision decision) {
        this.roles = roles;
        this.decision = decision;
        NativeTableRow head = new NativeTableRow(header("col", Words.text("platform.page.roles.permission")));
        roles.forEach(role -> head.add(header("col", RoleNames.of(role))));
        getHead().add(head);
        Map<String, List<Grant>> modules =
                grants.stream().collect(Collectors.groupingBy(Grant::module, LinkedHashMap::new, Collectors.toList()));
        modules.forEach(this::addModule);
    }

    private void addModule(String module, List<Grant> grants) {
        NativeTableHeaderCell title = header("rowgroup", Words.text(module + ".module.title"));
        title.getElement().setAttribute("colspan", String.valueOf(roles.size() + 1));
        NativeTableBody body = new NativeTableBody();
        body.add(new NativeTableRow(title));
        grants.forEach(grant -> body.add(row(grant)));
        add(body);
    }

    private NativeTableRow row(Grant grant) {
        String sentence = Words.text("permission." + grant.permission());
        NativeTableHeaderCell name = header("row", sentence);
        if (grant.decided()) {
            Span decided = Pill.label(Words.text("platform.page.roles.decided"));
            name.add(decided);
        }
        NativeTableRow row = new NativeTableRow(name);
        roles.forEach(role -> row.add(new NativeTableCell(tick(grant, role, sentence))));
        return row;
    }

    private Checkbox tick(Grant grant, String role, String sentence) {
        Checkbox tick = new Checkbox(grant.roles().contains(role));
        tick.setAriaLabel(Words.text("platform.page.roles.tick", RoleNames.of(role), sentence));
        tick.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                decision.decide(grant, role, event.getValue());
            }
        });
        return tick;
    }

    private static NativeTableHeaderCell header(String scope, String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(new Span(text));
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    /** The administrator ticked or unticked. */
    @FunctionalInterface
    interface Decision {
        void decide(Grant grant, String role, boolean holds);
    }
}
