package org.plenary.guideline;

import java.util.ArrayList;
import java.util.List;
import org.plenary.guideline.NoteNumbers.Piece;

/** A stretch of a paragraph that is marked where it is shown, counted as it is drawn. */
record Passage(ParagraphId paragraph, int from, int to) {

  /**
   * Cuts pieces where the stretch begins and ends.
   *
   * @param passed what was drawn of the paragraph before them
   */
  List<Piece> mark(List<Piece> pieces, int passed) {
    List<Piece> marked = new ArrayList<>();
    int at = passed;
    for (Piece piece : pieces) {
      if (piece.isCall()) {
        marked.add(piece);
        continue;
      }
      String words = piece.words();
      int begin = Math.max(0, Math.min(words.length(), from - at));
      int end = Math.max(begin, Math.min(words.length(), to - at));
      add(marked, words.substring(0, begin), false);
      add(marked, words.substring(begin, end), true);
      add(marked, words.substring(end), false);
      at += words.length();
    }
    return marked;
  }

  private static void add(List<Piece> pieces, String words, boolean isMarked) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(words, false, isMarked));
    }
  }
}
