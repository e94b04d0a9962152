package org.plenary.milestone;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.milestone.MeetingCount.Where;

/**
 * Finds where numbers of meetings contradict each other: a line announces "the three global
 * meetings" and two are planned; two are planned and three are set, or were to be held by now.
 * Which of the two is right, a person knows.
 *
 * @param set the meetings that are really set
 */
record MeetingCountRule(List<Milestone> plan, List<SetMeetings.One> set, LocalDate today) {

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

  /** The lines in doubt, in the order of the plan. */
  Map<MilestoneId, MeetingCount> doubts() {
    Map<MilestoneId, MeetingCount> doubts = new LinkedHashMap<>();
    for (Milestone line : plan) {
      if (!line.isDropped()) {
        announced(line).ifPresent(count -> doubts.put(line.id(), count));
      }
    }
    planAgainstSet()
        .ifPresent(count -> doubts.putIfAbsent(meetings().get(meetings().size() - 1).id(), count));
    return doubts;
  }

  private Optional<MeetingCount> announced(Milestone line) {
    Matcher found = ANNOUNCED.matcher(MeetingLines.plain(line.name()));
    if (!found.find() || OTHER.matcher(found.group(2)).find()) {
      return Optional.empty();
    }
    int announced = number(found.group(1));
    String kind = found.group(2);
    int planned =
        (int)
            meetings().stream()
                .filter(one -> !one.id().equals(line.id()))
                .filter(one -> MeetingLines.isOfKind(one.name(), kind))
                .count();
    int held = (int) set.stream().filter(one -> MeetingLines.isOfKind(one.title(), kind)).count();
    if (announced != planned) {
      return Optional.of(new MeetingCount(announced, planned, Where.PLAN));
    }
    return held > announced
        ? Optional.of(new MeetingCount(announced, held, Where.SET))
        : Optional.empty();
  }

  /**
   * The lines that are one meeting each against the meetings that are set. What is not set yet
   * contradicts nothing before its day; where nothing at all is set, meetings are kept elsewhere.
   */
  private Optional<MeetingCount> planAgainstSet() {
    int planned = meetings().size();
    int held = (int) set.stream().filter(one -> one.isInPerson() || !isAnyNumber()).count();
    long over = meetings().stream().filter(one -> one.isMet() || one.end().isBefore(today)).count();
    return planned > 0 && held > 0 && (held > planned || held < over)
        ? Optional.of(new MeetingCount(planned, held, Where.PLAN_AND_SET))
        : Optional.empty();
  }

  /** Whether a line stands for any number of meetings; those are the ones on line. */
  private boolean isAnyNumber() {
    return plan.stream().anyMatch(line -> !line.isDropped() && MeetingLines.isAnyNumber(line));
  }

  private List<Milestone> meetings() {
    return plan.stream().filter(one -> !one.isDropped() && MeetingLines.isOne(one)).toList();
  }

  private static int number(String word) {
    int place = NUMBERS.indexOf(word);
    return place < 0 ? Integer.parseInt(word) : place + 2;
  }
}
