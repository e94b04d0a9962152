package org.plenary.rehearsal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One meeting on the way of a guideline, read from {@code guideline-meetings.yaml}. Days count as
 * in {@link GuidelineRoad}.
 *
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
    String text,
    List<String> decisions,
    List<Task> actions,
    int sent,
    int approved) {

  record Item(String title, @Nullable String speaker, int minutes) {}

  /**
   * What somebody was given to do.
   *
   * @param owner the name of an expert, or {@code office}
   */
  record Task(String text, String owner, int due, int done) {}

  static List<MeetingPart> all() {
    return List.of(GuidelineMaterial.read("guideline-meetings.yaml", MeetingPart[].class));
  }
}
