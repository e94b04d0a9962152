package org.plenary.rehearsal;

import java.time.Duration;
import java.util.List;
import org.plenary.consultation.BodyDesk;
import org.plenary.consultation.BodySubmissions;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.CommentState;
import org.plenary.consultation.RoundId;
import org.plenary.rehearsal.GuidelinePlay.Seated;
import org.springframework.stereotype.Component;

/**
 * What desk officers do half-way through a round: some have answered, some have verified and not
 * submitted, the first has everything still before them.
 */
@Component
class BodyDeskScene {

  private final BodyDesk desk;
  private final BodySubmissions submissions;
  private final VirtualTime time;

  BodyDeskScene(BodyDesk desk, BodySubmissions submissions, VirtualTime time) {
    this.desk = desk;
    this.submissions = submissions;
    this.time = time;
  }

  void play(GuidelinePlay play, RoundId round, List<Seated> bodies) {
    for (int number = 1; number < bodies.size(); number++) {
      Seated body = bodies.get(number);
      boolean submits = number % 2 == 0;
      time.when(
          play.now().minus(Duration.ofHours(20 + 9L * number)), () -> verify(round, body, submits));
    }
  }

  private void verify(RoundId round, Seated body, boolean submits) {
    List<CommentId> pending =
        desk.list(body.officer(), round, body.id()).stream()
            .filter(comment -> comment.state() == CommentState.PENDING)
            .map(Comment::id)
            .toList();
    if (pending.isEmpty()) {
      return;
    }
    desk.verify(body.officer(), round, body.id(), pending);
    if (submits) {
      submissions.submit(body.officer(), round, body.id());
    }
  }
}
