package org.plenary.programme;

/**
 * What one person wants a published edition to say.
 *
 * @param seen the edition their change is measured against
 */
public record UnpublishedChange(Edition seen, Edition wanted) {}
