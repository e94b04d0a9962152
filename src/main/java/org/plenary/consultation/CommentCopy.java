package org.plenary.consultation;

import java.time.Instant;

/** Comments made of other comments. */
final class CommentCopy {

  private CommentCopy() {}

  /** The same remark with other words or at another place. */
  static Comment with(Comment of, CommentForm typed, NewComment.Place place, Instant now) {
    return new Comment(
        of.id(),
        of.guideline(),
        of.round(),
        of.draft(),
        of.number(),
        place.anchor(),
        place.label(),
        place.position(),
        typed.kind(),
        typed.severity(),
        typed.text(),
        typed.proposed(),
        typed.reason(),
        typed.stance(),
        of.capacity(),
        of.person(),
        of.voice(),
        of.body(),
        of.submission(),
        of.authorName(),
        of.organisation(),
        of.country(),
        of.region(),
        of.language(),
        of.channel(),
        of.state(),
        of.isInformal(),
        of.isHidden(),
        of.revision() + 1,
        now,
        of.submittedAt());
  }

  /** What a body said in an answer, on its desk once more for another. */
  static Comment again(Comment of, Instant now) {
    return new Comment(
        CommentId.next(),
        of.guideline(),
        of.round(),
        of.draft(),
        null,
        of.anchor(),
        of.label(),
        of.position(),
        of.kind(),
        of.severity(),
        of.text(),
        of.proposed(),
        of.reason(),
        of.stance(),
        of.capacity(),
        of.person(),
        of.voice(),
        of.body(),
        null,
        of.authorName(),
        of.organisation(),
        of.country(),
        of.region(),
        of.language(),
        of.channel(),
        CommentState.VERIFIED,
        false,
        false,
        1,
        now,
        null);
  }
}
