package org.plenary.jury;

import java.util.List;

/**
 * What is known of a juror that could tie them to an entry.
 *
 * @param ties projects and organisations they worked on or with before, in their own or the
 *     office's words
 */
record JurorFacts(JurorOrigin origin, String name, String organisation, List<String> ties) {

  JurorFacts {
    ties = List.copyOf(ties);
  }
}
