package org.plenary.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.RoundKind;
import org.plenary.group.BodyKind;

/**
 * When what happens on the way of a guideline: read from {@code guideline-road.yaml} and {@code
 * guideline-meetings.yaml}, and nowhere else. Days count from the middle of the expert round.
 */
record GuidelineRoad(
    Map<Until, Integer> until,
    String group,
    CallPart call,
    PlanPart plan,
    List<DraftPart> drafts,
    List<RoundPart> rounds,
    Step cleared,
    Step adopted) {

  /** Where a play stops. */
  enum Until {
    /** The middle of the expert round, where the demonstration stands. */
    EXPERT_ROUND,
    /** The guideline is adopted. */
    ADOPTED
  }

  record CallPart(int published, int opens, int closes, int confirmed, int seats) {}

  record PlanPart(int made, List<Delivered> delivered, Moved moved) {}

  record Delivered(int line, int on, String what) {}

  record Moved(int line, int on, int to, int days, String reason) {}

  /**
   * @param file the text it is written with; empty where the draft before is worked on
   * @param rearranged whether paragraphs are split, joined, moved and taken out
   */
  record DraftPart(int number, int begun, int frozen, @Nullable String file, boolean rearranged) {}

  /**
   * @param earlyStates how many governments ask to be heard beside those whom the round is for
   * @param fromExperts how many comments experts make
   * @param fromBodies how many are made within bodies
   * @param late whether somebody comments after the close
   * @param heldBack whether one body verifies and never submits
   * @param specificFrom which of the comments on words of the text are made here, and up to which
   * @param meeting which meeting decides on the blocking comments, counted from 0
   */
  record RoundPart(
      RoundKind kind,
      int draft,
      String name,
      String introduction,
      @Nullable List<String> questions,
      boolean experts,
      @Nullable Set<BodyKind> kinds,
      @Nullable Set<String> regions,
      int earlyStates,
      boolean open,
      int planned,
      int opens,
      int closes,
      int fromExperts,
      int fromBodies,
      boolean late,
      boolean heldBack,
      int specificFrom,
      int specificTo,
      int triaged,
      int decided,
      int meeting,
      int released) {}

  /** One of the last steps: when, by whom, and why or in what words. */
  record Step(int on, @Nullable String by, @Nullable String ground, @Nullable String words) {}

  static GuidelineRoad read() {
    return GuidelineMaterial.read("guideline-road.yaml", GuidelineRoad.class);
  }

  int firstDay() {
    return call.published();
  }
}
