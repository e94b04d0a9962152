package org.plenary.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.group.Body;
import org.plenary.group.BodyId;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds, while a round runs, whoever owes an answer. Those who are done hear nothing. */
@Service
@Transactional
public class RoundReminders {

  private final RoundRows rounds;
  private final AskedPeople asked;
  private final Standings standings;
  private final CommentRows comments;
  private final ReminderRows sent;
  private final RoundMail mail;
  private final SpeakerMail speakers;
  private final Clock clock;

  RoundReminders(
      RoundRows rounds,
      AskedPeople asked,
      Standings standings,
      CommentRows comments,
      ReminderRows sent,
      RoundMail mail,
      SpeakerMail speakers,
      Clock clock) {
    this.rounds = rounds;
    this.asked = asked;
    this.standings = standings;
    this.comments = comments;
    this.sent = sent;
    this.mail = mail;
    this.speakers = speakers;
    this.clock = clock;
  }

  /** When the next reminder has to go out; empty when all have. */
  @Transactional(readOnly = true)
  public Optional<Instant> nextReminderAt(RoundId id) {
    Round round = get(id);
    Set<String> done = sent.sent(id);
    return plan(round).stream()
        .filter(reminder -> !done.contains(reminder.key()))
        .map(Reminder::due)
        .filter(due -> due.isBefore(round.closes().at()))
        .findFirst();
  }

  /**
   * Sends what is due by now. What was missed while nothing ran is marked as done: of several
   * counts back from the close only the latest still tells the truth.
   */
  public void sendReminders(RoundId id) {
    Round round = rounds.findLocked(id).orElseThrow(() -> new NotFound(RoundId.KIND, id.value()));
    Instant now = clock.instant();
    Set<String> done = sent.sent(id);
    List<Reminder> due =
        plan(round).stream()
            .filter(reminder -> !reminder.due().isAfter(now))
            .filter(reminder -> !done.contains(reminder.key()))
            .toList();
    due.forEach(reminder -> sent.insert(id, reminder.key(), now));
    if (round.closes().isMissedBy(now)) {
      return;
    }
    Map<BodyId, BodyStanding> standing =
        standings.list(round).stream()
            .collect(Collectors.toMap(one -> one.body().id(), Function.identity()));
    latest(due).ifPresent(reminder -> remind(round, reminder, standing));
    if (due.stream().anyMatch(one -> isHeldBack(one.kind()))) {
      warnHeldBack(round, standing);
    }
    due.stream()
        .filter(reminder -> reminder.kind() == ReminderKind.INNER)
        .forEach(reminder -> tellInnerDate(round, standing.get(reminder.body())));
  }

  private static boolean isHeldBack(ReminderKind kind) {
    return kind == ReminderKind.HELD_BACK_THREE || kind == ReminderKind.HELD_BACK_ONE;
  }

  private static Optional<Reminder> latest(List<Reminder> due) {
    return due.stream()
        .filter(one -> one.kind() != ReminderKind.INNER && !isHeldBack(one.kind()))
        .reduce((before, later) -> later);
  }

  private void remind(Round round, Reminder reminder, Map<BodyId, BodyStanding> standing) {
    String template =
        switch (reminder.kind()) {
          case HALF_WAY -> "round-half-way";
          case SEVEN_DAYS -> "round-last-week";
          default -> "round-last-day";
        };
    for (Asked one : asked.list(round)) {
      List<Comment> own = comments.listOf(one.person().id(), round.id());
      long drafts = own.stream().filter(c -> c.state() == CommentState.DRAFT).count();
      boolean hasSpoken =
          own.stream().anyMatch(c -> c.state() == CommentState.SUBMITTED && c.body() == null);
      List<Body> open =
          one.speaksFor().stream()
              .map(body -> standing.get(body.id()))
              .filter(body -> !body.hasAnswered() && !body.isHeldBack())
              .map(BodyStanding::body)
              .toList();
      boolean owes = one.isExpert() && !hasSpoken || !open.isEmpty() || drafts > 0;
      if (owes) {
        mail.send(
            template,
            one.person(),
            round,
            ConsultationRoutes.read(round.id()),
            Map.of("drafts", drafts, "bodies", RoundMail.names(open)));
      }
    }
  }

  private void warnHeldBack(Round round, Map<BodyId, BodyStanding> standing) {
    speakers.tell(
        round,
        body -> standing.get(body.id()).isHeldBack(),
        "answer-held-back",
        body -> counts(standing.get(body.id())));
  }

  private void tellInnerDate(Round round, BodyStanding standing) {
    if (standing.hasAnswered() || standing.isSilent()) {
      return;
    }
    speakers.tell(
        round,
        body -> body.id().equals(standing.body().id()),
        "inner-date-reached",
        body -> counts(standing));
  }

  private static Map<String, Object> counts(BodyStanding standing) {
    return Map.of(
        "body", standing.body().name(),
        "pending", standing.pending(),
        "verified", standing.verified());
  }

  private List<Reminder> plan(Round round) {
    Instant opened = round.openedAt();
    return opened == null
        ? List.of()
        : ReminderRule.plan(opened, round.closes().at(), asked.leads(round));
  }

  private Round get(RoundId id) {
    return rounds.find(id).orElseThrow(() -> new NotFound(RoundId.KIND, id.value()));
  }
}
