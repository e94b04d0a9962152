package org.plenary.consultation.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentForm;
import org.plenary.consultation.Comments;
import org.plenary.group.Body;
import org.plenary.group.BodyId;

/** The private draft behind the composer: made with the first word, kept at every change. */
class ComposerDraft {

  private final ReadingDesk desk;
  private @Nullable Comment kept;

  ComposerDraft(ReadingDesk desk) {
    this.desk = desk;
  }

  void begin(@Nullable Comment draft) {
    kept = draft;
  }

  Optional<Comment> kept() {
    return Optional.ofNullable(kept);
  }

  /** Keeps the draft; makes none of an empty form. */
  boolean keep(@Nullable BodyId body, CommentForm form) {
    Comments comments = desk.comments();
    Comment before = kept;
    if (before == null) {
      if (form.text().isBlank()
          && form.proposed().isBlank()
          && form.reason().isBlank()
          && form.stance() == null) {
        return false;
      }
      kept = comments.draft(desk.person(), desk.round().id(), body, form);
    } else {
      kept = comments.change(desk.person(), before.id(), before.revision(), form);
    }
    return true;
  }

  /** Makes a draft even of an empty form: a file has to belong to something. */
  Comment require(@Nullable BodyId body, CommentForm form) {
    if (kept == null) {
      kept = desk.comments().draft(desk.person(), desk.round().id(), body, form);
    }
    return kept;
  }

  void speakFor(@Nullable Body body) {
    if (kept != null) {
      kept = desk.comments().speakFor(desk.person(), kept.id(), body == null ? null : body.id());
    }
  }

  Comment submit() {
    Comment submitted = desk.comments().submit(desk.person(), kept().orElseThrow().id());
    kept = null;
    return submitted;
  }

  void discard() {
    kept().ifPresent(draft -> desk.comments().discard(desk.person(), draft.id()));
    kept = null;
  }
}
