package org.plenary.consultation;

import org.jspecify.annotations.Nullable;
import org.plenary.guideline.Fate;
import org.plenary.guideline.ParagraphId;

/**
 * Where an earlier comment stands in a later draft.
 *
 * @param isWaiting unsure, and looked at by nobody so far: it has no place until a person says
 * @param paragraph empty for the whole, for what was removed, and while it waits
 * @param quoteStands whether the words it quotes are still there
 * @param isByPerson whether somebody said so, not the lineage of its paragraph
 */
public record CommentPlace(
    CommentId comment,
    Fate fate,
    boolean isWaiting,
    @Nullable ParagraphId paragraph,
    String label,
    boolean quoteStands,
    boolean isByPerson) {}
