package org.plenary.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.group.Body;
import org.plenary.group.BodyId;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.shared.Deadline;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what happens to a round. Each notice goes out once; those who are done get none. */
@Service
@Transactional
public class RoundNotices {

  private final RoundRows rounds;
  private final AskedPeople asked;
  private final Standings standings;
  private final CommentRows comments;
  private final ReminderRows sent;
  private final BodyAnswerRows answers;
  private final DeskRows desk;
  private final RoundMail mail;
  private final People people;
  private final Clock clock;

  RoundNotices(
      RoundRows rounds,
      AskedPeople asked,
      Standings standings,
      CommentRows comments,
      ReminderRows sent,
      BodyAnswerRows answers,
      DeskRows desk,
      RoundMail mail,
      People people,
      Clock clock) {
    this.rounds = rounds;
    this.asked = asked;
    this.standings = standings;
    this.comments = comments;
    this.sent = sent;
    this.answers = answers;
    this.desk = desk;
    this.mail = mail;
    this.people = people;
    this.clock = clock;
  }

  /** Tells everybody asked that the round is open, with the dates that hold for each. */
  public void tellOpened(RoundId id) {
    Round round = get(id);
    for (Asked one : asked.list(round)) {
      mail.send(
          "round-opened",
          one.person(),
          round,
          ConsultationRoutes.read(id),
          Map.of(
              "introduction", round.introduction(),
              "questions", round.questions(),
              "isExpert", one.isExpert(),
              "bodies", RoundMail.names(one.speaksFor()),
              "reviews", reviews(round, one)));
    }
  }

  /** A reviewer's own date comes before the round's. */
  private static List<Map<String, Object>> reviews(Round round, Asked one) {
    return one.reviewsFor().stream()
        .map(body -> Map.<String, Object>of("body", body.name(), "until", innerDate(round, body)))
        .toList();
  }

  private static Deadline innerDate(Round round, Body body) {
    return new Deadline(
        round.closes().at().minus(java.time.Duration.ofDays(body.innerDays())),
        round.closes().zone(),
        "");
  }

  public void tellExtended(RoundId id, Deadline before, String reason) {
    Round round = get(id);
    for (Asked one : asked.list(round)) {
      mail.send(
          "round-extended",
          one.person(),
          round,
          ConsultationRoutes.read(id),
          Map.of("before", before, "reason", reason));
    }
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
      boolean hasSpoken = own.stream().anyMatch(c -> c.state() == CommentState.SUBMITTED);
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
    tellSpeakers(
        round,
        body -> standing.get(body.id()).isHeldBack(),
        "answer-held-back",
        body -> counts(standing.get(body.id())));
  }

  private void tellInnerDate(Round round, BodyStanding standing) {
    if (standing.hasAnswered() || standing.isSilent()) {
      return;
    }
    tellSpeakers(
        round,
        body -> body.id().equals(standing.body().id()),
        "inner-date-reached",
        body -> counts(standing));
  }

  private void tellSpeakers(
      Round round,
      java.util.function.Predicate<Body> which,
      String template,
      Function<Body, Map<String, Object>> values) {
    for (Asked one : asked.list(round)) {
      one.speaksFor().stream()
          .filter(which)
          .forEach(
              body ->
                  mail.send(
                      template,
                      one.person(),
                      round,
                      ConsultationRoutes.desk(round.id(), body.id()),
                      values.apply(body)));
    }
  }

  private static Map<String, Object> counts(BodyStanding standing) {
    return Map.of(
        "body", standing.body().name(),
        "pending", standing.pending(),
        "verified", standing.verified());
  }

  /** The receipt of a body's answer, to everybody who speaks for it. */
  public void tellSubmitted(RoundId id, SubmissionId submission) {
    Round round = get(id);
    BodyAnswer answer = answers.find(submission).orElseThrow();
    List<Map<String, Object>> copies =
        desk.listOf(submission).stream().limit(MOST_COPIES).map(RoundMail::copy).toList();
    tellSpeakers(
        round,
        body -> body.id().equals(answer.body()),
        "answer-received",
        body ->
            Map.of(
                "body", body.name(),
                "receipt", answer.receipt(),
                "count", answer.comments(),
                "isInformal", answer.isInformal(),
                "isAgain", answer.number() > 1,
                "sha256", answer.xlsxSha256(),
                "comments", copies));
  }

  /** A mail is no book: the rest is behind the link. */
  private static final int MOST_COPIES = 50;

  /**
   * Tells everybody asked that the round is closed, each with a copy of what they said in their own
   * name, and the office how it went.
   */
  public void tellClosed(RoundId id) {
    Round round = get(id);
    Map<PersonId, List<Comment>> own = own(id);
    for (Asked one : asked.list(round)) {
      List<Comment> said = own.getOrDefault(one.person().id(), List.of());
      mail.send(
          "round-closed",
          one.person(),
          round,
          ConsultationRoutes.ownComments(),
          Map.of(
              "count", said.size(),
              "comments", said.stream().limit(MOST_COPIES).map(RoundMail::copy).toList()));
    }
    tellOffice(round);
  }

  private Map<PersonId, List<Comment>> own(RoundId id) {
    Map<PersonId, List<Comment>> own = new HashMap<>();
    comments.listSubmitted(id).stream()
        .filter(comment -> comment.capacity() == Capacity.PERSONAL)
        .forEach(
            comment -> {
              if (comment.person() != null) {
                own.computeIfAbsent(comment.person(), none -> new java.util.ArrayList<>())
                    .add(comment);
              }
            });
    return own;
  }

  private void tellOffice(Round round) {
    List<BodyStanding> standing = standings.list(round);
    int count = comments.listSubmitted(round.id()).size();
    for (Person staff : people.listWithRole(Role.STAFF)) {
      mail.send(
          "round-closed-office",
          staff,
          round,
          ConsultationRoutes.round(round.id()),
          Map.of(
              "count", count,
              "answered", standing.stream().filter(BodyStanding::hasAnswered).count(),
              "asked", standing.size(),
              "heldBack",
                  standing.stream()
                      .filter(BodyStanding::isHeldBack)
                      .map(one -> one.body().name())
                      .toList()));
    }
  }

  private List<Reminder> plan(Round round) {
    Instant opened = round.openedAt();
    return opened == null
        ? List.of()
        : ReminderRule.plan(opened, round.closes().at(), asked.bodies(round));
  }

  private Round get(RoundId id) {
    return rounds.find(id).orElseThrow(() -> new NotFound(RoundId.KIND, id.value()));
  }
}
