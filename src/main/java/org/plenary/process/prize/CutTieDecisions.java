package org.plenary.process.prize;

import java.util.List;
import org.plenary.identity.Person;
import org.plenary.process.OpenDecisions;
import org.plenary.process.WorkItem;
import org.plenary.programme.Edition;
import org.plenary.ui.Messages;
import org.plenary.verdict.Verdicts;
import org.plenary.vote.OpenCut;
import org.plenary.vote.VoteCuts;
import org.plenary.vote.VoteRoutes;
import org.springframework.stereotype.Component;

/** Ties at the cut of a public vote wait for the office until the results are public. */
@Component
class CutTieDecisions implements OpenDecisions {

  private final VoteCuts cuts;
  private final Verdicts verdicts;
  private final Messages messages;

  CutTieDecisions(VoteCuts cuts, Verdicts verdicts, Messages messages) {
    this.cuts = cuts;
    this.verdicts = verdicts;
    this.messages = messages;
  }

  @Override
  public List<WorkItem> of(Person reader) {
    return cuts.listOpen(reader, edition -> !verdicts.isPublic(edition.id())).stream()
        .map(cut -> item(reader, cut))
        .toList();
  }

  private WorkItem item(Person reader, OpenCut cut) {
    Edition edition = cut.edition();
    return new WorkItem(
        "public-vote.settle-cut",
        messages.get(reader.locale(), "process.cut-tie.work", cut.categories()),
        edition.name(),
        edition.code(),
        VoteRoutes.desk() + "?edition=" + edition.code(),
        cut.categories(),
        cut.since(),
        null);
  }
}
