package org.boardwalk.platform.core.internal.board;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.boardwalk.platform.api.board.Board.Logo;
import org.boardwalk.platform.api.problem.ProblemException;

/** What a logo may be: a small PNG, or an SVG that shows something and does nothing. */
public final class LogoRules {
    private static final int LARGEST_BYTES = 200_000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> ACTIVE =
            Set.of("script", "foreignobject", "iframe", "object", "embed", "animate", "set", "handler");

    private LogoRules() {}

    /** @throws ProblemException {@code platform.board.logo.*} */
    public static void check(Logo logo) {
        if (logo.content().length > LARGEST_BYTES) {
            throw new ProblemException("platform.board.logo.large", logo.content().length / 1000, LARGEST_BYTES / 1000);
        }
        switch (logo.ending()) {
            case "png" -> requirePng(logo.content());
            case "svg" -> requireStill(logo.content());
            default -> throw new ProblemException("platform.board.logo.kind", logo.ending());
        }
    }

    private static void requirePng(byte[] content) {
        if (content.length < PNG.length || !Arrays.equals(PNG, Arrays.copyOf(content, PNG.length))) {
            throw new ProblemException("platform.board.logo.unreadable", "PNG");
        }
    }

    private static void requireStill(byte[] content) {
        try {
            XMLStreamReader reader = parser().createXMLStreamReader(new ByteArrayInputStream(content));
            boolean first = true;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.START_ELEMENT && isActive(reader)) {
                    throw new ProblemException("platform.board.logo.active");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (first && !reader.getLocalName().equals("svg")) {
                        throw new ProblemException("platform.board.logo.unreadable", "SVG");
                    }
                    first = false;
                }
            }
        } catch (XMLStreamException e) {
            throw (ProblemException) new ProblemException("platform.board.logo.unreadable", "SVG").initCause(e);
        }
    }

    private static boolean isActive(XMLStreamReader element) {
        if (ACTIVE.contains(element.getLocalName().toLowerCase(Locale.ROOT))) {
            return true;
        }
        for (int i = 0; i < element.getAttributeCount(); i++) {
            String name = element.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = element.getAttributeValue(i).strip();
            boolean leadsOut = name.equals("href") && !value.startsWith("#") && !value.startsWith("data:image/");
            if (name.startsWith("on") || leadsOut) {
                return true;
            }
        }
        return false;
    }

    private static XMLInputFactory parser() {
        XMLInputFactory parser = XMLInputFactory.newDefaultFactory();
        parser.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parser.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parser;
    }
}
