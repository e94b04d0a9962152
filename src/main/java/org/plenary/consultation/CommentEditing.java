package org.plenary.consultation;

import java.time.Clock;
import org.plenary.consultation.CommentRefused.Field;
import org.plenary.group.Bodies;
import org.plenary.guideline.Drafts;
import org.plenary.identity.Person;
import org.springframework.stereotype.Component;

/** Who may write at a comment, and how it is written without losing anybody's words. */
@Component
class CommentEditing {

  private final CommentRows rows;
  private final Bodies bodies;
  private final Drafts drafts;
  private final Clock clock;

  CommentEditing(CommentRows rows, Bodies bodies, Drafts drafts, Clock clock) {
    this.rows = rows;
    this.bodies = bodies;
    this.drafts = drafts;
    this.clock = clock;
  }

  /** Its author while it is theirs; who speaks for the body from the desk on. */
  void requireEditor(Person by, Comment comment) {
    boolean isAuthors = by.id().equals(comment.person()) && comment.state().isUnfinished();
    boolean isDesks =
        comment.body() != null
            && (comment.state() == CommentState.PENDING || comment.state() == CommentState.VERIFIED)
            && bodies.mayVerify(by, comment.body());
    if (!isAuthors && !isDesks) {
      throw new CommentRefused(Field.TEXT, "cannot-change");
    }
  }

  void requireOwnDraft(Person by, Comment comment) {
    if (!by.id().equals(comment.person())) {
      throw CommentAccess.notFound(comment.id());
    }
    if (comment.state() != CommentState.DRAFT) {
      throw new CommentRefused(Field.TEXT, "cannot-change");
    }
  }

  Comment write(Comment before, int seenRevision, CommentForm form) {
    CommentPolicy.checkSize(form);
    NewComment.Place place =
        NewComment.Place.of(form.anchor(), drafts.listParagraphs(before.draft()));
    if (!rows.update(CommentCopy.with(before, form, place, clock.instant()), seenRevision)) {
      throw new ChangedElsewhere();
    }
    return rows.find(before.id()).orElseThrow();
  }
}
