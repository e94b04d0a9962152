package org.plenary.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.plenary.guideline.Draft;
import org.plenary.guideline.DraftImports;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.Person;
import org.springframework.stereotype.Component;

/**
 * Plays a guideline beside the prizes, from its outline to the middle of the expert round on its
 * second draft.
 */
@Component
class GuidelineRehearsal {

  private static final String TITLE = "International Guidelines on People-Centred Smart Cities";

  private final Cast cast;
  private final GuidelineCast group;
  private final Guidelines guidelines;
  private final Drafts drafts;
  private final DraftImports imports;
  private final WorkPlanScene plan;
  private final RoundScene rounds;
  private final VirtualTime time;

  GuidelineRehearsal(
      Cast cast,
      GuidelineCast group,
      Guidelines guidelines,
      Drafts drafts,
      DraftImports imports,
      WorkPlanScene plan,
      RoundScene rounds,
      VirtualTime time) {
    this.cast = cast;
    this.group = group;
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.imports = imports;
    this.plan = plan;
    this.rounds = rounds;
    this.time = time;
  }

  /**
   * Agrees everything with the clock; whoever plays until now plays this as well. Begins less than
   * four months before.
   */
  void playBeside(Instant now) {
    // The clock knows no smaller parts of a second than the database keeps.
    Instant stop = now.truncatedTo(ChronoUnit.SECONDS);
    time.when(daysBefore(stop, 110), () -> setUp(stop));
  }

  private void setUp(Instant now) {
    Person head = cast.office().get(0);
    Guideline guideline = guidelines.create(head, TITLE, Locale.ENGLISH);
    GuidelinePlay play =
        new GuidelinePlay(head, guideline, group.experts(head, guideline), group.bodies(head), now);
    plan.play(play);
    time.when(
        daysBefore(now, 104), () -> rounds.planOutline(play, freeze(play, "guideline-outline.md")));
    time.when(daysBefore(now, 60), () -> drafts.startNext(head, guideline.id()));
    time.when(
        daysBefore(now, 18), () -> rounds.planOnText(play, freeze(play, "guideline-draft.md")));
  }

  private Draft freeze(GuidelinePlay play, String file) {
    Person head = play.head();
    Draft working = drafts.findWorking(play.guideline().id()).orElseThrow();
    imports.takeOver(head, working.id(), imports.read(file, GuidelineMaterial.file(file)));
    return drafts.freeze(head, play.guideline().id());
  }

  static Instant daysBefore(Instant now, long days) {
    return now.minus(Duration.ofDays(days));
  }
}
