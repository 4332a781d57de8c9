package org.boardwalk.certifications.internal.ui.badge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.badge.BadgeFile;
import org.boardwalk.certifications.api.badge.IssuedBadge;
import org.boardwalk.certifications.internal.ui.ModulePage;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One badge with its QR code, to show and to print. */
@Page(
        route = "badges/:id",
        title = "certifications.ui.badge.pageTitle",
        section = Section.WORK,
        icon = "medal",
        menu = false)
@Component(service = BadgePage.class, scope = ServiceScope.PROTOTYPE)
public class BadgePage extends ModulePage implements BeforeEnterObserver, HasDynamicTitle {
    private final BadgeTools tools;
    private String title = Say.ui("badge.pageTitle");

    @Activate
    public BadgePage(@Reference BadgeTools tools) {
        this.tools = tools;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("id").flatMap(BadgePage::id).flatMap(tools.badges()::find));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** @param badge empty when there is none, or none this reader may see */
    void show(Optional<IssuedBadge> badge) {
        removeAll();
        badge.ifPresentOrElse(
                this::show,
                () -> add(new EmptyState("medal", Say.of("badge.notFound")).detail(Say.ui("badge.notFoundDetail"))));
    }

    private void show(IssuedBadge badge) {
        title = badge.award().name();
        Button print = new Button(Say.ui("badge.print"), Icons.decorative("print"), click -> getElement()
                .executeJs("window.print()"));
        add(
                new PageHead(badge.award().name())
                        .summary(badge.award().description())
                        .beside(BadgePills.of(badge))
                        .actions(print),
                new Panel(Say.ui("badge.contains"), facts(badge)));
        if (badge.revoked().isEmpty()) {
            add(code(badge));
        }
    }

    private static Facts facts(IssuedBadge badge) {
        Code issuer = new Code(badge.issuer());
        issuer.addClassName("bd-did");
        Facts facts = new Facts()
                .fact(
                        Say.ui("badge.kindLabel"),
                        Say.of("badge.kind." + badge.award().kind()))
                .fact(Say.ui("badge.achieved"), Say.date(badge.award().achievedOn()))
                .fact(
                        Say.ui("badge.last"),
                        badge.award().validUntil().map(Say::date).orElseGet(() -> Say.ui("badge.endless")))
                .fact(Say.ui("badge.criteria"), badge.award().criteria())
                .fact(Say.ui("badge.key"), issuer);
        badge.revoked().ifPresent(revoked -> facts.fact(Say.ui("badge.revoked"), revoked.reason()));
        return facts;
    }

    private Panel code(IssuedBadge badge) {
        Div files = new Div();
        files.addClassNames("bw-actions", "bd-actions");
        for (BadgeFile.Form form : List.of(BadgeFile.Form.PNG, BadgeFile.Form.JSON, BadgeFile.Form.JWT)) {
            files.add(Downloads.of(tools.badges(), badge, form));
        }
        Panel panel = new Panel(Say.ui("badge.handOut"));
        panel.content()
                .add(tools.badges()
                        .qrCode(badge.id())
                        .<com.vaadin.flow.component.Component>map(squares -> new QrPicture(
                                squares, Say.ui("badge.qrMeaning", badge.award().name())))
                        .orElseGet(() -> new Paragraph(Say.ui("badge.qrTooLong"))));
        panel.content().add(new Paragraph(Say.ui("badge.qrDetail")), files);
        return panel;
    }
}
