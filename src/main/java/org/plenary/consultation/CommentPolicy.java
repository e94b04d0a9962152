package org.plenary.consultation;

import java.util.List;
import java.util.Objects;
import org.plenary.consultation.CommentRefused.Field;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;

/** Whether a comment can enter the register as it is typed. */
final class CommentPolicy {

  static final int LONGEST_TEXT = 10_000;
  static final int LONGEST_PROPOSED = 20_000;
  static final int LONGEST_REASON = 5_000;
  static final int LONGEST_QUOTE = 2_000;

  /** A draft may be too long for now, but nobody stores a book in one. */
  private static final int LONGEST_DRAFT = 200_000;

  private CommentPolicy() {}

  static void checkSize(CommentForm form) {
    int length = form.text().length() + form.proposed().length() + form.reason().length();
    if (length > LONGEST_DRAFT) {
      throw new CommentRefused(Field.TEXT, "text-too-long", LONGEST_TEXT, form.text().length());
    }
  }

  static void check(CommentForm form, Round round, List<Paragraph> text) {
    checkPlace(form, round, text);
    if (form.kind() == CommentKind.POSITION) {
      checkPosition(form, round);
    } else if (form.text().isBlank() && form.proposed().isBlank()) {
      throw new CommentRefused(Field.TEXT, "empty");
    }
    requireShort(form.text(), LONGEST_TEXT, Field.TEXT, "text-too-long");
    requireShort(form.proposed(), LONGEST_PROPOSED, Field.PROPOSED, "proposed-too-long");
    requireShort(form.reason(), LONGEST_REASON, Field.REASON, "reason-too-long");
    if (form.severity() == Severity.BLOCKING && form.reason().isBlank()) {
      throw new CommentRefused(Field.REASON, "blocking-without-reason");
    }
  }

  private static void checkPosition(CommentForm form, Round round) {
    if (!round.takesPositions()) {
      throw new CommentRefused(Field.ROUND, "takes-no-positions", round.name());
    }
    Anchor anchor = form.anchor();
    if (anchor == null || anchor.quote().isBlank()) {
      throw new CommentRefused(Field.QUOTE, "position-without-words");
    }
    if (form.stance() == null) {
      throw new CommentRefused(Field.STANCE, "stance-missing");
    }
    if (!form.text().isBlank() || !form.proposed().isBlank()) {
      throw new CommentRefused(Field.TEXT, "position-with-text");
    }
  }

  /** Only a body takes a position; what a person thinks is a comment. */
  static void checkCapacity(CommentForm form, Capacity capacity) {
    if (form.kind() == CommentKind.POSITION && capacity != Capacity.BODY) {
      throw new CommentRefused(Field.CAPACITY, "position-without-body");
    }
  }

  private static void checkPlace(CommentForm form, Round round, List<Paragraph> text) {
    Anchor anchor = form.anchor();
    if (anchor == null) {
      throw new CommentRefused(Field.PLACE, "nowhere");
    }
    Integer question = anchor.question();
    if (question != null && (question < 1 || question > round.questions().size())) {
      throw new CommentRefused(Field.PLACE, "no-such-question", question);
    }
    ParagraphId id = anchor.paragraph();
    if (id == null) {
      if (!form.proposed().isBlank()) {
        throw new CommentRefused(Field.PROPOSED, "wording-without-paragraph");
      }
      return;
    }
    Paragraph paragraph = find(text, id);
    if (anchor.quote().length() > LONGEST_QUOTE || !holds(paragraph, anchor)) {
      throw new CommentRefused(Field.QUOTE, "quote-not-there", paragraph.number());
    }
    if (form.proposed().strip().equals(paragraph.words().strip())) {
      throw new CommentRefused(Field.PROPOSED, "wording-unchanged", paragraph.number());
    }
  }

  private static boolean holds(Paragraph paragraph, Anchor anchor) {
    if (anchor.quote().isEmpty()) {
      return true;
    }
    int start = Objects.requireNonNullElse(anchor.start(), -1);
    return start >= 0 && paragraph.words().startsWith(anchor.quote(), start);
  }

  static Paragraph find(List<Paragraph> text, ParagraphId id) {
    return text.stream()
        .filter(paragraph -> paragraph.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new CommentRefused(Field.PLACE, "no-such-paragraph"));
  }

  private static void requireShort(String typed, int longest, Field field, String reason) {
    if (typed.length() > longest) {
      throw new CommentRefused(field, reason, longest, typed.length());
    }
  }
}
