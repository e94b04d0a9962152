package org.plenary.milestone;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.shared.Subject;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;

/** What a mail about one milestone says, and whom it concerns. */
record MilestoneMail(PlanSheet sheet, MilestoneId id, Messages messages, Dates dates) {

  private Milestone milestone() {
    return sheet.milestone(id);
  }

  Subject about() {
    return id.subject();
  }

  boolean isTimely(MilestoneAlert alert, Instant now) {
    return alert.isTimely(milestone(), sheet.plan().zone(), now);
  }

  /** What every one of them names. */
  Map<String, Object> values(Person reader) {
    Milestone milestone = milestone();
    Map<String, Object> values = new HashMap<>();
    values.put("milestone", milestone.name());
    values.put("plan", sheet.plan().name());
    values.put("owner", sheet.ownerWords(milestone));
    values.put("when", days(reader, milestone.forecast()));
    values.put(
        "days", Math.abs(ChronoUnit.DAYS.between(sheet.today(), milestone.forecast().through())));
    if (milestone.follows() != null) {
      values.put("follows", true);
    }
    List<String> waiting =
        sheet.dependantsOf(milestone).stream()
            .filter(Milestone::isOpen)
            .map(Milestone::name)
            .toList();
    if (!waiting.isEmpty()) {
      values.put("waiting", waiting);
    }
    return values;
  }

  /** "15–16 November 2023 in Nairobi". */
  String days(Person reader, Window window) {
    return messages.get(
        reader.locale(), "milestone.mail.days", plainDays(reader, window), city(reader));
  }

  String plainDays(Person reader, Window window) {
    return WindowWords.full(messages, reader.locale()).of(window);
  }

  String city(Person reader) {
    return dates.in(reader.locale(), reader.zone()).city(sheet.plan().zone());
  }

  Set<PersonId> touchedBy(MilestoneRedated event) {
    Set<PersonId> touched = new LinkedHashSet<>();
    touched.add(sheet.responsible(milestone()));
    sheet.dependantsOf(milestone()).stream()
        .filter(Milestone::isOpen)
        .forEach(waiting -> touched.add(sheet.responsible(waiting)));
    event
        .along()
        .forEach(move -> touched.add(sheet.responsible(sheet.milestone(move.milestone()))));
    return touched;
  }

  /** What moved with it, and what can no longer begin as planned. */
  List<String> consequences(Person reader, MilestoneRedated event) {
    List<String> told = new ArrayList<>();
    for (MilestoneRedated.Move move : event.along()) {
      told.add(
          messages.get(
              reader.locale(),
              "milestone.mail.moved-along",
              sheet.milestone(move.milestone()).name(),
              plainDays(reader, move.was()),
              plainDays(reader, move.now())));
    }
    for (Breakage broken : sheet.costOf(milestone(), event.now())) {
      told.add(
          messages.get(
              reader.locale(), "milestone.mail.breaks", broken.milestone().name(), broken.days()));
    }
    return told;
  }
}
