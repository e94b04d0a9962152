package org.plenary.adoption;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.Drafts;
import org.plenary.identity.People;
import org.plenary.identity.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who cleared which text on what ground, and what the body decided, each time. */
@Component
@Order(5)
class DecisionPart implements FilePart {

  private final Adoptions adoptions;
  private final Amendments amendments;
  private final Drafts drafts;
  private final People people;

  DecisionPart(Adoptions adoptions, Amendments amendments, Drafts drafts, People people) {
    this.adoptions = adoptions;
    this.amendments = amendments;
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
    addAmendments(folder, page);
    folder.index().heading(2, title).beginLinks();
    folder.put("decisions.html", title, page.html());
    folder.index().endLinks();
  }

  /** Who put decided changes into which draft, and who found it to be what was decided. */
  private void addAmendments(AdoptionFolder folder, OfflinePage page) {
    List<Amendment> made = amendments.list(folder.by(), folder.guideline().id());
    if (!made.isEmpty()) {
      page.heading(2, folder.say("adoption.file.amendments"))
          .table(
              Stream.of("text", "put-in-by", "confirmed-by", "given-back-by", "why")
                  .map(column -> folder.say("adoption.amendment." + column))
                  .toList(),
              made.stream().map(one -> row(folder, one)).toList());
    }
  }

  private List<String> row(AdoptionFolder folder, Amendment one) {
    String judge = who(folder, one.judgedBy(), one.judgedAt());
    return List.of(
        folder.say("adoption.page.draft-number", drafts.get(one.draft()).number()),
        who(folder, one.frozenBy(), one.frozenAt()),
        one.isAsDecided() ? judge : "",
        one.isAsDecided() ? "" : judge,
        one.words());
  }

  private String who(AdoptionFolder folder, @Nullable PersonId person, @Nullable Instant at) {
    return person == null || at == null
        ? ""
        : people.get(person).name() + " · " + folder.days().fullDay(at.atZone(folder.by().zone()));
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
