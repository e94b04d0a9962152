package org.plenary.consultation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.Lineage;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.Placement;
import org.plenary.identity.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person has to know to say where a comment stands that nobody can be sure of. */
@Service
@Transactional(readOnly = true)
public class PlacementCases {

  private final Lineage lineage;

  PlacementCases(Lineage lineage) {
    this.lineage = lineage;
  }

  /** Of these, those that wait; the same statements however many come from the same drafts. */
  public List<PlacementCase> list(Person by, DraftId draft, List<PlacedComment> all) {
    List<PlacedComment> waiting = all.stream().filter(one -> one.place().isWaiting()).toList();
    Map<DraftId, Map<ParagraphId, Placement>> traces =
        waiting.stream()
            .map(one -> one.comment().draft())
            .distinct()
            .collect(
                Collectors.toMap(
                    Function.identity(), older -> lineage.trace(by, older, draft).byParagraph()));
    return waiting.stream()
        .map(
            one ->
                of(one, traces.get(one.comment().draft()).get(one.comment().anchor().paragraph())))
        .toList();
  }

  private static PlacementCase of(PlacedComment one, @Nullable Placement found) {
    return found == null
        ? new PlacementCase(one, null, List.of())
        : new PlacementCase(
            one,
            found.paragraph(),
            found.successors().stream().map(paragraph -> candidate(one, paragraph)).toList());
  }

  private static PlacementCase.Candidate candidate(PlacedComment one, Paragraph paragraph) {
    return new PlacementCase.Candidate(paragraph, PlacementRule.stands(one.comment(), paragraph));
  }
}
