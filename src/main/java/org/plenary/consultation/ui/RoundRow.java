package org.plenary.consultation.ui;

import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.Round;
import org.plenary.identity.Person;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.WorkRow;

/** A round in a list: the office goes to how it runs, those asked to the draft. */
class RoundRow extends WorkRow {

  /**
   * @param guideline its title; empty where every row is of the same
   */
  RoundRow(Round round, String guideline, Person reader, ReaderDates dates) {
    super(
        round.name(),
        reader.mayReadEverything()
            ? ConsultationRoutes.round(round.id())
            : ConsultationRoutes.read(round.id()));
    icon("refresh-cw");
    if (!guideline.isEmpty()) {
      note(guideline);
    }
    note(
        getTranslation(
            "consultation.rounds.dates",
            dates.longDay(round.opens().at().atZone(round.opens().zone()).toLocalDate()),
            dates.shortDeadline(round.closes())));
    fact(CommentTexts.roundKind(this, round.kind()));
    status(CommentTexts.status(this, round, dates));
  }
}
