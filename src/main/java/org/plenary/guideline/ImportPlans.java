package org.plenary.guideline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.ImportMatchRule.Match;
import org.springframework.stereotype.Component;

/** Holds a file against what stands in a draft now, each time anew: others write on meanwhile. */
@Component
class ImportPlans {

  private final DraftRows drafts;
  private final ParagraphRows paragraphs;
  private final StepRows steps;
  private final Guidelines guidelines;

  ImportPlans(DraftRows drafts, ParagraphRows paragraphs, StepRows steps, Guidelines guidelines) {
    this.drafts = drafts;
    this.paragraphs = paragraphs;
    this.steps = steps;
    this.guidelines = guidelines;
  }

  /** How the paragraphs of a file are found again in the draft. */
  Match match(Draft draft, List<StoredParagraph> stands, ReadText text) {
    Locale language = guidelines.get(draft.guideline()).language();
    return ImportMatchRule.of(stands, removed(draft.id()), text.paragraphs(), language);
  }

  ImportPlan plan(Draft draft, List<StoredParagraph> stands, Match match, ReadText text) {
    return new ImportPlan(stands, match, changedSince(draft, text.from()));
  }

  /** What was taken out and does not live on in another. */
  private List<StoredParagraph> removed(DraftId draft) {
    Set<ParagraphId> merged =
        steps.list(draft).stream()
            .filter(step -> step.kind() == Step.Kind.MERGED)
            .map(Step::from)
            .collect(Collectors.toSet());
    return paragraphs.listRemoved(draft).stream()
        .filter(paragraph -> !merged.contains(paragraph.id()))
        .toList();
  }

  private @Nullable Set<ParagraphId> changedSince(Draft draft, @Nullable ExportedFrom from) {
    if (from == null) {
      return null;
    }
    if (from.draft().equals(draft.id())) {
      return paragraphs.listChangedSince(draft.id(), from.revision());
    }
    // A draft begins as a copy of the one before, which has not changed since it was frozen.
    return drafts
        .find(from.draft())
        .filter(other -> other.guideline().equals(draft.guideline()) && other.isFrozen())
        .filter(other -> other.number() == draft.number() - 1)
        .map(other -> paragraphs.listChangedSince(draft.id(), 0))
        .orElse(null);
  }
}
