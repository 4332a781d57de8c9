package org.boardwalk.certifications.internal.ui.badge;

import com.vaadin.flow.component.html.Anchor;
import org.boardwalk.certifications.api.badge.BadgeFile.Form;
import org.boardwalk.certifications.api.badge.Badges;
import org.boardwalk.certifications.api.badge.IssuedBadge;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.ServerDownload;

/** Links that save a badge as a file. */
final class Downloads {
    private Downloads() {}

    static Anchor of(Badges badges, IssuedBadge badge, Form form) {
        String words = Say.of("badge.form." + form);
        ServerDownload link = new ServerDownload(
                words,
                switch (form) {
                    case JSON -> "application/vc+ld+json";
                    case JWT -> "application/jwt";
                    case PNG -> "image/png";
                },
                () -> badges.file(badge.id(), form).name(),
                out -> out.write(badges.file(badge.id(), form).content()));
        link.getElement()
                .setAttribute(
                        "aria-label", Say.ui("badge.of", words, badge.award().name()));
        return link;
    }
}
