package org.plenary.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.consultation.BodySubmissions;
import org.plenary.consultation.Capacity;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentState;
import org.plenary.consultation.Comments;
import org.plenary.consultation.Round;
import org.plenary.consultation.Rounds;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.rehearsal.GuidelinePlay.Seated;
import org.plenary.rehearsal.GuidelinePlay.Voice;

/** How many mails the rounds of a play send, reckoned from who is asked and who said what when. */
record RoundMails(
    GuidelinePlay play,
    Rounds rounds,
    Comments comments,
    BodySubmissions submissions,
    GuidelineCast cast) {

  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration DAY = Duration.ofDays(1);

  /** A body's own people have to be done so long before the close. */
  private static final Duration INNER = Duration.ofDays(3);

  void addTo(Map<String, Integer> mails) {
    for (Round round : rounds.list(play.guideline().id())) {
      Instant closes = round.closes().at();
      Duration half = Duration.between(round.opens().at(), closes).dividedBy(2);
      List<Seated> bodies = cast.asked(play, round.audience());
      List<Person> experts = round.audience().experts() ? cast.experts(play) : List.of();
      int asked = experts.size() + (int) bodies.stream().flatMap(Seated::voices).count();
      add(mails, "round-opened", asked);
      add(mails, "round-closed", asked);
      add(mails, "round-half-way", owing(round, experts, bodies, closes.minus(half)));
      add(mails, "round-last-week", owing(round, experts, bodies, closes.minus(WEEK)));
      add(mails, "round-last-day", owing(round, experts, bodies, closes.minus(DAY)));
      add(mails, "inner-date-reached", lying(round, bodies, closes.minus(INNER)));
      add(mails, "answer-received", handedIn(round, bodies));
      add(mails, "comments-answered", answered(round));
      add(mails, "public-comments-answered", answeredOutside(round));
    }
  }

  private static void add(Map<String, Integer> mails, String text, int count) {
    if (count > 0) {
      mails.merge("consultation/" + text, count, Integer::sum);
    }
  }

  /** Who has not spoken, or holds a draft, or has not begun to answer for a body. */
  private int owing(Round round, List<Person> experts, List<Seated> bodies, Instant at) {
    Set<Person> owing = new HashSet<>();
    for (Person expert : experts) {
      if (said(expert, round).noneMatch(comment -> stoodAt(comment, at))) {
        owing.add(expert);
      }
    }
    Stream<Person> voices = bodies.stream().flatMap(Seated::voices).map(Voice::person);
    Stream.concat(experts.stream(), voices)
        .filter(person -> said(person, round).anyMatch(comment -> isDraftAt(comment, at)))
        .forEach(owing::add);
    for (Seated body : bodies) {
      boolean isFirst = body.equals(bodies.get(0));
      boolean isSilent = onDesk(round, body).isEmpty();
      if (isSilent || isFirst && submittedAfter(round, body, at)) {
        owing.add(body.officer());
      }
    }
    return owing.size();
  }

  /** Bodies with something on the desk and no answer given. */
  private int lying(Round round, List<Seated> bodies, Instant at) {
    return (int)
        bodies.stream()
            .filter(body -> !onDesk(round, body).isEmpty() && submittedAfter(round, body, at))
            .count();
  }

  private int handedIn(Round round, List<Seated> bodies) {
    return bodies.stream()
        .mapToInt(body -> submissions.list(body.officer(), round.id(), body.id()).size())
        .sum();
  }

  /** Each who said something in their own name, answered for a body, or wrote within one. */
  private int answered(Round round) {
    Set<PersonId> officers = new HashSet<>();
    play.bodies().forEach(body -> officers.add(body.officer().id()));
    Set<List<Object>> told = new HashSet<>();
    for (Comment comment : comments.listSubmitted(round.id())) {
      if (comment.person() != null && comment.capacity() == Capacity.PERSONAL) {
        told.add(List.of(comment.person()));
      } else if (comment.person() != null) {
        told.add(List.of(comment.body()));
        if (!officers.contains(comment.person())) {
          told.add(List.of(comment.body(), comment.person()));
        }
      }
    }
    return told.size();
  }

  /** Each of the public, who has no account. */
  private int answeredOutside(Round round) {
    return (int)
        comments.listSubmitted(round.id()).stream()
            .filter(comment -> comment.person() == null)
            .map(Comment::authorName)
            .distinct()
            .count();
  }

  /** Those with an account who spoke, and are neither of the group nor speak for a body. */
  int countFurtherVoices() {
    Set<PersonId> further = new HashSet<>();
    rounds.list(play.guideline().id()).stream()
        .flatMap(round -> comments.listSubmitted(round.id()).stream())
        .map(Comment::person)
        .filter(Objects::nonNull)
        .forEach(further::add);
    cast.experts(play).forEach(expert -> further.remove(expert.id()));
    play.bodies().forEach(body -> further.remove(body.officer().id()));
    return further.size();
  }

  private boolean submittedAfter(Round round, Seated body, Instant at) {
    return submissions.list(body.officer(), round.id(), body.id()).stream()
        .noneMatch(answer -> answer.submittedAt().isBefore(at));
  }

  /** What came to the desk of a body, whatever became of it. */
  private List<Comment> onDesk(Round round, Seated body) {
    return body.voices()
        .flatMap(voice -> said(voice.person(), round))
        .filter(comment -> comment.state() != CommentState.DRAFT)
        .toList();
  }

  private Stream<Comment> said(Person person, Round round) {
    return comments.listOwn(person, round.id()).stream();
  }

  private static boolean isDraftAt(Comment comment, Instant at) {
    return comment.state() == CommentState.DRAFT && comment.changedAt().isBefore(at);
  }

  private static boolean stoodAt(Comment comment, Instant at) {
    Instant submitted = comment.submittedAt();
    return submitted != null
        && submitted.isBefore(at)
        && (comment.state() == CommentState.SUBMITTED || comment.changedAt().isAfter(at));
  }
}
