package org.plenary.award.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import org.plenary.award.BenefitReport;
import org.plenary.ui.FactList;
import org.plenary.ui.PageSection;
import org.plenary.ui.Written;

/** What a winner reported of a benefit: how it ended, and the answers given. */
class BenefitReportSection extends PageSection {

  private final FactList facts = new FactList();

  BenefitReportSection(BenefitReport report) {
    super(text("award.benefit.report.title"));
    facts.fact(
        text("award.benefit.report.outcome"),
        text(
            report.isDelivered()
                ? "award.benefit.report.delivered"
                : "award.benefit.report.dropped"));
    answer("done", report.done());
    answer("gained", report.gained());
    answer("learnt", report.learnt());
    add(facts);
  }

  private void answer(String key, String answer) {
    if (!answer.isBlank()) {
      facts.fact(text("award.benefit.report." + key), new Written(answer));
    }
  }
}
