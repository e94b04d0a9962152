package org.plenary.rehearsal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For every screen in {@code walls.txt} somebody it is for. */
final class ScreenReaders {

  /** What of the list opens to nobody in it, and to whom it does. */
  private static final Map<String, String> TO_OTHERS =
      Map.of(
          "co-editor-invitations/:token", "applicant",
          "benefits/:benefit", "staff",
          "my-benefits/:benefit", "winner");

  /**
   * What leads on to another screen, always or with an entry that is judged and a draft that is
   * frozen. The steps of applicants and screeners are looked at where they are taken, by {@link
   * ApplicantAtBrowser}, {@link ScreenerAtBrowser} and the journeys of guests, objections and
   * categories; the text in {@code EditingJourney}; what is offered to a host's call in {@code
   * MeetingJourney}; a form that a procedure asks for in {@code FormJourney}, for no procedure of
   * ours asks for one.
   */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "my-entries/:entry/edit",
          "my-entries/:entry/review",
          "my-entries/:entry/correct",
          "my-entries/:entry/award",
          "my-entries/:entry/guests",
          "my-entries/:entry/category",
          "entries/:entry/award",
          "entries/:entry/guests",
          "entry-objections/:entry",
          "screening/:entry",
          "set-up",
          "guidelines/:guideline/edit",
          "draft-changes/:draft",
          "body-invitations/:seat",
          "comment-requests/:request",
          "owed-votes/:vote",
          "hosting/:hosting",
          "work-items/:item");

  private ScreenReaders() {}

  /** Whoever is the first a screen is for. */
  static Set<String> readers() {
    Set<String> readers = new LinkedHashSet<>();
    Walls.LIST.keySet().stream()
        .filter(path -> !ELSEWHERE.contains(path))
        .forEach(path -> readers.add(readerOf(path)));
    return readers;
  }

  static List<String> pathsOf(String who) {
    return Walls.LIST.keySet().stream()
        .filter(path -> !ELSEWHERE.contains(path) && readerOf(path).equals(who))
        .toList();
  }

  private static String readerOf(String path) {
    String first = Walls.LIST.get(path).iterator().next();
    return TO_OTHERS.getOrDefault(path, first);
  }
}
