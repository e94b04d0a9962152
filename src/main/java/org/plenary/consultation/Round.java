package org.plenary.consultation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.GuidelineId;
import org.plenary.shared.Deadline;

/**
 * A period in which some may comment one frozen draft.
 *
 * @param questions asked beside the text, numbered from 1 in this order
 */
public record Round(
    RoundId id,
    GuidelineId guideline,
    DraftId draft,
    RoundKind kind,
    String name,
    String introduction,
    Audience audience,
    Sight sight,
    List<String> questions,
    Deadline opens,
    Deadline closes,
    RoundState state,
    @Nullable Instant openedAt,
    @Nullable Instant closedAt,
    @Nullable Instant releasedAt) {

  public Round {
    questions = List.copyOf(questions);
  }

  /** Whether what arrives now counts; the closing instant itself still does. */
  public boolean takesFormal(Instant now) {
    return state == RoundState.OPEN && !closes.isMissedBy(now);
  }

  /** Whether this came once the answers were out: the report that went out does not hold it. */
  public boolean isAfterRelease(Comment comment) {
    return releasedAt != null
        && comment.submittedAt() != null
        && comment.submittedAt().isAfter(releasedAt);
  }

  /** Whether bodies may say in it where they stand on words of the draft. */
  public boolean takesPositions() {
    return kind == RoundKind.MEMBER_STATE;
  }

  /** Whether those asked may read each other's comments by now. */
  public boolean showsOthers(Instant now) {
    return switch (sight) {
      case AT_ONCE -> state.hasOpened();
      case AFTER_CLOSE -> state.isOver() || state == RoundState.OPEN && closes.isMissedBy(now);
      case AFTER_RELEASE -> state == RoundState.RELEASED;
    };
  }
}
