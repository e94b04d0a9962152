package org.plenary.shared;

import java.util.Map;

/**
 * Something that happened and will be asked about later. Published inside the transaction that made
 * it true, so a listener that fails undoes it.
 */
public interface DomainEvent {

  /** What it happened to. */
  Subject subject();

  /** The id of the person who did it, or {@link #SYSTEM}. */
  String actor();

  /** What the record keeps beside the event's name: ids, numbers, reasons; never a secret. */
  default Map<String, Object> facts() {
    return Map.of();
  }

  /** Stands for nobody: a timer or the program itself acted. */
  String SYSTEM = "system";
}
