package org.plenary.adoption;

import java.util.List;
import java.util.stream.Collectors;
import org.plenary.consultation.Phrase;
import org.plenary.consultation.PositionFiles;
import org.plenary.consultation.Positions;
import org.plenary.consultation.Stance;
import org.plenary.guideline.Draft;
import org.plenary.guideline.DraftExports;
import org.plenary.guideline.Drafts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where states and other bodies stood on words of each draft, as far as everybody may know it. */
@Component
@Order(3)
class PositionPart implements FilePart {

  private final Drafts drafts;
  private final DraftExports exports;
  private final Positions positions;
  private final PositionFiles tables;

  PositionPart(Drafts drafts, DraftExports exports, Positions positions, PositionFiles tables) {
    this.drafts = drafts;
    this.exports = exports;
    this.positions = positions;
    this.tables = tables;
  }

  @Override
  public void addTo(AdoptionFolder folder) {
    String title = folder.say("adoption.file.positions");
    OfflinePage page = folder.page(title);
    boolean isBegun = false;
    for (Draft draft : drafts.list(folder.by(), folder.guideline().id())) {
      List<Phrase> phrases =
          draft.number() <= folder.last().number() ? positions.listReleased(draft) : List.of();
      if (phrases.isEmpty()) {
        continue;
      }
      if (!isBegun) {
        folder.index().heading(2, title).beginLinks();
        isBegun = true;
      }
      page.heading(2, folder.say("adoption.file.positions-draft", draft.number()));
      page.table(
          List.of(
              folder.say("consultation.position.column.place"),
              folder.say("consultation.position.column.phrase"),
              folder.say("consultation.position.stance.supports"),
              folder.say("consultation.position.stance.opposes"),
              folder.say("consultation.position.stance.reserves")),
          phrases.stream().map(PositionPart::row).toList());
      addFiles(folder, draft, phrases);
    }
    if (isBegun) {
      folder.put("positions/positions.html", title, page.html());
      folder.index().endLinks();
    }
  }

  private void addFiles(AdoptionFolder folder, Draft draft, List<Phrase> phrases) {
    String name = "positions/draft-" + draft.number();
    folder.put(
        name + ".html",
        folder.say("adoption.file.positions-inline", draft.number()),
        exports.html(folder.by(), draft.id(), tables.into(phrases, folder.locale())));
    folder.put(
        name + ".csv",
        folder.say("adoption.file.positions-csv", draft.number()),
        tables.csv(phrases, folder.locale()));
  }

  private static List<String> row(Phrase phrase) {
    return List.of(
        phrase.label(),
        phrase.words(),
        names(phrase, Stance.SUPPORTS),
        names(phrase, Stance.OPPOSES),
        names(phrase, Stance.RESERVES));
  }

  private static String names(Phrase phrase, Stance stance) {
    return phrase.with(stance).stream()
        .map(
            one ->
                one.comment().reason().isBlank()
                    ? one.name()
                    : one.name() + ": " + one.comment().reason())
        .collect(Collectors.joining("\n"));
  }
}
