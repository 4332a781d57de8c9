package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;

/** Whether the signed-in person is told by e-mail, too; without an address, the sentence that says so. */
public final class MailSwitch extends Div {
    /**
     * @param texts start of the module's keys, before {@code .want} (the question), {@code .to} (where, with the address),
     *     {@code .nowhere} (no address is known), {@code .yes} and {@code .no} (what was chosen)
     * @param address empty when none is known
     * @param choose keeps the choice; its problem is told, and the tick taken back
     */
    public MailSwitch(String texts, String address, boolean wanted, SerializableConsumer<Boolean> choose) {
        if (address.isBlank()) {
            add(new Paragraph(Words.text(texts + ".nowhere")));
            return;
        }
        Checkbox tick = new Checkbox(Words.text(texts + ".want"), wanted);
        tick.setHelperText(Words.text(texts + ".to", address));
        tick.addValueChangeListener(event -> {
            if (!event.isFromClient()) {
                return;
            }
            if (Notices.tryTo(() -> choose.accept(event.getValue()))) {
                Notices.success(Words.text(texts + (event.getValue() ? ".yes" : ".no")));
            } else {
                tick.setValue(event.getOldValue());
            }
        });
        add(tick);
    }
}
