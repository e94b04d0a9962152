package org.plenary.guideline;

import java.util.ArrayList;
import java.util.List;
import org.plenary.shared.NotFound;

/** A removed paragraph with the footnotes that were removed with it. */
final class RemovedBlock {

  private RemovedBlock() {}

  /**
   * @param removed all that was removed, a paragraph before the footnotes that followed it
   */
  static List<StoredParagraph> of(List<StoredParagraph> removed, ParagraphId id) {
    List<StoredParagraph> block = new ArrayList<>();
    for (StoredParagraph paragraph : removed) {
      boolean follows =
          !block.isEmpty()
              && paragraph.isNote()
              && paragraph.position() == block.get(0).position() + block.size();
      if (paragraph.id().equals(id) || follows) {
        block.add(paragraph);
      }
    }
    if (block.isEmpty()) {
      throw new NotFound("paragraph", id.value());
    }
    return block;
  }
}
