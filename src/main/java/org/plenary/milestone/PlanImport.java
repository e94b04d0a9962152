package org.plenary.milestone;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.job.JobProgress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a plan in from a file, and gives it out as one. */
@Service
public class PlanImport {

  private final WorkPlans plans;
  private final Milestones milestones;
  private final NeedRows needs;
  private final ChangeRows changes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PlanImport(
      WorkPlans plans,
      Milestones milestones,
      NeedRows needs,
      ChangeRows changes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.plans = plans;
    this.milestones = milestones;
    this.needs = needs;
    this.changes = changes;
    this.events = events;
    this.clock = clock;
  }

  /** What would become of each line; changes nothing. */
  public List<ImportLine> preview(Person by, PlanId plan, byte[] file) {
    NotAllowed.unlessStaff(by);
    return reading(by, plan, file).lines();
  }

  /**
   * Adds what is new and sound. The same file again adds nothing; a line that says otherwise of a
   * milestone that is in the plan is refused, with what differs. A line whose date contradicts
   * those above it is added as it is published and marked, until a person decides.
   */
  @Transactional
  public List<ImportLine> run(Person by, PlanId plan, byte[] file) {
    return run(by, plan, file, JobProgress.unseen());
  }

  /** As above, in the background: each milestone is a step, and all of them one transaction. */
  @Transactional
  List<ImportLine> run(Person by, PlanId plan, byte[] file, JobProgress progress) {
    NotAllowed.unlessStaff(by);
    PlanReading reading = reading(by, plan, file);
    progress.outOfWhole(reading.added().size());
    reading.added().forEach(milestone -> insert(by, milestone, reading.reason(milestone)));
    reading.needs().forEach(needs::insert);
    // Only the whole plan shows which line is in doubt, so nothing is announced before.
    for (Milestone milestone : reading.added()) {
      announce(by, milestone);
      progress.step();
    }
    int added = reading.added().size();
    int refused =
        (int)
            reading.lines().stream()
                .filter(line -> line.outcome() == ImportLine.Outcome.REFUSED)
                .count();
    if (added > 0) {
      events.publishEvent(new WorkPlanImported(plan, added, refused, by.id().value()));
    }
    return reading.lines();
  }

  /** The plan as a file that {@link #run} takes back without adding anything. */
  public String export(Person by, PlanId plan) {
    PlanSheet sheet = plans.getSheet(by, plan);
    return PlanFile.write(
        sheet.milestones().stream()
            .filter(milestone -> !milestone.isDropped())
            .map(milestone -> row(sheet, milestone))
            .toList());
  }

  private PlanReading reading(Person by, PlanId plan, byte[] file) {
    return new PlanReading(plans.getSheet(by, plan), this::lastReason, clock)
        .read(PlanFile.read(file));
  }

  private void insert(Person by, Milestone milestone, String reason) {
    String actor = by.id().value();
    milestones.insert(actor, milestone);
    if (milestone.wasMoved()) {
      changes.add(
          milestone.id(),
          MilestoneChange.Kind.REDATED,
          milestone.first().code(),
          milestone.forecast().code(),
          reason,
          actor);
    }
    LocalDate met = milestone.metOn();
    if (met != null) {
      String shown = milestone.delivered();
      changes.add(milestone.id(), MilestoneChange.Kind.MET, "", met.toString(), shown, actor);
    }
  }

  private void announce(Person by, Milestone milestone) {
    String actor = by.id().value();
    milestones.announce(actor, milestone);
    LocalDate met = milestone.metOn();
    if (met != null) {
      events.publishEvent(new MilestoneMet(milestone.id(), met, actor));
    }
  }

  private List<String> row(PlanSheet sheet, Milestone milestone) {
    boolean wasMoved = milestone.wasMoved();
    return List.of(
        String.valueOf(milestone.line()),
        when(milestone.first()),
        milestone.name(),
        milestone.ownerName(),
        milestone.kind(),
        wasMoved ? when(milestone.forecast()) : "",
        wasMoved ? lastReason(milestone) : "",
        milestone.isMet() ? milestone.actual().code() : "",
        milestone.delivered(),
        milestone.link(),
        sheet.needsOf(milestone).stream()
            .map(need -> sheet.milestone(need.needs()).line() + gap(need))
            .collect(Collectors.joining("; ")));
  }

  /** The published words where they say the same days, else the days. */
  private static String when(Window window) {
    boolean wordsHold = WindowReader.read(window.wording()).filter(window::sameDaysAs).isPresent();
    return wordsHold ? window.wording() : window.code();
  }

  private String lastReason(Milestone milestone) {
    return changes.list(milestone.id()).stream()
        .filter(change -> change.kind() == MilestoneChange.Kind.REDATED)
        .map(MilestoneChange::reason)
        .findFirst()
        .orElse("");
  }

  private static String gap(Need need) {
    return need.gapDays() == 0 ? "" : "+" + need.gapDays();
  }
}
