package org.plenary.rehearsal;

import java.util.Objects;
import org.plenary.adoption.AdoptionFiles;
import org.plenary.adoption.Adoptions;
import org.plenary.adoption.Outcome;
import org.plenary.rehearsal.GuidelineRoad.Step;
import org.springframework.stereotype.Component;

/**
 * The final text is cleared, the Assembly adopts it, and the office makes the file that proves it.
 */
@Component
class AdoptionScene {

  private final Adoptions adoptions;
  private final AdoptionFiles files;
  private final RoadTime time;

  AdoptionScene(Adoptions adoptions, AdoptionFiles files, RoadTime time) {
    this.adoptions = adoptions;
    this.files = files;
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
    time.on(play, adopted.on(), () -> adopt(play, adopted));
  }

  private void adopt(GuidelinePlay play, Step adopted) {
    adoptions.decide(
        play.head(),
        play.guideline().id(),
        Outcome.ADOPTED,
        Objects.requireNonNull(adopted.by()),
        play.day(adopted.on()),
        Objects.requireNonNull(adopted.words()));
    files.make(play.head(), play.guideline().id());
  }
}
