package org.plenary.rehearsal;

import org.plenary.guideline.Draft;
import org.plenary.guideline.DraftImports;
import org.plenary.guideline.Drafts;
import org.plenary.identity.Person;
import org.plenary.rehearsal.GuidelineRoad.DraftPart;
import org.springframework.stereotype.Component;

/** The drafts of a guideline, from the outline to the final text: written, and frozen. */
@Component
class DraftScene {

  private final Drafts drafts;
  private final DraftImports imports;
  private final EditingScene editing;
  private final PlacementScene placements;
  private final ReleaseScene releases;
  private final RoadTime time;

  DraftScene(
      Drafts drafts,
      DraftImports imports,
      EditingScene editing,
      PlacementScene placements,
      ReleaseScene releases,
      RoadTime time) {
    this.drafts = drafts;
    this.imports = imports;
    this.editing = editing;
    this.placements = placements;
    this.releases = releases;
    this.time = time;
  }

  /** The first draft is there as soon as there is a guideline. */
  void play(GuidelinePlay play) {
    for (DraftPart part : play.road().drafts()) {
      if (part.number() > 1) {
        time.on(play, part.begun(), () -> begin(play, part));
      }
      time.on(play, part.frozen(), () -> freeze(play, part));
    }
  }

  private void begin(GuidelinePlay play, DraftPart part) {
    Draft working = drafts.startNext(play.head(), play.guideline().id());
    if (part.file() == null) {
      editing.takeOverWhatWasAccepted(play, working);
      if (part.rearranged()) {
        editing.rearrange(play, working);
      }
      if (part.number() == 3) {
        play.outsider().edit(play, working);
      }
    }
  }

  private void freeze(GuidelinePlay play, DraftPart part) {
    Person head = play.head();
    if (part.file() != null) {
      Draft working = drafts.findWorking(play.guideline().id()).orElseThrow();
      imports.takeOver(
          head, working.id(), imports.read(part.file(), GuidelineMaterial.file(part.file())));
    }
    Draft frozen = drafts.freeze(head, play.guideline().id());
    placements.settle(play, frozen);
    releases.explainAfterwards(play, frozen);
  }
}
