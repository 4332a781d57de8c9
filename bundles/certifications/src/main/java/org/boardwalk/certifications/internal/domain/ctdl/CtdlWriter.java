package org.boardwalk.certifications.internal.domain.ctdl;

import static org.boardwalk.certifications.internal.domain.ctdl.CtdlException.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.Exam;
import org.boardwalk.certifications.api.ctdl.CtdlFile.Remark;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.model.Lifecycle.Validity;
import org.boardwalk.pathways.api.model.Organisation;
import org.boardwalk.pathways.api.model.PartialDate;
import org.boardwalk.pathways.api.requirement.Explainer;
import org.boardwalk.pathways.api.requirement.Names;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.requirement.Strength;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.api.text.Phrase;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Entries of the catalogue as one CTDL document. */
public final class CtdlWriter {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, CatalogueEntry> catalogue;
    private final Function<Phrase, LocalText> words;
    private final Explainer explainer;
    private final ConditionWriter conditions;
    private final Map<Organisation, String> organisations = new LinkedHashMap<>();
    private final ArrayNode graph = NODES.arrayNode();
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * @param catalogue all entries by code
     * @param words a sentence in all languages of the product
     */
    public CtdlWriter(Map<String, CatalogueEntry> catalogue, Names names, Function<Phrase, LocalText> words) {
        this.catalogue = catalogue;
        this.words = words;
        this.explainer = new Explainer(names);
        this.conditions = new ConditionWriter(explainer, words, this::id);
    }

    /** Writes these, and of those they refer to the name and the class. */
    public String write(List<CatalogueEntry> entries) {
        Set<String> referred = new TreeSet<>();
        entries.forEach(entry -> {
            credential(entry);
            references(entry).forEach(referred::add);
        });
        entries.forEach(entry -> referred.remove(entry.code()));
        referred.stream().map(catalogue::get).forEach(entry -> {
            if (entry != null) {
                graph.add(stub(entry));
            }
        });
        organisations.forEach((organisation, id) -> graph.add(organisation(organisation, id)));
        ObjectNode document = NODES.objectNode();
        document.put("@context", Vocabulary.CONTEXT);
        document.set("@graph", graph);
        return MAPPER.writeValueAsString(document);
    }

    /** What was left out or is in words only; after {@link #write}. */
    public List<Remark> remarks() {
        return remarks;
    }

    private static Stream<String> references(CatalogueEntry entry) {
        return Stream.concat(
                entry.lifecycle().replacedBy().stream(),
                entry.prerequisites().stream()
                        .flatMap(need -> need.requirement().conditions())
                        .filter(Requirement.CredentialHeld.class::isInstance)
                        .map(held -> ((Requirement.CredentialHeld) held).code()));
    }

    private String id(String code) {
        CatalogueEntry entry = catalogue.get(code);
        return entry == null
                ? "_:" + code
                : entry.ctid().map(Vocabulary::address).orElse("_:" + code);
    }

    private ObjectNode stub(CatalogueEntry entry) {
        ObjectNode node = NODES.objectNode();
        node.put("@id", id(entry.code()));
        node.put("@type", CredentialClass.of(entry.type(), entry.federalType()).written());
        entry.ctid().ifPresent(ctid -> node.put(Vocabulary.CTID, ctid));
        node.set(Vocabulary.IDENTIFIER, NODES.arrayNode().add(identifier(Vocabulary.CODE, entry.code())));
        node.set(Vocabulary.NAME, languages(entry.name()));
        return node;
    }

    private void credential(CatalogueEntry entry) {
        ObjectNode node = stub(entry);
        graph.add(node);
        entry.summary().ifPresent(summary -> node.set(Vocabulary.DESCRIPTION, languages(summary)));
        entry.issuer().ifPresent(issuer -> {
            String id = organisations.computeIfAbsent(issuer, any -> "_:organisation-" + (organisations.size() + 1));
            node.putArray(Vocabulary.OWNED_BY).add(id);
            node.putArray(Vocabulary.OFFERED_BY).add(id);
        });
        life(entry, node);
        needs(entry, Strength.REQUIRED, Vocabulary.REQUIRES, node);
        entry.exam().ifPresent(exam -> exam(entry, exam, node));
        needs(entry, Strength.RECOMMENDED, Vocabulary.RECOMMENDS, node);
        if (!entry.lifecycle().suggestedInstead().isEmpty()) {
            remark(entry, say("out.instead"));
        }
        if (entry.lifecycle().succession() == Lifecycle.Succession.NONE) {
            remark(entry, say("out.noSuccessor"));
        }
    }

    private void needs(CatalogueEntry entry, Strength strength, String term, ObjectNode node) {
        for (Prerequisite need : entry.prerequisites()) {
            if (need.strength() == strength) {
                node.withArray(term).add(conditions.profile(need));
                if (!ConditionWriter.isReadable(need.requirement())) {
                    remark(entry, say("out.words", explainer.demand(need.requirement())));
                }
            }
        }
    }

    private void life(CatalogueEntry entry, ObjectNode node) {
        Lifecycle life = entry.lifecycle();
        node.set(Vocabulary.STATUS_TYPE, alignment(Vocabulary.STATUS + (life.isRetired() ? "Deprecated" : "Active")));
        life.retiredOn()
                .map(PartialDate::iso)
                .ifPresent(
                        day -> node.put(day.length() == 10 ? Vocabulary.EXPIRATION : Vocabulary.ABOUT_EXPIRATION, day));
        life.replacedBy()
                .ifPresent(code -> node.putArray(Vocabulary.SUPERSEDED_BY).add(id(code)));
        if (life.validity() == Validity.FOR_LIFE) {
            remark(entry, say("out.forLife"));
            return;
        }
        entry.months().ifPresent(months -> node.put(Vocabulary.RENEWAL_FREQUENCY, "P" + months + "M"));
        if (life.validity() == Validity.CYCLE) {
            ObjectNode renewal = NODES.objectNode().put("@type", Vocabulary.PROFILE);
            renewal.set(Vocabulary.DESCRIPTION, languages(words.apply(say("byEducation"))));
            node.putArray(Vocabulary.RENEWAL).add(renewal);
        }
    }

    private void exam(CatalogueEntry entry, Exam exam, ObjectNode credential) {
        String id = "_:exam-" + entry.code();
        credential
                .withArray(Vocabulary.REQUIRES)
                .addObject()
                .put("@type", Vocabulary.PROFILE)
                .putArray(Vocabulary.TARGET_ASSESSMENT)
                .add(id);
        ObjectNode node = graph.addObject().put("@id", id).put("@type", Vocabulary.ASSESSMENT);
        node.set(Vocabulary.NAME, languages(exam.name()));
        exam.code().ifPresent(code -> node.putArray(Vocabulary.IDENTIFIER).add(identifier("Exam code", code)));
        exam.lastDay().ifPresent(day -> node.put(Vocabulary.EXPIRATION, day.toString()));
        for (Credential.Domain domain : exam.domains()) {
            ObjectNode part = node.withArray(Vocabulary.ASSESSES).addObject().put("@type", Vocabulary.ALIGNMENT);
            part.set(Vocabulary.TARGET_NODE_NAME, languages(domain.name()));
            domain.percent().ifPresent(percent -> part.put(Vocabulary.WEIGHT, BigDecimal.valueOf(percent, 2)));
        }
        if (!exam.rules().isEmpty()) {
            remark(entry, say("out.examRules"));
        }
    }

    private void remark(CatalogueEntry entry, Phrase sentence) {
        remarks.add(new Remark(entry.code(), entry.name(), sentence));
    }

    private static ObjectNode organisation(Organisation organisation, String id) {
        ObjectNode node = NODES.objectNode().put("@id", id).put("@type", Vocabulary.ORGANIZATION);
        node.set(Vocabulary.NAME, languages(LocalText.plain(organisation.name())));
        organisation.url().ifPresent(url -> node.put(Vocabulary.WEBPAGE, url));
        return node;
    }

    private static ObjectNode identifier(String type, String code) {
        ObjectNode node = NODES.objectNode().put("@type", Vocabulary.IDENTIFIER_VALUE);
        node.putObject(Vocabulary.IDENTIFIER_TYPE_NAME).put("en", type);
        return node.put(Vocabulary.IDENTIFIER_CODE, code);
    }

    private static ObjectNode alignment(String concept) {
        return NODES.objectNode().put("@type", Vocabulary.ALIGNMENT).put(Vocabulary.TARGET_NODE, concept);
    }

    static ObjectNode languages(LocalText text) {
        ObjectNode map = NODES.objectNode();
        text.byLanguage().forEach(map::put);
        return map;
    }
}
