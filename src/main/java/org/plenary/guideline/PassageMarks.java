package org.plenary.guideline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.plenary.guideline.NoteNumbers.Piece;

/**
 * What is marked of one paragraph where it is shown, counted as it is drawn.
 *
 * @param signs stretches that overlap are one
 */
record PassageMarks(ParagraphId paragraph, BitSet signs) {

  static PassageMarks of(Paragraph paragraph, List<Passage> passages) {
    IntUnaryOperator drawn =
        paragraph.kind() == ParagraphKind.TABLE
            ? TableWords.of(paragraph)::throughCells
            : IntUnaryOperator.identity();
    int length = paragraph.words().length();
    BitSet signs = new BitSet();
    for (Passage passage : passages) {
      int from = Math.max(0, passage.from());
      int to = Math.min(length, passage.to());
      if (from < to) {
        signs.set(drawn.applyAsInt(from), drawn.applyAsInt(to));
      }
    }
    return new PassageMarks(paragraph.id(), signs);
  }

  /**
   * Cuts pieces where a stretch begins and ends.
   *
   * @param passed what was drawn of the paragraph before them
   */
  List<Piece> mark(List<Piece> pieces, int passed) {
    List<Piece> marked = new ArrayList<>();
    int at = passed;
    for (Piece piece : pieces) {
      if (piece.isCall()) {
        marked.add(piece);
      } else {
        cut(piece.words(), at, marked);
        at += piece.words().length();
      }
    }
    return marked;
  }

  private void cut(String words, int passed, List<Piece> into) {
    int end = passed + words.length();
    int at = passed;
    while (at < end) {
      boolean isMarked = signs.get(at);
      int turn = isMarked ? signs.nextClearBit(at) : signs.nextSetBit(at);
      int until = turn < 0 ? end : Math.min(turn, end);
      into.add(new Piece(words.substring(at - passed, until - passed), false, isMarked));
      at = until;
    }
  }
}
