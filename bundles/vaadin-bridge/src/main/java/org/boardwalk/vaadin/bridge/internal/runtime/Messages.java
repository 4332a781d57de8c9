package org.boardwalk.vaadin.bridge.internal.runtime;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import java.util.Locale;
import org.boardwalk.platform.api.text.Texts;

/** What a tab says when its session has ended or the server failed, in the reader's language. */
final class Messages implements SystemMessagesProvider {
    private static final long serialVersionUID = 1L;

    private final transient Texts texts;

    Messages(Texts texts) {
        this.texts = texts;
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        Locale locale = info.getLocale();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.text(locale, "platform.web.ended.title"));
        messages.setSessionExpiredMessage(texts.text(locale, "platform.web.ended.sentence"));
        messages.setInternalErrorCaption(texts.text(locale, "platform.web.failed.title"));
        messages.setInternalErrorMessage(texts.text(locale, "platform.web.internal.sentence"));
        messages.setCookiesDisabledCaption(texts.text(locale, "platform.web.cookies.title"));
        messages.setCookiesDisabledMessage(texts.text(locale, "platform.web.cookies.sentence"));
        return messages;
    }
}
