package org.boardwalk.pathways.api.requirement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about one person. What is not mentioned is unknown, which is not the same as "no".
 *
 * @param steps id of a step or choice to whether it is done; a step under review is unknown
 * @param credentials credential code to whether it is held; one that is only reported is unknown
 * @param amounts what was counted
 */
public record Evidence(
        Map<String, Truth> steps,
        Map<String, Truth> credentials,
        Map<Measure, Range> amounts,
        EducationRange education) {
    /** Nothing is known. */
    public static final Evidence NONE = new Evidence(Map.of(), Map.of(), Map.of(), EducationRange.UNKNOWN);

    public Evidence {
        steps = Map.copyOf(steps);
        credentials = Map.copyOf(credentials);
        amounts = Map.copyOf(amounts);
    }

    public Truth step(String id) {
        return Optional.ofNullable(steps.get(id)).orElse(Truth.UNKNOWN);
    }

    public Truth credential(String code) {
        return Optional.ofNullable(credentials.get(code)).orElse(Truth.UNKNOWN);
    }

    public Range amount(Measure measure) {
        return Optional.ofNullable(amounts.get(measure)).orElse(Range.UNKNOWN);
    }

    /** The same evidence about the person, with the steps of another pathway. */
    public Evidence withSteps(Map<String, Truth> others) {
        return new Evidence(others, credentials, amounts, education);
    }

    public Evidence withStep(String id, Truth value) {
        Map<String, Truth> changed = new HashMap<>(steps);
        changed.put(id, value);
        return withSteps(changed);
    }

    public Evidence withCredential(String code, Truth value) {
        Map<String, Truth> changed = new HashMap<>(credentials);
        changed.put(code, value);
        return new Evidence(steps, changed, amounts, education);
    }

    public Evidence withAmount(Measure measure, Range range) {
        Map<Measure, Range> changed = new HashMap<>(amounts);
        changed.put(measure, range);
        return new Evidence(steps, credentials, changed, education);
    }

    public Evidence withEducation(EducationRange range) {
        return new Evidence(steps, credentials, amounts, range);
    }
}
