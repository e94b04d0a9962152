package org.plenary.rehearsal;

import java.util.Objects;
import org.plenary.adoption.Adoptions;
import org.plenary.adoption.Outcome;
import org.plenary.rehearsal.GuidelineRoad.Step;
import org.springframework.stereotype.Component;

/** The final text is cleared, and the Assembly adopts it. */
@Component
class AdoptionScene {

  private final Adoptions adoptions;
  private final RoadTime time;

  AdoptionScene(Adoptions adoptions, RoadTime time) {
    this.adoptions = adoptions;
    this.time = time;
  }

  void play(GuidelinePlay play) {
    Step cleared = play.road().cleared();
    Step adopted = play.road().adopted();
    time.on(
        play,
        cleared.on(),
        () ->
            adoptions.clear(
                play.head(), play.guideline().id(), Objects.requireNonNull(cleared.ground())));
    time.on(
        play,
        adopted.on(),
        () ->
            adoptions.decide(
                play.head(),
                play.guideline().id(),
                Outcome.ADOPTED,
                Objects.requireNonNull(adopted.by()),
                play.day(adopted.on()),
                Objects.requireNonNull(adopted.words())));
  }
}
