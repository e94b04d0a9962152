package org.plenary.milestone;

import java.util.List;

/**
 * What becomes of one line of a file.
 *
 * @param number its line in the file, the heading being the first
 * @param messageKey why it is refused or doubted; empty where all is well
 */
public record ImportLine(
    long number, Outcome outcome, String name, String messageKey, List<Object> arguments) {

  /** Refused and known lines add nothing; doubted ones are added as they are published. */
  public enum Outcome {
    ADDED,
    DOUBTED,
    KNOWN,
    REFUSED;

    public boolean adds() {
      return this == ADDED || this == DOUBTED;
    }
  }

  static ImportLine of(PlanFileLine line, Outcome outcome) {
    return new ImportLine(line.number(), outcome, line.get(PlanColumn.MILESTONE), "", List.of());
  }

  static ImportLine refused(PlanFileLine line, MilestoneRefused refusal) {
    return new ImportLine(
        line.number(),
        Outcome.REFUSED,
        line.get(PlanColumn.MILESTONE),
        refusal.messageKey(),
        List.of(refusal.arguments()));
  }

  ImportLine doubted(Milestone contradicted) {
    return doubted("milestone.import.doubted", contradicted.line(), contradicted.name());
  }

  ImportLine doubted(MeetingCount count) {
    return doubted(
        "milestone.import.count-" + count.where().key(), count.announced(), count.found());
  }

  private ImportLine doubted(String why, Object... arguments) {
    return new ImportLine(number, Outcome.DOUBTED, name, why, List.of(arguments));
  }
}
