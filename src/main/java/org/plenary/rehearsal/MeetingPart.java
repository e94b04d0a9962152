package org.plenary.rehearsal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One meeting on the way of a guideline, read from {@code guideline-meetings.yaml}. Days count as
 * in {@link GuidelineRoad}.
 *
 * @param papers what there is to read, in place from its day on; empty where there is nothing
 * @param movedFrom for when it was planned first; empty where it was never moved
 * @param moved on which day it was
 */
record MeetingPart(
    String title,
    @Nullable String place,
    @Nullable String link,
    int planned,
    int invited,
    int held,
    @Nullable Integer movedFrom,
    int moved,
    int hour,
    int minutes,
    List<Item> agenda,
    @Nullable Papers papers,
    @Nullable Call call,
    String text,
    List<String> decisions,
    List<Task> actions,
    int sent,
    int approved) {

  record Item(String title, @Nullable String speaker, int minutes) {}

  /** Members are asked what the meeting should talk about. */
  record Call(int on, int due, String note, List<Proposed> items) {}

  /**
   * An item that a member proposes.
   *
   * @param declined why it does not go on the agenda; null where it does
   */
  record Proposed(
      String by,
      int on,
      String title,
      String why,
      int minutes,
      int decided,
      @Nullable String declined) {}

  record Papers(int on, List<String> titles) {}

  /**
   * What somebody was given to do.
   *
   * @param owner the name of an expert, or {@code office}
   */
  record Task(String text, String owner, int due, int done) {}

  /** Papers that come later than the invitation are announced by themselves. */
  boolean announcesPapers() {
    return papers != null && papers.on() > invited;
  }

  static List<MeetingPart> all() {
    return List.of(GuidelineMaterial.read("guideline-meetings.yaml", MeetingPart[].class));
  }
}
