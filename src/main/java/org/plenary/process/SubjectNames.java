package org.plenary.process;

import java.util.Collection;
import java.util.Map;

/** Tells in words what the keys of a procedure stand for, so that an inbox can name them. */
public interface SubjectNames {

  /** The procedure whose keys this one knows. */
  String procedure();

  /** Names by key; one statement however many are asked for. What is gone is left out. */
  Map<String, String> names(Collection<String> keys);

  /** The edition each key belongs to, in as few statements; what belongs to none is left out. */
  default Map<String, WorkEdition> editions(Collection<String> keys) {
    return Map.of();
  }

  /** The names of what keys without an edition belong to, a guideline or a work plan; likewise. */
  default Map<String, String> programmes(Collection<String> keys) {
    return Map.of();
  }
}
