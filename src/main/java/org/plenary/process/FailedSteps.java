package org.plenary.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.identity.Person;
import org.plenary.process.engine.StuckStep;
import org.plenary.process.engine.StuckSteps;
import org.plenary.shared.NotFound;
import org.plenary.ui.Messages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Steps of procedures that failed at every try. Their procedures stand still, so the office owes
 * them a look; whoever reads everything sees them too.
 */
@Service
public class FailedSteps {

  static final String KIND = "engine.failed-step";
  private static final String SCREEN = "/failed-steps";

  private final StuckSteps stuck;
  private final TaskNames names;
  private final Messages messages;
  private final ApplicationEventPublisher events;

  FailedSteps(
      StuckSteps stuck, TaskNames names, Messages messages, ApplicationEventPublisher events) {
    this.stuck = stuck;
    this.names = names;
    this.messages = messages;
    this.events = events;
  }

  /** The oldest first. */
  @Transactional(readOnly = true)
  public List<FailedStep> list(Person by) {
    if (!by.mayReadEverything()) {
      throw new NotFound("page", SCREEN);
    }
    return stuck.list().stream().map(this::named).toList();
  }

  /** Has it tried again; what succeeded meanwhile is left alone. */
  @Transactional
  public void tryAgain(Person by, String id) {
    if (!by.isStaff()) {
      throw new NotFound("step", id);
    }
    for (StuckStep step : stuck.retry(id)) {
      events.publishEvent(
          new StepTriedAgain(step.procedure(), step.key(), step.step(), by.id().value()));
    }
  }

  /** One line of an inbox for all of them; nothing where all is well, or for whom it is no work. */
  Optional<WorkItem> work(Person reader) {
    if (!reader.isStaff()) {
      return Optional.empty();
    }
    List<StuckStep> steps = stuck.list();
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(item(reader, steps.size(), steps.get(0).since()));
  }

  private WorkItem item(Person reader, int count, Instant since) {
    String title = messages.get(reader.locale(), "process.failed.work", count);
    return new WorkItem(KIND, title, "", "", SCREEN, count, since, since);
  }

  private FailedStep named(StuckStep step) {
    return new FailedStep(
        step.id(),
        step.step(),
        names.subject(step.procedure(), step.key()),
        step.since(),
        step.failure());
  }
}
