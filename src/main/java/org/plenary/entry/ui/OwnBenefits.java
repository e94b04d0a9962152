package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import java.util.List;
import org.plenary.entry.Benefit;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.WorkList;
import org.plenary.ui.WorkRow;

/** What came with the award of an entry, each with where it stands. */
final class OwnBenefits {

  private OwnBenefits() {}

  static PageSection of(List<Benefit> benefits, ReaderDates dates) {
    WorkList list = new WorkList();
    benefits.forEach(benefit -> list.add(row(benefit, dates)));
    return new PageSection(text("entry.benefit.section"), list).count(benefits.size());
  }

  private static WorkRow row(Benefit benefit, ReaderDates dates) {
    String note = benefit.due() == null ? benefit.details() : BenefitWords.by(benefit.due(), dates);
    return new WorkRow(BenefitWords.title(benefit), EntryRoutes.ownBenefit(benefit.id()))
        .icon(BenefitWords.icon(benefit.kind()))
        .note(note)
        .status(BenefitWords.told(benefit));
  }
}
