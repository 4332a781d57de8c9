package org.boardwalk.pathways.internal.ui.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.catalogue.Finding;
import org.boardwalk.pathways.api.catalogue.PathwayCatalogue;
import org.boardwalk.pathways.api.catalogue.PathwayDraft;
import org.boardwalk.pathways.api.catalogue.PathwaySummary;
import org.boardwalk.pathways.api.catalogue.PathwayVersion;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.internal.domain.check.PathwayCheck;
import org.boardwalk.pathways.internal.domain.file.PathwayFile;
import org.boardwalk.platform.api.problem.ProblemException;

/** Pathways in memory. */
public final class FakeCatalogue implements PathwayCatalogue {
    private final Map<UUID, List<PathwayVersion>> versions = new LinkedHashMap<>();
    private final Map<UUID, PathwayDraft> drafts = new LinkedHashMap<>();
    private final Map<UUID, Boolean> archived = new LinkedHashMap<>();
    public String author = "Dana Reyes";
    public int people;

    /** Publishes a pathway as its next version. */
    public PathwayVersion add(UUID id, Pathway pathway, String note) {
        List<PathwayVersion> all = versions.computeIfAbsent(id, key -> new ArrayList<>());
        PathwayVersion version = new PathwayVersion(id, all.size() + 1, pathway, Instant.now(), author, note);
        all.add(version);
        return version;
    }

    @Override
    public List<PathwaySummary> list() {
        List<UUID> ids = new ArrayList<>(versions.keySet());
        drafts.keySet().stream().filter(id -> !ids.contains(id)).forEach(ids::add);
        return ids.stream().map(this::summary).toList();
    }

    private PathwaySummary summary(UUID id) {
        Optional<PathwayVersion> newest = newest(id);
        Pathway pathway = newest.map(PathwayVersion::pathway)
                .orElseGet(() -> drafts.get(id).pathway());
        return new PathwaySummary(
                id,
                pathway.code(),
                pathway.title(),
                pathway.summary(),
                pathway.programme(),
                newest.map(PathwayVersion::number),
                drafts.containsKey(id),
                archived.getOrDefault(id, false),
                pathway.steps().size(),
                people);
    }

    @Override
    public Optional<PathwayVersion> newest(UUID pathwayId) {
        return Optional.ofNullable(versions.get(pathwayId)).map(List::getLast);
    }

    @Override
    public Optional<PathwayVersion> byCode(String code) {
        return versions.values().stream()
                .map(List::getLast)
                .filter(version -> version.pathway().code().equals(code))
                .findFirst();
    }

    @Override
    public Optional<PathwayVersion> version(UUID pathwayId, int number) {
        return versions(pathwayId).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    @Override
    public List<PathwayVersion> versions(UUID pathwayId) {
        return versions.getOrDefault(pathwayId, List.of()).reversed();
    }

    @Override
    public List<Finding> check(Pathway pathway) {
        return PathwayCheck.check(pathway);
    }

    @Override
    public Optional<PathwayDraft> draft(UUID pathwayId) {
        return Optional.ofNullable(drafts.get(pathwayId));
    }

    @Override
    public PathwayDraft create(Pathway pathway) {
        return keep(UUID.randomUUID(), 0, pathway);
    }

    @Override
    public PathwayDraft edit(UUID pathwayId) {
        return draft(pathwayId)
                .orElseGet(
                        () -> keep(pathwayId, 0, newest(pathwayId).orElseThrow().pathway()));
    }

    @Override
    public PathwayDraft save(UUID pathwayId, long lock, Pathway pathway) {
        PathwayDraft before = drafts.get(pathwayId);
        if (before == null || before.lock() != lock) {
            throw new ProblemException("platform.conflict");
        }
        return keep(pathwayId, lock + 1, pathway);
    }

    private PathwayDraft keep(UUID id, long lock, Pathway pathway) {
        int basedOn = newest(id).map(PathwayVersion::number).orElse(0);
        PathwayDraft draft = new PathwayDraft(id, lock, basedOn, pathway, Instant.now(), author, check(pathway));
        drafts.put(id, draft);
        return draft;
    }

    @Override
    public void discard(UUID pathwayId, long lock) {
        drafts.remove(pathwayId);
    }

    @Override
    public PathwayVersion publish(UUID pathwayId, long lock, String note) {
        PathwayDraft draft = drafts.remove(pathwayId);
        return add(pathwayId, draft.pathway(), note);
    }

    @Override
    public void archive(UUID pathwayId, boolean value) {
        archived.put(pathwayId, value);
    }

    @Override
    public String exportFile(UUID pathwayId) {
        return PathwayFile.write(newest(pathwayId).orElseThrow().pathway());
    }

    @Override
    public Pathway readFile(String json) {
        return PathwayFile.readDraft(json);
    }

    @Override
    public PathwayDraft importFile(String json) {
        return create(readFile(json));
    }
}
