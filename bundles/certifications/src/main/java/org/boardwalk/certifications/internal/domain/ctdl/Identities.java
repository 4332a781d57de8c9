package org.boardwalk.certifications.internal.domain.ctdl;

import static org.boardwalk.certifications.internal.domain.ctdl.CtdlException.say;
import static org.boardwalk.certifications.internal.domain.ctdl.Vocabulary.CTID;
import static org.boardwalk.certifications.internal.domain.ctdl.Vocabulary.IDENTIFIER;
import static org.boardwalk.certifications.internal.domain.ctdl.Vocabulary.IDENTIFIER_CODE;
import static org.boardwalk.certifications.internal.domain.ctdl.Vocabulary.IDENTIFIER_TYPE_NAME;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.ctdl.CtdlReview.Reason;
import org.boardwalk.pathways.api.model.Organisation;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.api.text.Phrase;

/** Which objects of a file are credentials, and which credential of the catalogue each of them is or becomes. */
final class Identities {
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CODE = 70;

    private final Graph graph;
    private final Map<String, CatalogueEntry> catalogue;
    private final Map<String, String> byCtid = new HashMap<>();
    private final Map<String, Identity> byCode = new HashMap<>();
    private final List<Identity> all = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    Identities(Graph graph, Map<String, CatalogueEntry> catalogue) {
        this.graph = graph;
        this.catalogue = catalogue;
        catalogue.values().forEach(entry -> entry.ctid().ifPresent(ctid -> byCtid.put(ctid, entry.code())));
        for (Resource resource : graph.resources()) {
            if (resource.types().stream().anyMatch(CredentialClass::isOne)
                    || resource.types().isEmpty() && resource.says(Vocabulary.NAME)) {
                all.add(identity(resource));
            } else {
                others.addAll(resource.types());
            }
        }
    }

    /** In the order of the file. */
    List<Identity> all() {
        return all;
    }

    /** Classes of what else the file holds. */
    List<String> others() {
        return others.stream().distinct().sorted().toList();
    }

    /** The code of the credential a reference means, in the file or in the catalogue; empty when it is refused. */
    Optional<String> code(Resource.Ref ref) {
        Optional<Resource> target = graph.find(ref);
        Optional<String> ctid =
                target.flatMap(found -> found.string(CTID)).or(ref::id).flatMap(Vocabulary::ctidOfAddress);
        Optional<Identity> inFile = all.stream()
                .filter(known ->
                        target.filter(found -> found == known.resource()).isPresent()
                                || ctid.isPresent() && ctid.equals(known.ctid()))
                .findFirst();
        return inFile.isPresent()
                ? inFile.filter(known -> known.reasons().isEmpty()).map(Identity::code)
                : ctid.flatMap(id -> Optional.ofNullable(byCtid.get(id)))
                        .or(() -> target.flatMap(this::codeSaid).filter(catalogue::containsKey));
    }

    private Identity identity(Resource resource) {
        List<Reason> reasons = new ArrayList<>();
        Optional<CredentialClass> sort = resource.types().stream()
                .flatMap(type -> CredentialClass.of(type).stream())
                .findFirst();
        if (sort.isEmpty()) {
            reasons.add(new Reason(resource.place() + "/@type", unknownClass(resource)));
        }
        Optional<LocalText> name = resource.text(Vocabulary.NAME);
        if (name.isEmpty()) {
            reasons.add(new Reason(resource.place(), say("refused.noName")));
        } else if (name.get().byLanguage().values().stream().anyMatch(text -> text.length() > LONGEST_NAME)) {
            reasons.add(new Reason(resource.place(), say("refused.tooLong", LONGEST_NAME)));
        }
        Optional<String> ctid = resource.string(CTID).flatMap(Vocabulary::ctid);
        if (ctid.isEmpty() && resource.says(CTID)) {
            reasons.add(new Reason(
                    place(resource, CTID),
                    say("refused.badCtid", resource.string(CTID).orElse(""))));
        }
        LocalText called = name.orElseGet(() -> LocalText.plain(resource.id()
                .or(() -> Optional.of(resource.place()))
                .filter(id -> !id.isBlank())
                .orElse("?")));
        Identity found = new Identity(
                resource,
                reasons.isEmpty() ? matched(resource, called, ctid, reasons) : "",
                sort,
                called,
                ctid,
                List.copyOf(reasons));
        if (reasons.isEmpty()) {
            byCode.put(found.code(), found);
        }
        return found;
    }

    private static Phrase unknownClass(Resource resource) {
        List<String> types = resource.types();
        if (types.isEmpty()) {
            return say("refused.noClass");
        }
        return switch (types.getFirst()) {
            case "ceterms:Credential" -> say("refused.anyClass");
            case "ceterms:QualityAssuranceCredential" -> say("refused.forOrganisations");
            default -> say("refused.unknownClass", types.getFirst());
        };
    }

    /** By CTID, by the code the file says, or by a code made of the name. */
    private String matched(Resource resource, LocalText name, Optional<String> ctid, List<Reason> reasons) {
        Optional<String> known = ctid.flatMap(id -> Optional.ofNullable(byCtid.get(id)));
        String code = known.or(() -> codeSaid(resource)).orElseGet(() -> codeOf(resource, name, ctid));
        Identity earlier = byCode.get(code);
        if (earlier != null) {
            reasons.add(new Reason(
                    resource.place(), say("refused.twice", earlier.resource().place(), code)));
        } else if (known.isEmpty() && hasOtherCtid(code, ctid)) {
            reasons.add(new Reason(
                    place(resource, CTID),
                    say("refused.otherCtid", code, ctidOf(code).orElse(""))));
        }
        return code;
    }

    private Optional<String> codeSaid(Resource resource) {
        return resource.refs(IDENTIFIER).stream()
                .flatMap(ref -> graph.find(ref).stream())
                .filter(identifier -> identifier
                        .text(IDENTIFIER_TYPE_NAME)
                        .filter(type -> type.byLanguage().containsValue(Vocabulary.CODE))
                        .isPresent())
                .flatMap(identifier -> identifier.string(IDENTIFIER_CODE).stream())
                .filter(code -> CODE.matcher(code).matches())
                .findFirst();
    }

    /** The name in ASCII; with a number behind it when that is somebody else's credential. */
    private String codeOf(Resource resource, LocalText name, Optional<String> ctid) {
        String plain = Normalizer.normalize(name.in(Locale.ENGLISH), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String base = plain.isEmpty() ? "credential" : plain.substring(0, Math.min(plain.length(), LONGEST_CODE));
        Optional<Organisation> owner = Owner.of(resource, graph).organisation();
        String code = base;
        for (int number = 2; isAnother(code, owner, ctid); number++) {
            code = base + "-" + number;
        }
        return code;
    }

    private boolean isAnother(String code, Optional<Organisation> owner, Optional<String> ctid) {
        Identity earlier = byCode.get(code);
        if (earlier != null) {
            return !earlier.ctid().equals(ctid);
        }
        CatalogueEntry entry = catalogue.get(code);
        return entry != null
                && (hasOtherCtid(code, ctid)
                        || entry.issuer().isPresent()
                                && owner.isPresent()
                                && !entry.issuer()
                                        .get()
                                        .name()
                                        .equalsIgnoreCase(owner.get().name()));
    }

    private boolean hasOtherCtid(String code, Optional<String> ctid) {
        return ctid.isPresent()
                && ctidOf(code).filter(id -> !id.equals(ctid.get())).isPresent();
    }

    private Optional<String> ctidOf(String code) {
        return Optional.ofNullable(catalogue.get(code)).flatMap(CatalogueEntry::ctid);
    }

    private static String place(Resource resource, String name) {
        return resource.values(name).map(Resource.Value::place).findFirst().orElse(resource.place());
    }

    /**
     * A credential of the file.
     *
     * @param code empty when it is refused
     * @param reasons why it is refused
     */
    record Identity(
            Resource resource,
            String code,
            Optional<CredentialClass> sort,
            LocalText name,
            Optional<String> ctid,
            List<Reason> reasons) {}
}
