package org.plenary.consultation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.group.OwnBody;
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
  private final BodyAnswerRows answers;
  private final DeskRows desk;
  private final ToldRows told;
  private final RoundMail mail;
  private final SpeakerMail speakers;
  private final People people;
  private final Clock clock;

  RoundNotices(
      RoundRows rounds,
      AskedPeople asked,
      Standings standings,
      CommentRows comments,
      BodyAnswerRows answers,
      DeskRows desk,
      ToldRows told,
      RoundMail mail,
      SpeakerMail speakers,
      People people,
      Clock clock) {
    this.rounds = rounds;
    this.asked = asked;
    this.standings = standings;
    this.comments = comments;
    this.answers = answers;
    this.desk = desk;
    this.told = told;
    this.mail = mail;
    this.speakers = speakers;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Tells everybody asked who was not told yet that the round is open, with the dates that hold for
   * each. Nobody once it is over.
   */
  public void tellOpened(RoundId id) {
    Round round = rounds.findLocked(id).orElseThrow(() -> new NotFound(RoundId.KIND, id.value()));
    if (!round.takesFormal(clock.instant())) {
      return;
    }
    Set<PersonId> before = told.told(id);
    List<Asked> newcomers =
        asked.list(round).stream().filter(one -> !before.contains(one.person().id())).toList();
    told.insertAll(id, newcomers.stream().map(one -> one.person().id()).toList(), clock.instant());
    for (Asked one : newcomers) {
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
        .map(own -> Map.<String, Object>of("body", own.body().name(), "until", until(round, own)))
        .toList();
  }

  private static Deadline until(Round round, OwnBody own) {
    return new Deadline(round.closes().at().minus(own.lead()), round.closes().zone(), "");
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

  /** The receipt of a body's answer, to everybody who speaks for it. */
  public void tellSubmitted(RoundId id, SubmissionId submission) {
    Round round = get(id);
    BodyAnswer answer = answers.find(submission).orElseThrow();
    List<Map<String, Object>> copies =
        desk.listOf(submission).stream().limit(MOST_COPIES).map(RoundMail::copy).toList();
    speakers.tell(
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
                own.computeIfAbsent(comment.person(), none -> new ArrayList<>()).add(comment);
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

  private Round get(RoundId id) {
    return rounds.find(id).orElseThrow(() -> new NotFound(RoundId.KIND, id.value()));
  }
}
