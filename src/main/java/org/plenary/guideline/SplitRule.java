package org.plenary.guideline;

import java.util.regex.Pattern;

/** Cuts one paragraph into two, and joins two to one. */
record SplitRule(StoredParagraph first, String rest, int notesOfFirst) {

  private static final Pattern MARK = Pattern.compile(Pattern.quote(Paragraph.NOTE_MARK));

  static SplitRule at(StoredParagraph whole, String text, int offset) {
    int cut = Math.min(Math.max(offset, 0), text.length());
    String before = text.substring(0, cut).strip();
    String after = text.substring(cut).strip();
    if (before.isEmpty() || after.isEmpty()) {
      throw ParagraphRefused.nothingToSplit();
    }
    return new SplitRule(whole.saying(before), after, (int) MARK.matcher(before).results().count());
  }

  /** What follows a heading is text; what follows anything else is more of it. */
  StoredParagraph second(ParagraphId id) {
    ParagraphKind kind = first.kind() == ParagraphKind.HEADING ? ParagraphKind.TEXT : first.kind();
    return new NewParagraph(kind, first.level(), rest).stored(id, -1);
  }

  /** Rows stay rows; other texts are joined by a space, where a script uses spaces at all. */
  static String joined(StoredParagraph first, StoredParagraph second) {
    if (first.text().isEmpty() || second.text().isEmpty()) {
      return first.text() + second.text();
    }
    if (first.kind() == ParagraphKind.TABLE) {
      return first.text() + "\n" + second.text();
    }
    boolean isWithoutSpaces =
        isIdeograph(first.text().codePointBefore(first.text().length()))
            || isIdeograph(second.text().codePointAt(0));
    return first.text() + (isWithoutSpaces ? "" : " ") + second.text();
  }

  private static boolean isIdeograph(int sign) {
    return Character.isIdeographic(sign) || sign >= 0x3000 && sign <= 0x30FF;
  }
}
