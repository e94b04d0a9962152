package org.plenary.answer;

import java.util.Optional;
import org.plenary.consultation.Placements;
import org.plenary.consultation.Rounds;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.GuidelineId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what holds the clearance of a text. For other modules, which ask for nobody. */
@Service
@Transactional(readOnly = true)
public class TextHoldings {

  private final Rounds rounds;
  private final DraftChanges changes;
  private final Placements placements;
  private final ObjectionRows objections;
  private final Drafts drafts;

  TextHoldings(
      Rounds rounds,
      DraftChanges changes,
      Placements placements,
      ObjectionRows objections,
      Drafts drafts) {
    this.rounds = rounds;
    this.changes = changes;
    this.placements = placements;
    this.objections = objections;
    this.drafts = drafts;
  }

  /** A few statements for each draft, however much was said of it. */
  public TextHolding find(GuidelineId guideline) {
    Optional<Draft> newest = drafts.findNewestFrozen(guideline);
    return new TextHolding(
        rounds.list(guideline).stream().filter(round -> !round.state().isDone()).toList(),
        changes.unexplained(guideline),
        newest.map(changes::countPromised).orElse(0),
        newest.map(Draft::id).map(placements::countWaiting).orElse(0),
        objections.countOpen(guideline));
  }
}
