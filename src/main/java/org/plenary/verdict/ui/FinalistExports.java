package org.plenary.verdict.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.plenary.job.ui.JobStrip;
import org.plenary.programme.Edition;
import org.plenary.ui.Icon;
import org.plenary.verdict.EvidenceTables;
import org.plenary.verdict.RankingTables;
import org.springframework.stereotype.Component;

/** Takes the ranking out as a table, and the scorecards it rests on. */
@Component
class FinalistExports {

  private final RankingTables rankings;
  private final EvidenceTables evidence;

  FinalistExports(RankingTables rankings, EvidenceTables evidence) {
    this.rankings = rankings;
    this.evidence = evidence;
  }

  Button ranking(Person by, Edition edition, JobStrip strip) {
    return button(
        "verdict.finalists.export", "jury.job.export", edition, strip, rankings.work(by, edition));
  }

  Button scorecards(Person by, Edition edition, JobStrip strip) {
    return button(
        "verdict.finalists.export-scorecards",
        "jury.job.scorecards",
        edition,
        strip,
        evidence.work(by, edition));
  }

  private static Button button(
      String text, String job, Edition edition, JobStrip strip, JobWork work) {
    return new Button(
        UI.getCurrent().getTranslation(text),
        new Icon("download"),
        event -> strip.start(job, List.of(edition.name()), work));
  }
}
