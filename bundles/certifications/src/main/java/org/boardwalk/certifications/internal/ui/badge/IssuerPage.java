package org.boardwalk.certifications.internal.ui.badge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.boardwalk.certifications.api.badge.BadgeWallet;
import org.boardwalk.certifications.api.badge.IssuerProfile;
import org.boardwalk.certifications.internal.ui.ModulePage;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Who issues the badges of this board, and with which keys. */
@Page(
        route = "badges/issuer",
        title = "certifications.ui.badge.issuer.title",
        section = Section.ADMINISTRATION,
        order = 60,
        permission = BadgeTools.ISSUE,
        icon = "medal")
@Component(service = IssuerPage.class, scope = ServiceScope.PROTOTYPE)
public class IssuerPage extends ModulePage {
    private final BadgeTools tools;
    private final BadgeWallet wallet;

    @Activate
    public IssuerPage(@Reference BadgeTools tools, @Reference BadgeWallet wallet) {
        this.tools = tools;
        this.wallet = wallet;
        narrow();
        draw();
    }

    private void draw() {
        removeAll();
        IssuerProfile profile = tools.badges().issuer();
        Button describe = new Button(Say.ui("badge.issuer.edit"), click -> new IssuerDialog(tools, this::draw).open());
        Button rotate = new Button(Say.ui("badge.issuer.rotate"), click -> askForKey());
        add(
                new PageHead(Say.ui("badge.issuer.title")).summary(Say.ui("badge.issuer.summary")),
                new Panel(
                                Say.ui("badge.issuer.says"),
                                new Facts()
                                        .fact(Say.ui("badge.issuer.name"), profile.name())
                                        .fact(
                                                Say.ui("badge.issuer.url"),
                                                profile.url().orElse("")))
                        .actions(describe),
                new Panel(Say.ui("badge.issuer.keys"), keys(profile))
                        .summary(Say.ui("badge.issuer.keysSummary"))
                        .actions(rotate),
                new TrustPanel(wallet));
    }

    private static com.vaadin.flow.component.Component keys(IssuerProfile profile) {
        if (profile.keys().isEmpty()) {
            return new Paragraph(Say.ui("badge.issuer.noKey"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("bd-badges");
        profile.keys().forEach(key -> list.add(key(key)));
        return list;
    }

    private static ListItem key(IssuerProfile.Key key) {
        Code did = new Code(key.did());
        did.addClassName("bd-did");
        Span when = new Span(key.retiredAt()
                .map(end -> Say.ui("badge.issuer.keyWas", day(key.createdAt()), day(end)))
                .orElseGet(() -> Say.ui("badge.issuer.keyIs", day(key.createdAt()))));
        when.addClassName("bd-quiet");
        Div words = new Div(did, when);
        words.addClassName("bd-words");
        return new ListItem(
                words,
                key.retiredAt().isEmpty()
                        ? new Pill(Tone.GOOD, Say.ui("badge.issuer.signs"))
                        : new Pill(Tone.NEUTRAL, Say.ui("badge.issuer.retired")));
    }

    private static String day(Instant when) {
        return Say.date(LocalDate.ofInstant(when, ZoneId.systemDefault()));
    }

    private void askForKey() {
        new Confirm(Say.ui("badge.issuer.rotateQuestion"))
                .says(Say.ui("badge.issuer.rotateMeans"))
                .action(Say.ui("badge.issuer.rotate"), () -> {
                    tools.badges().rotateKey();
                    Notices.success(Say.ui("badge.issuer.rotated"));
                    draw();
                })
                .open();
    }
}
