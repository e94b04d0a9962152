package org.plenary.guideline;

import java.util.List;
import java.util.Locale;

/**
 * What an exported draft says, in the reader's words.
 *
 * @param facts the line under the title: which draft, frozen when
 * @param proof further lines: the hash, and how lines are counted
 * @param from the state of the draft the paragraphs were read in, or an earlier one
 * @param noteWord what stands before a footnote's number, such as "Note"
 */
record DraftSheet(
    String title,
    String draftName,
    Locale language,
    String facts,
    List<String> proof,
    String noteWord,
    List<Paragraph> paragraphs,
    ExportedFrom from) {

  boolean isRightToLeft() {
    return WrittenFrom.isRight(language);
  }

  String shownNumber(Paragraph paragraph) {
    if (paragraph.kind() == ParagraphKind.FOOTNOTE) {
      return noteWord + paragraph.number().substring(2);
    }
    String number = paragraph.number();
    // Inside its list an item needs only its own letter; the whole number is made of the list's.
    return paragraph.kind() == ParagraphKind.LIST_ITEM
        ? number.substring(number.lastIndexOf('('))
        : number;
  }
}
