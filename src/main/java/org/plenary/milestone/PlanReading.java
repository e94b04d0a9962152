package org.plenary.milestone;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan's file held against the plan: what it adds, what is known, what cannot be taken. */
final class PlanReading {

  private final PlanSheet sheet;
  private final WorkPlan plan;
  private final Clock clock;
  private final Function<Milestone, String> lastReason;
  private final Map<Integer, Milestone> knownAt = new LinkedHashMap<>();
  private final List<Milestone> there;
  private final List<Milestone> added = new ArrayList<>();
  private final List<Need> needs = new ArrayList<>();
  private final Map<MilestoneId, String> reasons = new HashMap<>();
  private final Map<MilestoneId, Integer> lineOf = new HashMap<>();
  private final Map<String, MilestoneId> byNumber = new HashMap<>();
  private final List<ImportLine> lines = new ArrayList<>();

  /**
   * @param lastReason why a milestone of the plan was last given another date
   */
  PlanReading(PlanSheet sheet, Function<Milestone, String> lastReason, Clock clock) {
    this.sheet = sheet;
    this.lastReason = lastReason;
    plan = sheet.plan();
    there = sheet.milestones();
    this.clock = clock;
  }

  PlanReading read(List<PlanFileLine> file) {
    int ordinal = 1;
    for (PlanFileLine line : file) {
      String own = line.get(PlanColumn.LINE);
      String number = own.isEmpty() ? String.valueOf(ordinal) : own;
      ordinal++;
      try {
        lines.add(take(line, number));
      } catch (MilestoneRefused refusal) {
        lines.add(ImportLine.refused(line, refusal));
      }
    }
    compare(file);
    doubt();
    return this;
  }

  List<ImportLine> lines() {
    return List.copyOf(lines);
  }

  List<Milestone> added() {
    return List.copyOf(added);
  }

  List<Need> needs() {
    return List.copyOf(needs);
  }

  String reason(Milestone milestone) {
    return reasons.getOrDefault(milestone.id(), "");
  }

  private ImportLine take(PlanFileLine line, String number) {
    NewMilestone wanted =
        new NewMilestone(
            line.get(PlanColumn.MILESTONE),
            line.get(PlanColumn.KIND),
            line.get(PlanColumn.OWNER),
            null,
            window(line, PlanColumn.WHEN));
    wanted.requireSound();
    Optional<Milestone> known = known(wanted.name());
    if (known.isPresent()) {
      requireSame(known.get(), wanted);
      byNumber.put(number, known.get().id());
      knownAt.put(lines.size(), known.get());
      return ImportLine.of(line, ImportLine.Outcome.KNOWN);
    }
    Milestone milestone = milestone(line, wanted);
    List<Need> ownNeeds = needs(line, milestone);
    needs.addAll(ownNeeds);
    added.add(milestone);
    byNumber.put(number, milestone.id());
    lineOf.put(milestone.id(), lines.size());
    return ImportLine.of(line, ImportLine.Outcome.ADDED);
  }

  /** Only the whole file shows what each line waits for: one may stand below. */
  private void compare(List<PlanFileLine> file) {
    knownAt.forEach(
        (at, known) -> {
          try {
            refuseOtherwise(file.get(at), known);
          } catch (MilestoneRefused refusal) {
            lines.set(at, ImportLine.refused(file.get(at), refusal));
          }
        });
  }

  private void refuseOtherwise(PlanFileLine line, Milestone known) {
    boolean isNew = added.contains(known);
    List<Need> own =
        (isNew ? needs.stream() : sheet.needsOf(known).stream())
            .filter(need -> need.milestone().equals(known.id()))
            .toList();
    PlanDifference difference =
        new PlanDifference(line)
            .words(PlanColumn.KIND, known.kind())
            .words(PlanColumn.OWNER, known.ownerName())
            .days(PlanColumn.FORECAST, known.forecast())
            .days(PlanColumn.ACTUAL, known.isMet() ? known.actual() : null)
            .words(PlanColumn.DELIVERED, known.delivered())
            .words(PlanColumn.LINK, known.link());
    if (!line.get(PlanColumn.REASON).isEmpty()) {
      difference.words(PlanColumn.REASON, isNew ? reason(known) : lastReason.apply(known));
    }
    difference
        .needs(Set.copyOf(needs(line, known)).equals(Set.copyOf(own)), numbers(own))
        .refuse(known);
  }

  private String numbers(List<Need> own) {
    return own.stream()
        .map(
            need ->
                Stream.concat(there.stream(), added.stream())
                    .filter(one -> one.id().equals(need.needs()))
                    .map(one -> one.line() + (need.gapDays() == 0 ? "" : "+" + need.gapDays()))
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("; "));
  }

  private Milestone milestone(PlanFileLine line, NewMilestone wanted) {
    Window forecast =
        line.get(PlanColumn.FORECAST).isEmpty()
            ? wanted.window()
            : window(line, PlanColumn.FORECAST);
    String reason = line.get(PlanColumn.REASON);
    if (!forecast.sameDaysAs(wanted.window())) {
      MilestoneReason.require(reason);
    }
    Window actual = line.get(PlanColumn.ACTUAL).isEmpty() ? null : window(line, PlanColumn.ACTUAL);
    if (actual != null && actual.through().isAfter(plan.today(clock))) {
      throw new MilestoneRefused("day-ahead");
    }
    int number =
        Stream.concat(there.stream(), added.stream()).mapToInt(Milestone::line).max().orElse(0) + 1;
    Milestone milestone =
        new Milestone(
            MilestoneId.next(),
            plan.id(),
            number,
            wanted.name(),
            wanted.kind(),
            wanted.ownerName(),
            null,
            wanted.window(),
            forecast,
            clock.instant(),
            actual == null || actual.isOneDay() ? null : actual.from(),
            actual == null ? null : actual.through(),
            null,
            line.get(PlanColumn.DELIVERED),
            line.get(PlanColumn.LINK),
            null,
            !forecast.sameDaysAs(wanted.window()),
            1);
    reasons.put(milestone.id(), reason);
    return milestone;
  }

  /** "3; 5+14": the lines it waits for, and the days that must lie between. */
  private List<Need> needs(PlanFileLine line, Milestone milestone) {
    return Arrays.stream(line.get(PlanColumn.NEEDS).split("[;,]"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .map(word -> need(word, milestone))
        .toList();
  }

  private Need need(String word, Milestone milestone) {
    int plus = word.indexOf('+');
    String gap = plus < 0 ? "0" : word.substring(plus + 1).strip();
    MilestoneId needed = byNumber.get(plus < 0 ? word : word.substring(0, plus).strip());
    if (needed == null || !gap.matches("\\d{1,3}")) {
      throw new MilestoneRefused("needs-unknown", word);
    }
    return new Need(milestone.id(), needed, Integer.parseInt(gap));
  }

  private static Window window(PlanFileLine line, PlanColumn column) {
    String written = line.get(column);
    return WindowReader.read(written)
        .orElseThrow(() -> new MilestoneRefused("days-unreadable", written));
  }

  private Optional<Milestone> known(String name) {
    return Stream.concat(there.stream(), added.stream())
        .filter(milestone -> milestone.name().equalsIgnoreCase(name))
        .findFirst();
  }

  private static void requireSame(Milestone known, NewMilestone wanted) {
    if (!known.first().sameDaysAs(wanted.window())
        && !known.forecast().sameDaysAs(wanted.window())) {
      throw new MilestoneRefused("planned-otherwise", known.name(), known.forecast().code());
    }
  }

  private void doubt() {
    List<Milestone> whole = Stream.concat(there.stream(), added.stream()).toList();
    new MeetingCountRule(whole, sheet.set(), sheet.today())
        .doubts()
        .forEach((id, count) -> doubt(id, line -> line.doubted(count)));
    OrderRule.doubts(whole)
        .forEach((id, contradicted) -> doubt(id, line -> line.doubted(contradicted)));
  }

  private void doubt(MilestoneId id, UnaryOperator<ImportLine> doubted) {
    Integer line = lineOf.get(id);
    if (line != null) {
      lines.set(line, doubted.apply(lines.get(line)));
    }
  }
}
