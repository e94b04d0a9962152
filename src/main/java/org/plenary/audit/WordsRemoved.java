package org.plenary.audit;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/**
 * A name left the words of a line. From here on the chain holds that line to what it says since.
 *
 * @param line its number
 * @param commitment to the words as they are since
 * @param erased whose name it was
 */
record WordsRemoved(long line, String commitment, Subject erased, String actor)
    implements DomainEvent {

  static final String EVENT = "WordsRemoved";

  private static final String COMMITMENT = "commitment";

  @Override
  public Subject subject() {
    return subject(line);
  }

  static Subject subject(long line) {
    return new Subject("record", Long.toString(line));
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of(COMMITMENT, commitment, "erased", erased);
  }

  static boolean is(AuditRecord line) {
    return line.event().equals(EVENT) && line.subject().id().matches("\\d{1,18}");
  }

  /** The number of the line it is about. */
  static long lineOf(AuditRecord removal) {
    return Long.parseLong(removal.subject().id());
  }

  static String commitmentOf(AuditRecord removal) {
    return FactJson.text(removal.facts(), COMMITMENT);
  }
}
