package org.plenary.programme;

import java.util.List;

/**
 * What is run again and again: a prize.
 *
 * @param key its folder in {@code bpmn/}
 * @param organisers who run it together
 */
public record Programme(String key, String name, List<String> organisers, String description) {

  public Programme {
    organisers = List.copyOf(organisers);
  }
}
