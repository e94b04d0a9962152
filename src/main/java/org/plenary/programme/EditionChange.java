package org.plenary.programme;

import java.time.Instant;

/**
 * One thing that changed in a published edition.
 *
 * @param by the id of the person who changed it
 * @param field the path of the field, as in the edition's file
 * @param from as it was; empty for something new and for a form's questions, which the revisions
 *     keep whole
 */
public record EditionChange(
    int revision,
    Instant at,
    String by,
    EditionPart part,
    String field,
    String from,
    String to,
    String reason) {}
