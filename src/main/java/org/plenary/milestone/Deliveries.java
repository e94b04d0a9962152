package org.plenary.milestone;

import java.time.Clock;
import java.time.LocalDate;
import org.plenary.identity.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of promises: begun, met with evidence, or not met after all. */
@Service
public class Deliveries {

  private static final int LONGEST_TEXT = 4000;
  private static final int LONGEST_LINK = 1000;

  private final Milestones milestones;
  private final ChangeRows changes;
  private final MilestoneAccess access;
  private final MilestoneFiles files;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Deliveries(
      Milestones milestones,
      ChangeRows changes,
      MilestoneAccess access,
      MilestoneFiles files,
      ApplicationEventPublisher events,
      Clock clock) {
    this.milestones = milestones;
    this.changes = changes;
    this.access = access;
    this.files = files;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public void start(Person by, Milestone seen, LocalDate on) {
    Milestone current = access.writeOwn(by, seen.id());
    MilestoneReason.requireOpen(current);
    requirePast(current, on);
    milestones.save(new MilestoneEdit(seen).startedOn(on).done());
    record(current, MilestoneChange.Kind.STARTED, on.toString(), "", by);
    events.publishEvent(new MilestoneStarted(current.id(), on, by.id().value()));
  }

  /**
   * Says that it was met, and what shows it.
   *
   * @param delivered in words; one of words and link must be there, or a file
   */
  @Transactional
  public void meet(Person by, Milestone seen, LocalDate on, String delivered, String link) {
    Milestone current = access.writeOwn(by, seen.id());
    MilestoneReason.requireOpen(current);
    requirePast(current, on);
    requireEvidence(by, current, delivered, link);
    milestones.save(
        new MilestoneEdit(seen).metOn(on).shownBy(delivered.strip(), link.strip()).done());
    record(current, MilestoneChange.Kind.MET, on.toString(), delivered.strip(), by);
    events.publishEvent(new MilestoneMet(current.id(), on, by.id().value()));
  }

  /** Keeps what shows it, whoever says when it is met. */
  @Transactional
  public void show(Person by, Milestone seen, String delivered, String link) {
    Milestone current = access.write(by, seen.id());
    requireEvidence(by, current, delivered, link);
    milestones.save(new MilestoneEdit(seen).shownBy(delivered.strip(), link.strip()).done());
    tellShown(by, current, current.delivered(), delivered.strip());
    tellShown(by, current, current.link(), link.strip());
  }

  private void tellShown(Person by, Milestone milestone, String from, String to) {
    if (!from.equals(to)) {
      String was = brief(from);
      String now = brief(to);
      changes.add(milestone.id(), MilestoneChange.Kind.CHANGED, was, now, "", by.id().value());
      events.publishEvent(
          new MilestoneChanged(milestone.id(), "evidence", was, now, by.id().value()));
    }
  }

  /** As much as the history keeps of it. */
  private static String brief(String text) {
    return text.length() > 1000 ? text.substring(0, 1000) : text;
  }

  /** It was not met after all. What was handed in stays. */
  @Transactional
  public void reopen(Person by, Milestone seen, String reason) {
    Milestone current = access.writeOwn(by, seen.id());
    MilestoneReason.require(reason);
    LocalDate met = current.metOn();
    if (met == null) {
      throw new MilestoneRefused("not-met", current.name());
    }
    milestones.save(new MilestoneEdit(seen).metOn(null).done());
    changes.add(
        current.id(),
        MilestoneChange.Kind.REOPENED,
        met.toString(),
        "",
        reason.strip(),
        by.id().value());
    events.publishEvent(new MilestoneReopened(current.id(), reason.strip(), by.id().value()));
  }

  private void record(
      Milestone milestone, MilestoneChange.Kind kind, String to, String reason, Person by) {
    String told = reason.length() > 2000 ? reason.substring(0, 2000) : reason;
    changes.add(milestone.id(), kind, "", to, told, by.id().value());
  }

  private void requirePast(Milestone milestone, LocalDate on) {
    if (on.isAfter(access.planOf(milestone).today(clock))) {
      throw new MilestoneRefused("day-ahead");
    }
  }

  private void requireEvidence(Person by, Milestone milestone, String delivered, String link) {
    if (delivered.isBlank() && link.isBlank() && files.list(by, milestone.id()).isEmpty()) {
      throw new MilestoneRefused("no-evidence");
    }
    if (delivered.length() > LONGEST_TEXT) {
      throw new MilestoneRefused("too-long", LONGEST_TEXT);
    }
    if (!link.isBlank() && !isWebAddress(link.strip())) {
      throw new MilestoneRefused("no-web-address");
    }
  }

  private static boolean isWebAddress(String link) {
    return link.length() <= LONGEST_LINK && link.matches("(?i)https?://[^\\s\"<>]+");
  }
}
