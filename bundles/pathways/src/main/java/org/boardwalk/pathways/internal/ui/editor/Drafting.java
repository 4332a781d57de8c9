package org.boardwalk.pathways.internal.ui.editor;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.boardwalk.pathways.api.catalogue.Finding;
import org.boardwalk.pathways.api.catalogue.PathwayCatalogue;
import org.boardwalk.pathways.api.catalogue.PathwayDraft;
import org.boardwalk.pathways.api.catalogue.PathwayVersion;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.platform.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A pathway under somebody's hands: every change is saved as the draft at once and can be undone. There is no draft
 * until the first change, so that looking at the editor leaves no trace.
 */
final class Drafting {
    private static final String CONFLICT = "platform.conflict";
    private static final int UNDO_DEPTH = 200;

    private final PathwayCatalogue catalogue;
    private final UUID pathwayId;
    private final Deque<Pathway> undo = new ArrayDeque<>();
    private final Deque<Pathway> redo = new ArrayDeque<>();
    private final List<Consumer<Change>> listeners = new ArrayList<>();
    private final Optional<PathwayVersion> published;
    private @Nullable PathwayDraft draft;
    private Pathway pathway;
    private String lastField = "";
    private boolean conflict;

    /** What happened to the pathway: a form that caused an EDIT shows it already; after a REPLACED all draw anew. */
    enum Change {
        EDIT,
        REPLACED
    }

    private Drafting(
            PathwayCatalogue catalogue,
            UUID pathwayId,
            Optional<PathwayVersion> published,
            Optional<PathwayDraft> draft) {
        this.catalogue = catalogue;
        this.pathwayId = pathwayId;
        this.published = published;
        this.draft = draft.orElse(null);
        pathway = draft.map(PathwayDraft::pathway)
                .orElseGet(() -> published.orElseThrow().pathway());
    }

    /** Empty when there is no such pathway. */
    static Optional<Drafting> open(PathwayCatalogue catalogue, UUID pathwayId) {
        Optional<PathwayDraft> draft = catalogue.draft(pathwayId);
        Optional<PathwayVersion> published = catalogue.newest(pathwayId);
        return draft.isPresent() || published.isPresent()
                ? Optional.of(new Drafting(catalogue, pathwayId, published, draft))
                : Optional.empty();
    }

    Pathway pathway() {
        return pathway;
    }

    UUID pathwayId() {
        return pathwayId;
    }

    /** The newest published version; empty for a pathway that was never published. */
    Optional<PathwayVersion> published() {
        return published;
    }

    Optional<PathwayDraft> draft() {
        return Optional.ofNullable(draft);
    }

    Optional<Instant> savedAt() {
        return draft().map(PathwayDraft::changedAt);
    }

    List<Finding> findings() {
        return catalogue.check(pathway);
    }

    boolean canUndo() {
        return !undo.isEmpty();
    }

    boolean canRedo() {
        return !redo.isEmpty();
    }

    /** Whether somebody else saved meanwhile, and nothing is saved until one of the two is chosen. */
    boolean isInConflict() {
        return conflict;
    }

    void listen(Consumer<Change> listener) {
        listeners.add(listener);
    }

    /**
     * Takes over a changed pathway and saves it.
     *
     * @param field what was changed; changes of one field in a row are undone together
     */
    void edit(String field, Pathway changed) {
        change(field, changed, Change.EDIT);
    }

    /** Like {@link #edit}, for changes that no form shows by itself. */
    void replace(Pathway changed) {
        change("", changed, Change.REPLACED);
    }

    void undo() {
        step(undo, redo);
    }

    void redo() {
        step(redo, undo);
    }

    /** Takes over what the other person saved; one's own state can be had back with undo. */
    void takeTheirs() {
        catalogue.draft(pathwayId).ifPresent(theirs -> {
            draft = theirs;
            conflict = false;
            push(undo, pathway);
            redo.clear();
            pathway = theirs.pathway();
            tell(Change.REPLACED);
        });
    }

    /** Saves one's own state over the other person's. */
    void keepMine() {
        catalogue.draft(pathwayId).ifPresent(theirs -> {
            draft = theirs;
            conflict = false;
            save();
            tell(Change.EDIT);
        });
    }

    PathwayVersion publish(String note) {
        PathwayDraft ready = draft == null ? catalogue.edit(pathwayId) : draft;
        return catalogue.publish(pathwayId, ready.lock(), note);
    }

    void discard() {
        draft().ifPresent(unwanted -> catalogue.discard(pathwayId, unwanted.lock()));
    }

    private void change(String field, Pathway changed, Change kind) {
        if (changed.equals(pathway)) {
            return;
        }
        if (field.isEmpty() || !field.equals(lastField)) {
            push(undo, pathway);
        }
        redo.clear();
        lastField = field;
        pathway = changed;
        save();
        tell(kind);
    }

    private void step(Deque<Pathway> from, Deque<Pathway> to) {
        if (!from.isEmpty()) {
            push(to, pathway);
            pathway = from.pop();
            lastField = "";
            save();
            tell(Change.REPLACED);
        }
    }

    private static void push(Deque<Pathway> stack, Pathway state) {
        stack.push(state);
        if (stack.size() > UNDO_DEPTH) {
            stack.removeLast();
        }
    }

    private void save() {
        if (conflict) {
            return;
        }
        try {
            PathwayDraft before = draft == null ? catalogue.edit(pathwayId) : draft;
            draft = catalogue.save(pathwayId, before.lock(), pathway);
        } catch (ProblemException problem) {
            if (!problem.code().equals(CONFLICT)) {
                throw problem;
            }
            conflict = true;
        }
    }

    private void tell(Change change) {
        listeners.forEach(listener -> listener.accept(change));
    }
}
