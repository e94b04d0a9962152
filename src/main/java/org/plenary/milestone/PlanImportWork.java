package org.plenary.milestone;

import java.util.List;
import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.plenary.milestone.ImportLine.Outcome;
import org.springframework.stereotype.Component;

/** Takes a plan in, in the background, and notes every line that needs a word. */
@Component
public class PlanImportWork {

  private final PlanImport imports;

  PlanImportWork(PlanImport imports) {
    this.imports = imports;
  }

  /** What {@link PlanImport#run} does, told at its end. */
  public JobWork of(Person by, PlanId plan, byte[] file) {
    return progress -> {
      List<ImportLine> lines = imports.run(by, plan, file, progress);
      lines.stream()
          .filter(line -> !line.messageKey().isEmpty())
          .forEach(
              line -> progress.note(line.number(), line.messageKey(), line.arguments().toArray()));
      progress.say(
          "milestone.import.done",
          lines.stream().filter(line -> line.outcome().adds()).count(),
          count(lines, Outcome.KNOWN),
          count(lines, Outcome.REFUSED));
    };
  }

  private static long count(List<ImportLine> lines, Outcome outcome) {
    return lines.stream().filter(line -> line.outcome() == outcome).count();
  }
}
