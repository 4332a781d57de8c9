package org.boardwalk.certifications.internal.ui.catalogue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue.Listed;
import org.boardwalk.certifications.api.wallet.Wallets;
import org.boardwalk.certifications.internal.ui.ModulePage;
import org.boardwalk.certifications.internal.ui.words.Pills;
import org.boardwalk.certifications.internal.ui.words.Rights;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.pathways.api.model.Organisation;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** All credentials this board knows. */
@Page(
        route = "credentials",
        title = "certifications.ui.catalogue.title",
        section = Section.PROGRAMMES,
        order = 20,
        permission = Rights.READ,
        icon = "diploma")
@Component(service = CataloguePage.class, scope = ServiceScope.PROTOTYPE)
public class CataloguePage extends ModulePage {
    private final CredentialCatalogue catalogue;
    private final TextField search = new TextField(Say.ui("catalogue.search"));
    private final Span count = new Span();
    private final Div content = new Div();

    @Activate
    public CataloguePage(
            @Reference CredentialCatalogue catalogue, @Reference Wallets wallets, @Reference CurrentUser user) {
        this.catalogue = catalogue;
        PageHead head = new PageHead(Say.ui("catalogue.title"))
                .summary(Say.ui("catalogue.summary"))
                .actions(
                        Links.button("tables/certifications", Say.ui("catalogue.files")),
                        Links.button("credentials-ctdl", Say.ui("ctdl.link")));
        if (user.may(Rights.DESIGN)) {
            head.actions(
                    new Button(
                            Say.ui("reminders.set"), Icons.decorative("bell-o"), click -> new RemindersDialog(wallets)
                                    .open()),
                    newButton());
        }
        search.setClearButtonVisible(true);
        search.setPrefixComponent(Icons.decorative("search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> draw());
        search.addClassName("cf-search");
        count.getElement().setAttribute("role", "status");
        count.addClassName("cf-quiet");
        content.addClassName("bw-panel");
        add(head, search, count, content);
        draw();
    }

    private Button newButton() {
        Button button = new Button(Say.ui("catalogue.new"), Icons.decorative("plus"), click -> new EntryDialog(
                        catalogue, Optional.empty(), this::draw)
                .open());
        button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        return button;
    }

    private void draw() {
        content.removeAll();
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<CatalogueEntry> entries = catalogue.list().stream()
                .map(Listed::entry)
                .filter(entry -> wanted.isEmpty() || words(entry).contains(wanted))
                .sorted(Comparator.comparing(entry -> Say.text(entry.name()), String.CASE_INSENSITIVE_ORDER))
                .toList();
        count.setText(Say.ui("catalogue.count", entries.size()));
        if (entries.isEmpty()) {
            content.add(new EmptyState("diploma", Say.ui("catalogue.none")).detail(Say.ui("catalogue.noneDetail")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("cf-records", "cf-catalogue");
        entries.forEach(entry -> list.add(item(entry)));
        content.add(list);
    }

    private static String words(CatalogueEntry entry) {
        return (Say.text(entry.name()) + " " + entry.code() + " "
                        + entry.summary().map(Say::text).orElse("") + " "
                        + entry.issuer().map(Organisation::name).orElse(""))
                .toLowerCase(Locale.ROOT);
    }

    private static ListItem item(CatalogueEntry entry) {
        var link = Links.page("credentials/" + entry.code(), Say.text(entry.name()));
        link.addClassName("cf-record-what");
        Div text = new Div(link);
        text.addClassName("cf-record");
        entry.issuer().ifPresent(issuer -> text.add(quiet(issuer.name())));
        entry.summary().ifPresent(summary -> text.add(new Span(Say.text(summary))));
        Div pills = new Div(Pill.label(Say.of("type." + entry.type())));
        if (entry.lifecycle().isRetired()) {
            pills.add(Pills.retired());
        }
        pills.addClassName("cf-pills");
        return new ListItem(text, pills);
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassName("cf-quiet");
        return span;
    }
}
