package org.boardwalk.certifications.internal.ui.badge;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/** A QR code as a drawing: sharp at any size, and on paper. */
@Tag(Tag.DIV)
final class QrPicture extends Div {
    private static final int MARGIN = 4;

    /**
     * @param squares true = dark
     * @param meaning what it is, for whoever cannot see it
     */
    QrPicture(boolean[][] squares, String meaning) {
        addClassName("bd-qr");
        int size = squares.length + 2 * MARGIN;
        getElement().setAttribute("role", "img").setAttribute("aria-label", meaning);
        // An HTML template is parsed as HTML, where a drawing keeps its own namespace; an element made by script would
        // not.
        Element drawing = new Element("span");
        drawing.setProperty(
                "innerHTML",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' shape-rendering='crispEdges' aria-hidden='true'>"
                                .formatted(size, size)
                        + "<rect width='100%' height='100%' fill='#fff'/><path fill='#000' d='" + path(squares)
                        + "'/></svg>");
        getElement().appendChild(drawing);
    }

    private static String path(boolean[][] squares) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.length; y++) {
            for (int x = 0; x < squares[y].length; x++) {
                int from = x;
                while (x < squares[y].length && squares[y][x]) {
                    x++;
                }
                if (x > from) {
                    path.append('M').append(from + MARGIN).append(' ').append(y + MARGIN);
                    path.append('h')
                            .append(x - from)
                            .append("v1h-")
                            .append(x - from)
                            .append('z');
                }
            }
        }
        return path.toString();
    }
}
