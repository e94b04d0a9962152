package org.plenary.guideline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.NotFound;

/**
 * All paragraphs of a draft in order, to be rearranged; footnotes go where their paragraph goes.
 */
final class DraftText {

  private final List<StoredParagraph> ordered;

  DraftText(List<StoredParagraph> ordered) {
    this.ordered = new ArrayList<>(ordered);
  }

  List<StoredParagraph> ordered() {
    return List.copyOf(ordered);
  }

  StoredParagraph get(ParagraphId id) {
    return ordered.get(place(id));
  }

  /** The paragraph and the footnotes that follow it. */
  List<StoredParagraph> withNotes(ParagraphId id) {
    int start = place(id);
    return List.copyOf(ordered.subList(start, afterNotes(start)));
  }

  /** From this heading to the next on its level or above. */
  List<StoredParagraph> section(ParagraphId heading) {
    int start = place(heading);
    int level = ordered.get(start).level();
    int end = start + 1;
    while (end < ordered.size() && !isHeadingUpTo(ordered.get(end), level)) {
      end++;
    }
    return List.copyOf(ordered.subList(start, end));
  }

  /** Puts paragraphs behind another and its footnotes; at the very beginning when that is null. */
  void insert(@Nullable ParagraphId after, List<StoredParagraph> paragraphs) {
    ordered.addAll(after == null ? 0 : afterNotes(place(after)), paragraphs);
  }

  /** Puts one behind a paragraph and all its footnotes. */
  void insertAfterNotes(ParagraphId after, StoredParagraph paragraph) {
    ordered.add(afterNotes(place(after)), paragraph);
  }

  /** Puts one behind a paragraph and the first of its footnotes; the others become its own. */
  void insertAfterNotes(ParagraphId after, int notes, StoredParagraph paragraph) {
    int start = place(after);
    ordered.add(Math.min(start + 1 + notes, afterNotes(start)), paragraph);
  }

  void insertAt(int place, StoredParagraph paragraph) {
    ordered.add(Math.min(place, ordered.size()), paragraph);
  }

  void take(List<StoredParagraph> paragraphs) {
    ordered.removeAll(paragraphs);
  }

  /** Exchanges two runs of paragraphs that do not overlap. */
  void swap(List<StoredParagraph> one, List<StoredParagraph> other) {
    if (one.stream().anyMatch(other::contains)) {
      throw ParagraphRefused.noPlaceThere();
    }
    boolean isInOrder = place(one.get(0).id()) < place(other.get(0).id());
    List<StoredParagraph> earlier = isInOrder ? one : other;
    List<StoredParagraph> later = isInOrder ? other : one;
    int end = place(later.get(0).id());
    ordered.removeAll(later);
    ordered.addAll(end, earlier);
    int start = ordered.indexOf(earlier.get(0));
    ordered.subList(start, start + earlier.size()).clear();
    ordered.addAll(start, later);
  }

  /** The paragraph before this one that is no footnote; null for the first. */
  @Nullable StoredParagraph before(ParagraphId id) {
    for (int place = place(id) - 1; place >= 0; place--) {
      if (!ordered.get(place).isNote()) {
        return ordered.get(place);
      }
    }
    return null;
  }

  private int place(ParagraphId id) {
    for (int place = 0; place < ordered.size(); place++) {
      if (ordered.get(place).id().equals(id)) {
        return place;
      }
    }
    throw new NotFound("paragraph", id.value());
  }

  private int afterNotes(int place) {
    int end = place + 1;
    while (end < ordered.size() && ordered.get(end).isNote()) {
      end++;
    }
    return end;
  }

  private static boolean isHeadingUpTo(StoredParagraph paragraph, int level) {
    return paragraph.kind() == ParagraphKind.HEADING && paragraph.level() <= level;
  }
}
