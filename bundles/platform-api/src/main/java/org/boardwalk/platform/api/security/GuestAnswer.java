package org.boardwalk.platform.api.security;

import java.util.List;
import java.util.Map;

/** What became of a guest's answer; all texts are translated. */
public sealed interface GuestAnswer {
    /** It was accepted and the link is used up. */
    record Done(String heading, List<String> sentences) implements GuestAnswer {
        public Done {
            sentences = List.copyOf(sentences);
        }
    }

    /** @param errors by name of the field: what is wrong and what to do */
    record Wrong(Map<String, String> errors) implements GuestAnswer {
        public Wrong {
            errors = Map.copyOf(errors);
        }
    }
}
