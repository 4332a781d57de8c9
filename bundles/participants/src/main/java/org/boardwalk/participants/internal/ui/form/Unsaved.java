package org.boardwalk.participants.internal.ui.form;

import com.vaadin.flow.router.BeforeLeaveEvent;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Confirm;

/** Asks before something typed is left behind. */
public final class Unsaved {
    private Unsaved() {}

    public static void guard(BeforeLeaveEvent event, boolean typed) {
        if (typed) {
            BeforeLeaveEvent.ContinueNavigationAction go = event.postpone();
            new Confirm(Say.say("unsaved.title"))
                    .says(Say.say("unsaved.text"))
                    .danger(Say.say("unsaved.leave"), go::proceed)
                    .open();
        }
    }
}
