package org.boardwalk.internships.internal.ui.site;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.site.SiteDetails;
import org.boardwalk.internships.api.site.Sites;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;

/** Adds a site, or changes what is said about it. */
final class SiteDialog {
    private final Sites sites;
    private final Optional<Site> before;
    private final Consumer<Site> done;
    private final TextField name = new TextField(Say.ui("site.name"));
    private final TextField sector = new TextField(Say.ui("site.sector"));
    private final TextField website = new TextField(Say.ui("site.website"));
    private final TextArea note = new TextArea(Say.ui("site.note"));
    private final Checkbox active = new Checkbox(Say.ui("site.active"), true);

    /** @param before what is changed; empty = a new one */
    SiteDialog(Sites sites, Optional<Site> before, Consumer<Site> done) {
        this.sites = sites;
        this.before = before;
        this.done = done;
        name.setMaxLength(160);
        name.setRequiredIndicatorVisible(true);
        sector.setMaxLength(80);
        sector.setHelperText(Say.ui("site.sectorHelp"));
        website.setMaxLength(300);
        website.setPlaceholder("https://");
        note.setMaxLength(2000);
        before.ifPresent(site -> {
            name.setValue(site.name());
            sector.setValue(site.sector());
            website.setValue(site.website());
            note.setValue(site.note());
            active.setValue(site.active());
        });
    }

    void open() {
        FormDialog dialog = new FormDialog(Say.ui(before.isPresent() ? "site.edit" : "site.new"))
                .fields(name, sector, website, note);
        if (before.isPresent()) {
            dialog.fields(active);
        }
        dialog.valid(() -> Required.check(name, Say.of("site.noName")))
                .action(Say.ui("save"), this::save)
                .open();
    }

    private void save() {
        SiteDetails details = new SiteDetails(
                name.getValue(), sector.getValue(), website.getValue(), note.getValue(), active.getValue());
        Site saved = before.map(site -> sites.change(site.id(), site.lock(), details))
                .orElseGet(() -> sites.add(details));
        Notices.success(Say.ui("site.saved", saved.name()));
        done.accept(saved);
    }
}
