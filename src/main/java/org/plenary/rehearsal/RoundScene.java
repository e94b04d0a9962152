package org.plenary.rehearsal;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.consultation.Audience;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundKind;
import org.plenary.consultation.RoundPlan;
import org.plenary.consultation.Rounds;
import org.plenary.consultation.Sight;
import org.plenary.group.BodyId;
import org.plenary.group.BodyKind;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.rehearsal.GuidelinePlay.Seated;
import org.plenary.rehearsal.GuidelineRoad.RoundPart;
import org.plenary.shared.Deadline;
import org.springframework.stereotype.Component;

/** The rounds of a guideline, each from its plan to the answers. */
@Component
class RoundScene {

  private final Rounds rounds;
  private final Drafts drafts;
  private final GuidelineCast cast;
  private final CommentScene comments;
  private final BodyDeskScene desks;
  private final PublicScene voices;
  private final AnswerScene answers;
  private final RoadTime time;

  RoundScene(
      Rounds rounds,
      Drafts drafts,
      GuidelineCast cast,
      CommentScene comments,
      BodyDeskScene desks,
      PublicScene voices,
      AnswerScene answers,
      RoadTime time) {
    this.rounds = rounds;
    this.drafts = drafts;
    this.cast = cast;
    this.comments = comments;
    this.desks = desks;
    this.voices = voices;
    this.answers = answers;
    this.time = time;
  }

  void play(GuidelinePlay play) {
    for (RoundPart part : play.road().rounds()) {
      time.on(play, part.planned(), () -> plan(play, part));
    }
  }

  private void plan(GuidelinePlay play, RoundPart part) {
    Draft draft = drafts.get(play.head(), play.guideline().id(), part.draft());
    Audience audience = audience(play, part);
    RoundId round =
        rounds.plan(
            play.head(), play.guideline().id(), draft.id(), roundPlan(play, part, audience));
    RoundTimes times = RoundTimes.of(play, part);
    List<Seated> asked = cast.asked(play, audience);
    comments.play(play, part, new CommentScene.Place(round, draft, times), asked);
    desks.play(play, part, round, asked);
    if (part.open()) {
      voices.play(play, round, draft, times);
    }
    if (part.kind() == RoundKind.EXPERT) {
      time.when(play, times.at(490), () -> play.outsider().comment(play, round));
    }
    answers.play(play, part, round);
  }

  private static Audience audience(GuidelinePlay play, RoundPart part) {
    Set<BodyId> early =
        play.bodies().stream()
            .filter(body -> body.kind() == BodyKind.STATE)
            .limit(part.earlyStates())
            .map(Seated::id)
            .collect(Collectors.toSet());
    return new Audience(
        part.experts(),
        Objects.requireNonNullElse(part.kinds(), Set.of()),
        Objects.requireNonNullElse(part.regions(), Set.of()),
        early,
        part.open());
  }

  private static RoundPlan roundPlan(GuidelinePlay play, RoundPart part, Audience audience) {
    return new RoundPlan(
        part.kind(),
        part.name(),
        part.introduction(),
        audience,
        Sight.AT_ONCE,
        Objects.requireNonNullElse(part.questions(), List.of()),
        deadline(play, part.opens(), LocalTime.of(9, 0)),
        deadline(play, part.closes(), LocalTime.of(23, 59)));
  }

  private static Deadline deadline(GuidelinePlay play, int day, LocalTime time) {
    return new Deadline(play.at(day, time), GuidelinePlay.NAIROBI, "");
  }
}
