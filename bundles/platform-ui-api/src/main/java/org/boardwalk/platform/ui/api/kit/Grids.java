package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.grid.Grid;

/** What every grid needs. */
public final class Grids {
    /** The grid has no texts to be set: it makes its parts with English names, and more of them as one scrolls. */
    private static final String NAME = """
            const all = $0, row = $1, sort = $2;
            const name = () => {
              this.querySelectorAll('vaadin-checkbox').forEach(box => {
                if (box.accessibleName === 'Select All') box.accessibleName = all;
                if (box.accessibleName === 'Select Row') box.accessibleName = row;
              });
              this.querySelectorAll('vaadin-grid-sorter[aria-label^="Sort by "]').forEach(sorter => {
                const column = sorter.getAttribute('aria-label').substring('Sort by '.length);
                sorter.setAttribute('aria-label', sort.replace('{0}', () => column));
              });
            };
            this.bwNames?.disconnect();
            this.bwNames = new MutationObserver(name);
            this.bwNames.observe(this, { childList: true, subtree: true });
            name();
            """;

    private Grids() {}

    /** The grid, whose own controls (select, sort) have names in the reader's language whenever it is shown. */
    public static <T> Grid<T> named(Grid<T> grid) {
        grid.addAttachListener(event -> grid.getElement()
                .executeJs(
                        NAME,
                        Words.text("platform.kit.grid.all"),
                        Words.text("platform.kit.grid.row"),
                        Words.text("platform.kit.grid.sort", "{0}")));
        return grid;
    }
}
