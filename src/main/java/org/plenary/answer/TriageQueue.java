package org.plenary.answer;

/** Where on the board a comment waits. What says the same as another waits with it. */
public enum TriageQueue {
  YOURS("a.assignee_id = :me and (a.state is null or a.state = 'OPEN') and c.is_informal = false"),
  UNASSIGNED(
      "a.assignee_id is null and (a.state is null or a.state = 'OPEN') and c.is_informal = false"),
  WITH_OTHERS("a.assignee_id <> :me and a.state = 'OPEN' and c.is_informal = false"),
  GROUP_DECISION("a.state = 'PROPOSED' and c.severity = 'BLOCKING'"),
  PROPOSED("a.state = 'PROPOSED' and c.severity <> 'BLOCKING'"),
  DECIDED("a.state = 'DECIDED'"),
  /** Came after the close and is owed nothing; it may be answered all the same. */
  LATE("c.is_informal = true and (a.state is null or a.state = 'OPEN')");

  private final String condition;

  TriageQueue(String condition) {
    this.condition = condition;
  }

  String condition() {
    return condition;
  }
}
