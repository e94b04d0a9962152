package org.plenary.consultation;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.group.BodyId;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.PersonId;

/**
 * One remark on a draft.
 *
 * @param number in the register of the guideline; only of what was submitted
 * @param label what readers call the place it is tied to: "3.3", "Q2"; empty for the whole
 * @param position where the paragraph stands in the draft, -1 for the whole
 * @param person who wrote it; empty for what came through the public page
 * @param submission the answer of a body it is part of
 * @param stance only of a position
 * @param authorName as it was when it was made
 * @param isInformal came after the close: kept and visible, and owed no answer
 * @param isHidden attack or spam, seen by the office only
 */
public record Comment(
    CommentId id,
    GuidelineId guideline,
    RoundId round,
    DraftId draft,
    @Nullable Integer number,
    Anchor anchor,
    String label,
    int position,
    CommentKind kind,
    Severity severity,
    String text,
    String proposed,
    String reason,
    @Nullable Stance stance,
    Capacity capacity,
    @Nullable PersonId person,
    @Nullable String voice,
    @Nullable BodyId body,
    @Nullable SubmissionId submission,
    String authorName,
    String organisation,
    String country,
    String region,
    Locale language,
    Channel channel,
    CommentState state,
    boolean isInformal,
    boolean isHidden,
    int revision,
    Instant changedAt,
    @Nullable Instant submittedAt) {

  /** Whether an answer is owed: in time, in the register, not taken back, and no position. */
  public boolean isOwedAnAnswer() {
    return state == CommentState.SUBMITTED && !isInformal && !isHidden && !isPosition();
  }

  /** Says where a body stands and asks for nothing. */
  public boolean isPosition() {
    return kind == CommentKind.POSITION;
  }

  public CommentForm form() {
    return new CommentForm(anchor, kind, severity, text, proposed, reason, stance);
  }
}
