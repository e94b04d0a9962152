package org.plenary.milestone;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a line that announces a number of meetings of which the plan holds another number: "dates
 * of the three global meetings", and two are planned. Which of the two is right, a person knows.
 */
final class MeetingCountRule {

  private static final List<String> NUMBERS =
      List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** A number, at most three words on what kind they are, and "meetings" or "EGMs". */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "\\b(\\d{1,2}|"
              + String.join("|", NUMBERS)
              + ")\\s+((?:[\\p{L}-]+\\s+){0,3}?)(meeting|egm)s\\b");

  /** "Two letters on meetings", "two or three meetings": the number is not that of meetings. */
  private static final Pattern OTHER =
      Pattern.compile("\\b(on|of|for|with|to|in|at|by|before|after|and|or)\\b");

  private MeetingCountRule() {}

  /** The lines in doubt, in the order of the plan. */
  static Map<MilestoneId, MeetingCount> doubts(List<Milestone> plan) {
    Map<MilestoneId, MeetingCount> doubts = new LinkedHashMap<>();
    for (Milestone line : plan) {
      Matcher found = ANNOUNCED.matcher(line.name().toLowerCase(Locale.ROOT));
      if (!line.isDropped() && found.find() && !OTHER.matcher(found.group(2)).find()) {
        MeetingCount count =
            new MeetingCount(number(found.group(1)), planned(plan, line, found.group(2)));
        if (count.announced() != count.planned()) {
          doubts.put(line.id(), count);
        }
      }
    }
    return doubts;
  }

  private static int number(String word) {
    int place = NUMBERS.indexOf(word);
    return place < 0 ? Integer.parseInt(word) : place + 2;
  }

  /** The meetings of that kind: each is a line of its own that says so in its name. */
  private static int planned(List<Milestone> plan, Milestone announcing, String kind) {
    List<String> words = Arrays.stream(kind.strip().split("\\s+")).toList();
    return (int)
        plan.stream()
            .filter(one -> !one.id().equals(announcing.id()) && !one.isDropped())
            .filter(one -> one.kind().equals("meeting"))
            .filter(one -> words.stream().allMatch(one.name().toLowerCase(Locale.ROOT)::contains))
            .count();
  }
}
