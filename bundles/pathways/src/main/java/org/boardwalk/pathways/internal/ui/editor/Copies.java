package org.boardwalk.pathways.internal.ui.editor;

import java.util.TreeMap;
import org.boardwalk.pathways.api.text.LocalText;

/** Names of copies. */
final class Copies {
    private Copies() {}

    /** "RHIT exam (copy)", in each language. */
    static LocalText title(LocalText title) {
        TreeMap<String, String> texts = new TreeMap<>(title.byLanguage());
        texts.replaceAll((language, text) -> text + (language.equals("es") ? " (copia)" : " (copy)"));
        return new LocalText(texts);
    }
}
