package org.plenary.consultation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.CommentRefused.Field;
import org.plenary.guideline.Paragraph;

/** Puts a comment together from who speaks and what they typed. */
final class NewComment {

  private NewComment() {}

  static Comment of(
      Round round,
      Author author,
      CommentForm form,
      List<Paragraph> text,
      CommentState state,
      Channel channel,
      Instant now) {
    CommentPolicy.checkSize(form);
    Place place = Place.of(form.anchor(), text);
    return new Comment(
        CommentId.next(),
        round.guideline(),
        round.id(),
        round.draft(),
        null,
        place.anchor(),
        place.label(),
        place.position(),
        form.kind(),
        form.severity(),
        form.text(),
        form.proposed(),
        form.reason(),
        form.stance(),
        author.capacity(),
        author.person(),
        author.voice(),
        author.body(),
        null,
        author.name(),
        author.organisation(),
        author.country(),
        author.region(),
        author.language(),
        channel,
        state,
        false,
        false,
        1,
        now,
        null);
  }

  /** Where a comment stands in the text of its draft. */
  record Place(Anchor anchor, String label, int position) {

    static Place of(@Nullable Anchor anchor, List<Paragraph> text) {
      if (anchor == null) {
        throw new CommentRefused(Field.PLACE, "nowhere");
      }
      if (anchor.paragraph() != null) {
        Paragraph paragraph = CommentPolicy.find(text, anchor.paragraph());
        return new Place(anchor, paragraph.number(), paragraph.position());
      }
      return new Place(anchor, anchor.question() == null ? "" : "Q" + anchor.question(), -1);
    }
  }
}
