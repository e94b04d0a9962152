package org.plenary.desk.ui;

import org.plenary.audit.AuditRecord;

/**
 * A line of the record with the name of who acted.
 *
 * @param thing the name of what it happened to; empty where that has none
 */
record RecordRow(AuditRecord line, String actor, String thing) {

  /** As when somebody signs in. */
  boolean isAboutActor() {
    return line.subject().id().equals(line.actor());
  }
}
