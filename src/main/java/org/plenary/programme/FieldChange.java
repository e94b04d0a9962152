package org.plenary.programme;

/** One field that reads differently in two revisions of an edition. */
record FieldChange(EditionPart part, String field, String from, String to) {}
