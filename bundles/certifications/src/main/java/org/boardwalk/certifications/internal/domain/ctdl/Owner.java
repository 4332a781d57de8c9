package org.boardwalk.certifications.internal.domain.ctdl;

import static org.boardwalk.certifications.internal.domain.ctdl.Vocabulary.NAME;
import static org.boardwalk.certifications.internal.domain.ctdl.Vocabulary.OFFERED_BY;
import static org.boardwalk.certifications.internal.domain.ctdl.Vocabulary.OWNED_BY;
import static org.boardwalk.certifications.internal.domain.ctdl.Vocabulary.WEBPAGE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.boardwalk.pathways.api.model.Organisation;

/**
 * Who owns or offers a credential, as the file says.
 *
 * @param organisation empty when the file names nobody
 * @param onlyAddresses whether the file points to somebody whose name is not in it
 * @param more whether it names further ones
 */
record Owner(Optional<Organisation> organisation, boolean onlyAddresses, boolean more) {
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>]{1,500}");

    static Owner of(Resource credential, Graph graph) {
        List<Resource.Ref> refs = credential.refs(OWNED_BY);
        if (refs.isEmpty()) {
            refs = credential.refs(OFFERED_BY);
        }
        List<Organisation> named = refs.stream()
                .flatMap(ref -> graph.find(ref).stream())
                .flatMap(found -> found
                        .text(NAME)
                        .map(name -> new Organisation(
                                name.in(Locale.ENGLISH), found.string(WEBPAGE).filter(Owner::isAddress)))
                        .stream())
                .distinct()
                .toList();
        return new Owner(named.stream().findFirst(), named.isEmpty() && !refs.isEmpty(), named.size() > 1);
    }

    /** A page that a link may lead to. */
    private static boolean isAddress(String text) {
        return WEB.matcher(text).matches();
    }
}
