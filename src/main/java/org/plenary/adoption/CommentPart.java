package org.plenary.adoption;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plenary.answer.DispositionReport;
import org.plenary.answer.DispositionReports;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Rounds;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What was said in every round and what became of it, as far as everybody may know it: what was not
 * submitted, taken back or hidden is nowhere here, and a body speaks as itself.
 */
@Component
@Order(2)
class CommentPart implements FilePart {

  private final Rounds rounds;
  private final DispositionReports reports;
  private final HandedIn files;

  CommentPart(Rounds rounds, DispositionReports reports, HandedIn files) {
    this.rounds = rounds;
    this.reports = reports;
    this.files = files;
  }

  @Override
  public void addTo(AdoptionFolder folder) throws IOException {
    List<DispositionReport> released = new ArrayList<>();
    List<Round> unanswered = new ArrayList<>();
    for (Round round : rounds.list(folder.by(), folder.guideline().id())) {
      if (round.state() == RoundState.RELEASED) {
        released.add(reports.get(round.id()));
      } else if (round.state().hasOpened()) {
        unanswered.add(round);
      }
    }
    int count = released.stream().mapToInt(report -> report.lines().size()).sum();
    folder.index().heading(2, folder.say("adoption.file.register", count));
    unanswered.forEach(
        round -> folder.index().text(folder.say("adoption.file.unanswered", round.name())));
    folder.index().beginLinks();
    for (int at = 0; at < released.size(); at++) {
      add(folder, "comments/round-" + (at + 1), released.get(at));
    }
    CommentTables.register(folder, released);
    folder.index().endLinks();
  }

  private void add(AdoptionFolder folder, String name, DispositionReport report) {
    String title = folder.say("answer.report.title", report.round().name());
    OfflinePage page =
        folder
            .page(title)
            .text(folder.say("answer.report.draft", report.draft().number(), report.lines().size()))
            .text(
                folder.say(
                    "answer.report.released",
                    folder.days().fullDay(report.release().at().atZone(folder.by().zone()))));
    if (report.release().isOverride()) {
      page.text(folder.say("answer.report.override", report.release().answersFor()))
          .said(report.release().ground());
    }
    CommentTables.dispositions(folder, page, report);
    files.addTo(folder, report);
    folder.put(name + ".html", title, page.html());
    folder.put(
        name + ".xlsx",
        folder.say("adoption.file.iso", report.round().name()),
        reports.table(report.round().id(), folder.messages().formatLocale(folder.locale())));
  }
}
