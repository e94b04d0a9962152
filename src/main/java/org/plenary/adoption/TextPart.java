package org.plenary.adoption;

import java.util.List;
import org.plenary.consultation.Positions;
import org.plenary.guideline.Draft;
import org.plenary.guideline.DraftExports;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Lineage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The adopted text to read, to print and to work with; and what it changed in every draft. */
@Component
@Order(1)
class TextPart implements FilePart {

  private final Drafts drafts;
  private final DraftExports exports;
  private final Lineage lineage;
  private final Positions positions;

  TextPart(Drafts drafts, DraftExports exports, Lineage lineage, Positions positions) {
    this.drafts = drafts;
    this.exports = exports;
    this.lineage = lineage;
    this.positions = positions;
  }

  @Override
  public void addTo(AdoptionFolder folder) {
    Draft last = folder.last();
    folder.index().heading(2, folder.say("adoption.file.text", last.number())).beginLinks();
    folder.put(
        "text/final.html",
        folder.say("adoption.file.text-html"),
        exports.html(folder.by(), last.id()));
    folder.put(
        "text/final.docx",
        folder.say("adoption.file.text-docx"),
        exports.docx(folder.by(), last.id()));
    folder.put(
        "text/final.pdf",
        folder.say("adoption.file.text-pdf"),
        exports.pdf(folder.by(), last.id()));
    folder.index().endLinks();
    addDrafts(folder, last);
  }

  private void addDrafts(AdoptionFolder folder, Draft last) {
    List<Draft> all =
        drafts.list(folder.by(), folder.guideline().id()).stream()
            .filter(draft -> draft.number() <= last.number())
            .toList();
    folder.index().heading(2, folder.say("adoption.file.drafts"));
    folder
        .index()
        .table(
            List.of(
                folder.say("adoption.page.draft"),
                folder.say("adoption.file.frozen"),
                folder.say("adoption.file.sha256")),
            all.stream().map(draft -> row(folder, draft)).toList());
    folder.index().beginLinks();
    for (Draft draft : all) {
      if (draft.number() < last.number()) {
        addRedline(folder, draft, last);
      }
    }
    folder.index().endLinks();
  }

  private static List<String> row(AdoptionFolder folder, Draft draft) {
    return List.of(
        String.valueOf(draft.number()),
        draft.frozenAt() == null
            ? ""
            : folder.days().fullDay(draft.frozenAt().atZone(folder.by().zone())),
        draft.sha256() == null ? "" : draft.sha256());
  }

  private void addRedline(AdoptionFolder folder, Draft draft, Draft last) {
    String title = folder.say("adoption.file.redline", draft.number(), last.number());
    OfflinePage page = folder.page(title);
    RedlinePage.write(
        page,
        folder.say("adoption.file.removed"),
        lineage.trace(folder.by(), draft.id(), last.id()),
        positions.listReleased(draft, last),
        folder.guideline().language());
    folder.put("redlines/draft-" + draft.number() + ".html", title, page.html());
  }
}
