package org.plenary.answer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.consultation.Capacity;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.Comments;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundMail;
import org.plenary.consultation.Rounds;
import org.plenary.consultation.Voices;
import org.plenary.consultation.WithinBodies;
import org.plenary.group.BodyId;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonState;
import org.plenary.ui.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells each contributor once that their comments were answered, and what became of them. */
@Service
@Transactional
public class AnswerNotices {

  /** A mail is no book: the rest is behind the link. */
  private static final int MOST = 50;

  private final Rounds rounds;
  private final TriageRows triage;
  private final Comments comments;
  private final AnswerRows answers;
  private final WithinBodies within;
  private final Voices voices;
  private final RoundMail mail;
  private final Messages messages;
  private final People people;
  private final Clock clock;

  AnswerNotices(
      Rounds rounds,
      TriageRows triage,
      Comments comments,
      AnswerRows answers,
      WithinBodies within,
      Voices voices,
      RoundMail mail,
      Messages messages,
      People people,
      Clock clock) {
    this.rounds = rounds;
    this.triage = triage;
    this.comments = comments;
    this.answers = answers;
    this.within = within;
    this.voices = voices;
    this.mail = mail;
    this.messages = messages;
    this.people = people;
    this.clock = clock;
  }

  /** Whoever said nothing, and whoever has no account any more, hears nothing. */
  public void tellAnswered(RoundId id) {
    Round round = rounds.get(id);
    List<TriageItem> all = triage.all(id);
    List<Comment> said = all.stream().map(TriageItem::comment).toList();
    Map<CommentId, Answer> answered =
        all.stream().collect(Collectors.toMap(one -> one.comment().id(), TriageItem::answer));
    tell(round, said, answered);
  }

  /** The same to those whose comments came after that; nobody of the same comment twice. */
  public void tellLate(RoundId id, Collection<CommentId> late) {
    List<CommentId> untold = late.stream().filter(one -> !answers.isTold(one)).toList();
    untold.forEach(one -> answers.told(one, clock.instant()));
    tell(rounds.get(id), comments.list(untold), answers.find(untold));
  }

  private void tell(Round round, List<Comment> said, Map<CommentId, Answer> answered) {
    tellPeople(round, said, answered);
    tellBodies(round, said, answered);
    voices.tellAnswered(round, said, (theirs, locale) -> told(round, theirs, locale, answered));
  }

  private void tellPeople(Round round, List<Comment> said, Map<CommentId, Answer> answered) {
    Map<PersonId, List<Comment>> own = new LinkedHashMap<>();
    for (Comment comment : said) {
      if (comment.capacity() == Capacity.PERSONAL && comment.person() != null) {
        own.computeIfAbsent(comment.person(), none -> new ArrayList<>()).add(comment);
      }
    }
    Map<PersonId, Person> found = people.list(own.keySet());
    own.forEach(
        (id, theirs) -> {
          Person to = found.get(id);
          if (to != null && to.state() == PersonState.ACTIVE) {
            mail.send(
                "comments-answered",
                to,
                round,
                ConsultationRoutes.ownComments(),
                values(round, "", theirs, to.locale(), answered));
          }
        });
  }

  private void tellBodies(Round round, List<Comment> said, Map<CommentId, Answer> answered) {
    Map<BodyId, List<Comment>> own = new LinkedHashMap<>();
    for (Comment comment : said) {
      if (comment.capacity() == Capacity.BODY && comment.body() != null) {
        own.computeIfAbsent(comment.body(), none -> new ArrayList<>()).add(comment);
      }
    }
    for (WithinBodies.Told one : within.list(round, own)) {
      Map<String, Object> values =
          values(round, one.speaksFor(), one.comments(), one.person().locale(), answered);
      values.put("through", one.through());
      mail.send("comments-answered", one.person(), round, one.link(), values);
    }
  }

  private Map<String, Object> values(
      Round round,
      String body,
      List<Comment> theirs,
      Locale locale,
      Map<CommentId, Answer> answered) {
    Map<String, Object> values = new HashMap<>(told(round, theirs, locale, answered));
    values.put("body", body);
    return values;
  }

  private Map<String, Object> told(
      Round round, List<Comment> theirs, Locale locale, Map<CommentId, Answer> answered) {
    return Map.of(
        "isLate",
        theirs.stream().allMatch(round::isAfterRelease),
        "count",
        theirs.size(),
        "comments",
        theirs.stream()
            .limit(MOST)
            .map(comment -> line(comment, answered.get(comment.id()), locale))
            .toList());
  }

  private Map<String, Object> line(Comment comment, Answer answer, Locale locale) {
    boolean isDecided = answer != null && answer.isDecided();
    return Map.of(
        "number",
        comment.number() == null ? 0 : comment.number(),
        "place",
        comment.label(),
        "outcome",
        messages.get(locale, OutcomeKey.of(comment, answer)),
        "words",
        isDecided ? answer.words() : "");
  }
}
