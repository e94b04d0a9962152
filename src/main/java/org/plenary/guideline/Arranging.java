package org.plenary.guideline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.identity.Person;
import org.springframework.stereotype.Component;

/** Writes down how paragraphs stand. The draft must be locked. */
@Component
class Arranging {

  private final ParagraphRows rows;
  private final DraftRows drafts;

  Arranging(ParagraphRows rows, DraftRows drafts) {
    this.rows = rows;
    this.drafts = drafts;
  }

  DraftText read(DraftId draft) {
    return new DraftText(rows.list(draft));
  }

  /** Tells open editors that a paragraph has changed where it stands. */
  void touched(DraftId draft) {
    drafts.changed(draft);
  }

  /** Lets the change rearrange what is there, and keeps the outcome. */
  void rearrange(DraftId draft, DraftText text, Consumer<DraftText> change) {
    change.accept(text);
    rows.rearrange(draft, Shift.to(text.ordered()));
    drafts.changed(draft);
  }

  /**
   * Makes room where the text wants the new ones, and writes them there.
   *
   * @param text with the new ones already in their places
   */
  void insert(Person by, DraftId draft, DraftText text, List<StoredParagraph> fresh, Instant at) {
    List<StoredParagraph> wanted = text.ordered();
    rows.rearrange(draft, Shift.aside(wanted, fresh));
    rows.insert(draft, placed(wanted, fresh), by.id().value(), at);
    drafts.changed(draft);
  }

  void remove(Person by, DraftId draft, DraftText text, List<StoredParagraph> gone, Instant at) {
    rows.remove(draft, gone.stream().map(StoredParagraph::id).toList(), by.id().value(), at);
    rearrange(draft, text, all -> all.take(gone));
  }

  /**
   * Makes this the whole text: what stands and is wanted keeps its id, the rest is removed.
   *
   * @param back those of the wanted that had been removed from the draft
   */
  void replace(
      Person by,
      DraftId draft,
      List<StoredParagraph> stands,
      List<StoredParagraph> wanted,
      Set<ParagraphId> back,
      Instant at) {
    Map<ParagraphId, StoredParagraph> before =
        stands.stream().collect(Collectors.toMap(StoredParagraph::id, Function.identity()));
    Map<Boolean, List<StoredParagraph>> known =
        wanted.stream()
            .collect(Collectors.partitioningBy(paragraph -> before.containsKey(paragraph.id())));
    Set<ParagraphId> kept =
        known.get(true).stream().map(StoredParagraph::id).collect(Collectors.toSet());
    String actor = by.id().value();
    rows.remove(
        draft, before.keySet().stream().filter(id -> !kept.contains(id)).toList(), actor, at);
    rows.rearrange(draft, Shift.aside(wanted, known.get(false)));
    Map<Boolean, List<StoredParagraph>> placed =
        placed(wanted, known.get(false)).stream()
            .collect(Collectors.partitioningBy(paragraph -> back.contains(paragraph.id())));
    rows.insert(draft, placed.get(false), actor, at);
    placed.get(true).forEach(paragraph -> rows.putBack(draft, paragraph, actor, at));
    placed.get(true).forEach(paragraph -> rows.update(draft, paragraph, actor, at));
    known.get(true).stream()
        .filter(paragraph -> !paragraph.equals(before.get(paragraph.id())))
        .forEach(paragraph -> rows.update(draft, paragraph, actor, at));
    drafts.changed(draft);
  }

  /**
   * Puts a removed paragraph and its footnotes where they were, or at the end of a shorter text.
   */
  void putBack(Person by, DraftId draft, ParagraphId id, Instant at) {
    List<StoredParagraph> removed = RemovedBlock.of(rows.listRemoved(draft), id);
    DraftText text = read(draft);
    removed.forEach(paragraph -> text.insertAt(paragraph.position(), paragraph));
    rows.rearrange(draft, Shift.aside(text.ordered(), removed));
    placed(text.ordered(), removed)
        .forEach(paragraph -> rows.putBack(draft, paragraph, by.id().value(), at));
    drafts.changed(draft);
  }

  private static List<StoredParagraph> placed(
      List<StoredParagraph> wanted, List<StoredParagraph> fresh) {
    Set<StoredParagraph> isFresh = Set.copyOf(fresh);
    List<StoredParagraph> placed = new ArrayList<>();
    for (int place = 0; place < wanted.size(); place++) {
      if (isFresh.contains(wanted.get(place))) {
        placed.add(wanted.get(place).at(place));
      }
    }
    return placed;
  }
}
