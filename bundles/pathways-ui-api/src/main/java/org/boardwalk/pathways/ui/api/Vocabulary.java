package org.boardwalk.pathways.ui.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.boardwalk.pathways.api.model.NamedMeasure;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.pathways.api.requirement.Names;
import org.boardwalk.pathways.api.requirement.Unit;
import org.boardwalk.pathways.api.text.LocalText;
import org.osgi.annotation.versioning.ConsumerType;

/** What conditions can speak of where they are edited: steps, credentials, things counted. */
@ConsumerType
public interface Vocabulary {
    /** What can be done before; empty where nothing consists of steps, and then no such condition is offered. */
    List<Term> steps();

    List<Term> credentials();

    /**
     * Makes a credential of a name that is not among {@link #credentials}, which then has it.
     *
     * @return empty where credentials are not made on the spot; then only those that are there can be chosen
     */
    Optional<Term> newCredential(String name);

    /** Whether {@link #newCredential} makes one. */
    boolean makesCredentials();

    List<NamedMeasure> measures();

    /** Makes something to be counted, which {@link #measures} then has. */
    NamedMeasure newMeasure(LocalText name, Unit unit);

    /** Names of everything a condition may speak of. */
    Names names();

    default Optional<NamedMeasure> measure(Measure measure) {
        return measures().stream()
                .filter(named -> named.measure().equals(measure))
                .findFirst();
    }

    /** The same thing counted in a unit: "120 hours" and "120 days" are counted apart, each as a measure of its own. */
    default NamedMeasure inUnit(NamedMeasure named, Unit unit) {
        if (named.measure().unit() == unit) {
            return named;
        }
        return measures().stream()
                .filter(other ->
                        other.name().equals(named.name()) && other.measure().unit() == unit)
                .findFirst()
                .orElseGet(() -> newMeasure(named.name(), unit));
    }

    /** A step or a credential. */
    record Term(String id, LocalText name) {
        public Term {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
        }
    }
}
