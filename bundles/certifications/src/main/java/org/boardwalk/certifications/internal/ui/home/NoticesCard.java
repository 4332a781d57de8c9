package org.boardwalk.certifications.internal.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue.Notice;
import org.boardwalk.certifications.internal.ui.words.Rights;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.RelativeDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** For planners: a credential changed that people of theirs aim at or hold. */
@org.osgi.service.component.annotations.Component
public final class NoticesCard implements HomeCard {
    private final CredentialCatalogue catalogue;
    private final CurrentUser user;

    @Activate
    public NoticesCard(@Reference CredentialCatalogue catalogue, @Reference CurrentUser user) {
        this.catalogue = catalogue;
        this.user = user;
    }

    @Override
    public String id() {
        return "certifications.notices";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> create() {
        if (!user.may(Rights.READ)) {
            return Optional.empty();
        }
        Div place = new Div();
        draw(place);
        return place.getComponentCount() == 0 ? Optional.empty() : Optional.of(place);
    }

    private void draw(Div place) {
        place.removeAll();
        List<Notice> notices = catalogue.notices();
        if (!notices.isEmpty()) {
            CardLines card = new CardLines(Say.ui("home.changed"), Say.ui("home.changedSummary"));
            notices.forEach(notice -> line(card, notice, () -> draw(place)));
            place.add(card.component());
        }
    }

    private void line(CardLines card, Notice notice, Runnable redraw) {
        String name = Say.text(notice.credential().entry().name());
        Button aside = new Button(Say.ui("home.aside"), click -> {
            if (Notices.tryTo(() -> catalogue.dismiss(notice.id()))) {
                redraw.run();
            }
        });
        aside.setAriaLabel(Say.ui("of", Say.ui("home.aside"), name));
        aside.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        card.line(
                "credentials/" + notice.credential().entry().code(),
                name,
                Say.ui("home.concerns", notice.aiming(), notice.holding()),
                RelativeDate.of(notice.at()),
                aside);
    }
}
