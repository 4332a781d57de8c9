package org.boardwalk.participants.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.UUID;

/** Something about a person was changed on this page: its other parts read again. Heard within one browser tab. */
public final class PersonChanged extends ComponentEvent<UI> {
    private static final long serialVersionUID = 1L;

    private final UUID participantId;

    private PersonChanged(UI ui, UUID participantId) {
        super(ui, false);
        this.participantId = participantId;
    }

    public static void tell(UUID participantId) {
        UI ui = UI.getCurrent();
        if (ui != null) {
            ComponentUtil.fireEvent(ui, new PersonChanged(ui, participantId));
        }
    }

    /** Does the work after each change of the person, while the component is shown. */
    public static void hear(Component component, UUID participantId, Runnable work) {
        component.addAttachListener(attach -> {
            Registration hearing = ComponentUtil.addListener(attach.getUI(), PersonChanged.class, event -> {
                if (event.participantId.equals(participantId)) {
                    work.run();
                }
            });
            component.addDetachListener(detach -> {
                detach.unregisterListener();
                hearing.remove();
            });
        });
    }
}
