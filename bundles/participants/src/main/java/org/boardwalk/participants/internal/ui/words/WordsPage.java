package org.boardwalk.participants.internal.ui.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.ArrayList;
import java.util.List;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.casefile.Notes;
import org.boardwalk.participants.api.casefile.ServiceTypes;
import org.boardwalk.participants.internal.ui.Routes;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What people choose from in forms, and the forms for notes: one list at a time, which one says the address. */
@Page(
        route = Routes.WORDS,
        title = "participants.ui.words.title",
        section = Section.ADMINISTRATION,
        order = 35,
        permission = ParticipantPermissions.VOCABULARIES,
        icon = "list-ul")
@org.osgi.service.component.annotations.Component(service = WordsPage.class, scope = ServiceScope.PROTOTYPE)
@StyleSheet("assets/participants/participants.css")
public class WordsPage extends PageBody implements AfterNavigationObserver {
    private static final String PARAMETER = "list";
    private static final String TEMPLATES = "note-templates";

    private final Vocabulary vocabulary;
    private final Notes notes;
    private final ServiceTypes types;
    private final Nav lists = new Nav();
    private final Div place = new Div();

    @Activate
    public WordsPage(@Reference Vocabulary vocabulary, @Reference Notes notes, @Reference ServiceTypes types) {
        this.vocabulary = vocabulary;
        this.notes = notes;
        this.types = types;
        lists.getElement().setAttribute("aria-label", Say.say("words.lists"));
        lists.addClassName("pp-word-lists");
        place.addClassName("pp-word-place");
        Div columns = new Div(lists, place);
        columns.addClassName("pp-words");
        add(
                new PageHead(Say.say("words.title"))
                        .summary(Say.say("words.summary"))
                        .actions(Links.button("tables/participants", Say.say("words.files"))),
                columns);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PARAMETER)
                .orElse("");
        String shown = all().contains(asked) ? asked : all().getFirst();
        showLists(shown);
        place.removeAll();
        place.add(panel(shown));
        if (shown.equals(Vocabulary.SERVICE_TYPE)) {
            place.add(new EventsPanel(vocabulary, types));
        }
    }

    private Component panel(String list) {
        return list.equals(TEMPLATES) ? new TemplatesPanel(notes) : new TermsPanel(vocabulary, list);
    }

    private void showLists(String shown) {
        UnorderedList links = new UnorderedList();
        all().forEach(list -> links.add(new ListItem(link(list, list.equals(shown)))));
        lists.removeAll();
        lists.add(links);
    }

    private static Anchor link(String list, boolean shown) {
        Anchor link = Links.page(Routes.WORDS + "?" + PARAMETER + "=" + list, name(list));
        if (shown) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>(Vocabulary.KINDS);
        all.add(TEMPLATES);
        return all;
    }

    private static String name(String list) {
        return list.equals(TEMPLATES) ? Say.say("template.panel") : Words.text("participants.vocabulary." + list);
    }
}
