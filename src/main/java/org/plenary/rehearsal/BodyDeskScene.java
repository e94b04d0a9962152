package org.plenary.rehearsal;

import java.util.List;
import org.plenary.consultation.BodyDesk;
import org.plenary.consultation.BodySubmissions;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.CommentState;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundKind;
import org.plenary.rehearsal.GuidelinePlay.Seated;
import org.plenary.rehearsal.GuidelineRoad.RoundPart;
import org.springframework.stereotype.Component;

/**
 * What desk officers do in a round. Half-way through it some have answered, some have verified and
 * not submitted, and the first has everything still before them; towards the close they hand in.
 */
@Component
class BodyDeskScene {

  private static final long FIRST_DESK = 780;
  private static final long HANDED_IN = 700;
  private static final long VERIFIED = 460;

  private final BodyDesk desk;
  private final BodySubmissions submissions;
  private final RoadTime time;

  BodyDeskScene(BodyDesk desk, BodySubmissions submissions, RoadTime time) {
    this.desk = desk;
    this.submissions = submissions;
    this.time = time;
  }

  void play(GuidelinePlay play, RoundPart part, RoundId round, List<Seated> bodies) {
    RoundTimes times = RoundTimes.of(play, part);
    for (int number = 0; number < bodies.size(); number++) {
      Seated body = bodies.get(number);
      if (number == 0) {
        time.when(play, times.at(FIRST_DESK), () -> first(play, part, round, body));
        continue;
      }
      boolean isHeldBack = part.heldBack() && number == bodies.size() - 1;
      boolean submitsAtOnce = number % 2 == 0 && !isHeldBack;
      time.when(
          play,
          times.at(VERIFIED - 13L * number),
          () -> {
            verify(round, body);
            if (submitsAtOnce) {
              submit(round, body);
            }
          });
      if (!submitsAtOnce && !isHeldBack) {
        time.when(play, times.at(HANDED_IN + 5L * number), () -> submit(round, body));
      }
    }
  }

  private void first(GuidelinePlay play, RoundPart part, RoundId round, Seated body) {
    if (part.kind() == RoundKind.MEMBER_STATE && play.outsider().handIn(play, round, body)) {
      return;
    }
    verify(round, body);
    submit(round, body);
  }

  private void verify(RoundId round, Seated body) {
    List<CommentId> pending = inState(round, body, CommentState.PENDING);
    if (!pending.isEmpty()) {
      desk.verify(body.officer(), round, body.id(), pending);
    }
  }

  private void submit(RoundId round, Seated body) {
    if (!inState(round, body, CommentState.VERIFIED).isEmpty()) {
      submissions.submit(body.officer(), round, body.id());
    }
  }

  private List<CommentId> inState(RoundId round, Seated body, CommentState state) {
    return desk.list(body.officer(), round, body.id()).stream()
        .filter(comment -> comment.state() == state)
        .map(Comment::id)
        .toList();
  }
}
