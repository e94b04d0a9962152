package org.plenary.jury;

import java.util.List;
import org.plenary.shared.Refusal;

/**
 * Who objected still waits for an answer, or for the jury: signed now, they would be left behind.
 */
public class LateEntriesOpen extends Refusal {

  LateEntriesOpen(List<String> titles) {
    super("jury.refused.late-entries-open", titles.size(), String.join("; ", titles));
  }
}
