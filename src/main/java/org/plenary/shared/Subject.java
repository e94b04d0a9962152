package org.plenary.shared;

/**
 * The thing an event, a notice or a work item is about: its kind ("entry", "edition") and its id.
 */
public record Subject(String kind, String id) {

  @Override
  public String toString() {
    return kind + ":" + id;
  }
}
