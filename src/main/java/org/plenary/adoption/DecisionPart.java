package org.plenary.adoption;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.guideline.Drafts;
import org.plenary.identity.People;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who cleared which text on what ground, and what the body decided, each time. */
@Component
@Order(5)
class DecisionPart implements FilePart {

  private final Adoptions adoptions;
  private final Drafts drafts;
  private final People people;

  DecisionPart(Adoptions adoptions, Drafts drafts, People people) {
    this.adoptions = adoptions;
    this.drafts = drafts;
    this.people = people;
  }

  @Override
  public void addTo(AdoptionFolder folder) {
    String title = folder.say("adoption.file.decisions");
    OfflinePage page =
        new OfflinePage(title, folder.locale())
            .link(AdoptionFolder.INDEX, folder.say("adoption.file.back"))
            .heading(1, title)
            .table(
                Stream.of(
                        "draft",
                        "cleared-by",
                        "cleared-on",
                        "ground",
                        "in-spite",
                        "outcome",
                        "body",
                        "decided-on",
                        "words")
                    .map(column -> folder.say("adoption.page." + column))
                    .toList(),
                adoptions.list(folder.by(), folder.guideline().id()).stream()
                    .map(one -> row(folder, one))
                    .toList());
    folder.index().heading(2, title).beginLinks();
    folder.put("decisions.html", title, page.html());
    folder.index().endLinks();
  }

  private List<String> row(AdoptionFolder folder, Clearance one) {
    return List.of(
        String.valueOf(drafts.get(one.draft()).number()),
        people.get(one.clearedBy()).name(),
        folder.days().fullDay(one.clearedAt().atZone(folder.by().zone())),
        one.ground(),
        inSpite(folder, one),
        folder.say(
            one.outcome() == null
                ? "adoption.page.waits"
                : "adoption.outcome." + one.outcome().key()),
        one.body(),
        one.decidedOn() == null ? "" : folder.days().fullDay(one.decidedOn()),
        one.words());
  }

  private static String inSpite(AdoptionFolder folder, Clearance one) {
    InSpite spite = one.inSpite();
    return spite == null
        ? ""
        : spite.ground()
            + " · "
            + spite.answersFor()
            + " · "
            + folder.say(
                "adoption.page.held-by", spite.rounds(), spite.unexplained(), spite.waiting());
  }
}
