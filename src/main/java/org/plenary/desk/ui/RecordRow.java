package org.plenary.desk.ui;

import org.plenary.audit.AuditRecord;

/** A line of the record with the name of who acted. */
record RecordRow(AuditRecord line, String actor) {}
