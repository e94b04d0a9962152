package org.plenary.consultation;

import java.util.Collection;
import java.util.Set;

/** Which comments the office has decided on. Written by whoever answers them. */
@FunctionalInterface
public interface DecidedComments {

  /** Those of these; one statement however many. */
  Set<CommentId> of(Collection<CommentId> comments);
}
