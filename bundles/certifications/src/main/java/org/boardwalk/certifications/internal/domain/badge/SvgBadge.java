package org.boardwalk.certifications.internal.domain.badge;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A badge inside an SVG picture: the element {@code openbadges:credential} (Open Badges 3.0, Baked Badge). */
final class SvgBadge {
    private static final String NAMESPACE = "https://purl.imsglobal.org/ob/v3p0";

    private SvgBadge() {}

    static String extract(String picture) throws BadgeException {
        // The platform's own parser, without document types: so without entities that grow or read files.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(picture));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("credential")
                        && NAMESPACE.equals(reader.getNamespaceURI())) {
                    String token = reader.getAttributeValue(null, "verify");
                    return token == null || token.isBlank() ? reader.getElementText() : token;
                }
            }
        } catch (XMLStreamException e) {
            throw new BadgeException("file.brokenPicture");
        }
        throw new BadgeException("file.emptyPicture");
    }
}
