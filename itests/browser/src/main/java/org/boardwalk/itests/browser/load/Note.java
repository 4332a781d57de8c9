package org.boardwalk.itests.browser.load;

import java.util.Collection;

/** Writing a note on a participant's page. */
record Note(Tab tab, Thinking thinking) {
    /** Waits between {@code least} and {@code most} ms; false when the time is over. */
    interface Thinking {
        boolean think(int least, int most) throws InterruptedException;
    }

    /** Whoever may write a note finds the button; the text must be on the page afterwards, and is added to what was saved. */
    void write(String text, Collection<String> saved) throws InterruptedException {
        var button = tab.tree().button("Write a note");
        if (button.isEmpty()) {
            return;
        }
        tab.click("click", button.get());
        var field = tab.tree()
                .shown("vaadin-text-area")
                .filter(area -> area.value("label").equals("Note"))
                .findFirst()
                .orElseThrow(() -> new Trouble("there is no field for the note"));
        thinking.think(3_000, 9_000);
        tab.type(field, text);
        thinking.think(500, 2_000);
        tab.click("save", tab.tree().button("Save note").orElseThrow(() -> new Trouble("the note cannot be saved")));
        if (!tab.tree().says(text)) {
            throw new Trouble("a note that was saved is not on the page");
        }
        saved.add(text);
    }
}
