package org.plenary.rehearsal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.Comment;
import org.plenary.consultation.PlacedComment;
import org.plenary.consultation.Placements;
import org.plenary.guideline.Draft;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Lineage;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.ParagraphKind;
import org.plenary.guideline.Placement;
import org.springframework.stereotype.Component;

/** The office says where each earlier comment stands of which the lineage is not sure. */
@Component
class PlacementScene {

  private final Placements placements;
  private final Drafts drafts;
  private final Lineage lineage;

  PlacementScene(Placements placements, Drafts drafts, Lineage lineage) {
    this.placements = placements;
    this.drafts = drafts;
    this.lineage = lineage;
  }

  void settle(GuidelinePlay play, Draft frozen) {
    List<Paragraph> text = drafts.listParagraphs(frozen.id());
    Map<DraftId, Map<ParagraphId, Placement>> traces = new HashMap<>();
    for (PlacedComment waiting : placements.listWaiting(play.head(), frozen.id())) {
      Comment comment = waiting.comment();
      Placement found =
          traces
              .computeIfAbsent(
                  comment.draft(), older -> lineage.trace(older, frozen.id()).byParagraph())
              .get(comment.anchor().paragraph());
      placements.place(
          play.office().get(2), comment.id(), frozen.id(), placeOf(comment, found, text));
    }
  }

  /** Where the quoted words are, else what its paragraph became, else the head of its section. */
  private static @Nullable ParagraphId placeOf(
      Comment comment, @Nullable Placement found, List<Paragraph> text) {
    if (found == null) {
      return null;
    }
    String section = found.paragraph().sectionTitle();
    return found.successors().stream()
        .filter(one -> one.words().contains(comment.anchor().quote()))
        .findFirst()
        .or(() -> found.successors().stream().findFirst())
        .or(
            () ->
                text.stream()
                    .filter(one -> one.kind() == ParagraphKind.TEXT)
                    .filter(one -> one.sectionTitle().equals(section))
                    .findFirst())
        .map(Paragraph::id)
        .orElse(null);
  }
}
