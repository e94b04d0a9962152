package org.plenary.rehearsal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.plenary.answer.Answer;
import org.plenary.answer.AnswerState;
import org.plenary.answer.Answers;
import org.plenary.answer.GroupDecision;
import org.plenary.answer.Reply;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundKind;
import org.plenary.consultation.Severity;
import org.plenary.rehearsal.GuidelineRoad.RoundPart;
import org.springframework.stereotype.Component;

/** The office answers a round; the group decides on what is blocking; the answers go out. */
@Component
class AnswerScene {

  private final Owed owed;
  private final Answers answers;
  private final ReleaseScene release;
  private final RoadTime time;

  AnswerScene(Owed owed, Answers answers, ReleaseScene release, RoadTime time) {
    this.owed = owed;
    this.answers = answers;
    this.release = release;
    this.time = time;
  }

  void play(GuidelinePlay play, RoundPart part, RoundId round) {
    time.on(play, part.triaged(), () -> triage(play, part, round));
    time.on(play, part.decided(), () -> decide(play, part, round));
    time.on(play, part.released(), () -> release.play(play, part, round));
  }

  /** Everything is given to somebody and proposed, and decided at once where it is not blocking. */
  private void triage(GuidelinePlay play, RoundPart part, RoundId round) {
    if (part.kind() == RoundKind.EXPERT) {
      play.outsider().triage(play, round);
    }
    List<Comment> open = owed.inState(round, AnswerState.OPEN);
    int officers = play.office().size();
    for (int officer = 0; officer < officers; officer++) {
      List<CommentId> theirs = new ArrayList<>();
      for (int number = officer; number < open.size(); number += officers) {
        theirs.add(open.get(number).id());
      }
      if (!theirs.isEmpty()) {
        answers.assign(play.head(), theirs, play.office().get(officer).id());
      }
    }
    group(play, open);
    Replies replies = new Replies(owed.acceptedBefore(play, round));
    Map<Reply, List<Comment>> byReply = open.stream().collect(Collectors.groupingBy(replies::to));
    byReply.forEach(
        (reply, theirs) -> {
          answers.propose(play.office().get(1), ids(theirs), reply);
          List<CommentId> now =
              ids(theirs.stream().filter(one -> one.severity() != Severity.BLOCKING).toList());
          if (!now.isEmpty()) {
            answers.decide(play.head(), now, reply);
          }
        });
  }

  /** What says the same in the same words is answered once. */
  private void group(GuidelinePlay play, List<Comment> open) {
    open.stream()
        .collect(Collectors.groupingBy(one -> one.label() + " " + one.text()))
        .values()
        .stream()
        .filter(alike -> alike.size() > 1)
        .forEach(
            alike ->
                answers.group(
                    play.office().get(1), alike.get(0).id(), ids(alike.subList(1, alike.size()))));
  }

  /** What is blocking is decided as the group did at its meeting. */
  private void decide(GuidelinePlay play, RoundPart part, RoundId round) {
    List<Comment> blocking = owed.inState(round, AnswerState.PROPOSED);
    if (blocking.isEmpty()) {
      return;
    }
    MeetingPart meeting = MeetingPart.all().get(part.meeting());
    GroupDecision decision =
        new GroupDecision(
            meeting.title(),
            play.day(meeting.held()),
            "The group agrees, and asks for the words noted here.");
    Map<CommentId, Answer> proposed = answers.find(ids(blocking));
    for (Comment one : blocking) {
      Answer answer = Objects.requireNonNull(proposed.get(one.id()));
      Reply reply = new Reply(answer.outcome(), answer.words());
      answers.decideByGroup(play.head(), List.of(one.id()), reply, decision);
    }
  }

  private static List<CommentId> ids(Collection<Comment> comments) {
    return comments.stream().map(Comment::id).toList();
  }
}
