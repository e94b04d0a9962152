package org.plenary.programme;

/**
 * One field that reads differently in two revisions of an edition.
 *
 * @param field the path of the field, as in the edition's file: {@code slots.tech-gold.count}
 */
public record FieldChange(EditionPart part, String field, String from, String to) {}
