package org.plenary.programme;

import java.util.List;

/**
 * Things of one kind that an edition keeps for a time. Written by the module that keeps them; what
 * must stay for the record to hold, it neither lists nor removes.
 */
public interface RetainedThings {

  /**
   * One thing that would go.
   *
   * @param words what it is, for staff to look at first
   */
  record Retained(String id, String words) {}

  RetentionKind kind();

  /** All that is there and would go; what was removed is not listed again. */
  List<Retained> list(EditionId edition);

  /** Removes one of them for good, in a transaction of its own. */
  void remove(EditionId edition, String id, String by);
}
