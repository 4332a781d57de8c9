package org.boardwalk.platform.mail.internal.smtp;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import org.boardwalk.platform.api.board.Board.Logo;
import org.boardwalk.platform.mail.internal.domain.HtmlBody;

/** One text in two forms, the plain one first: a program shows the last it understands (RFC 2046, section 5.1.4). */
final class Parts {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private Parts() {}

    static Multipart of(String text, HtmlBody html) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, UTF_8);
        MimeBodyPart page = new MimeBodyPart();
        page.setText(html.page(), UTF_8, "html");
        return new MimeMultipart(
                "alternative",
                plain,
                html.logo().isEmpty() ? page : whole(page, html.logo().get()));
    }

    private static MimeBodyPart whole(MimeBodyPart page, Logo logo) throws MessagingException {
        MimeBodyPart picture = new MimeBodyPart();
        String type = "image/" + logo.ending();
        picture.setDataHandler(new DataHandler(new ByteArrayDataSource(logo.content(), type)));
        picture.setContentID("<" + HtmlBody.LOGO + ">");
        picture.setDisposition(MimeBodyPart.INLINE);
        MimeBodyPart whole = new MimeBodyPart();
        whole.setContent(new MimeMultipart("related", page, picture));
        return whole;
    }
}
