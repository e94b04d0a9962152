package org.plenary.guideline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphKind;
import org.plenary.guideline.TableWords;

/** Marks quoted words while a paragraph is drawn piece by piece: the passage meant, no other. */
final class QuoteMarks {

  private final BitSet marked = new BitSet();
  private int passed;

  private QuoteMarks() {}

  /** A quote that does not stand in the paragraph marks nothing. */
  static QuoteMarks in(Paragraph paragraph, List<Quote> quotes) {
    IntUnaryOperator drawn =
        paragraph.kind() == ParagraphKind.TABLE
            ? TableWords.of(paragraph)::throughCells
            : IntUnaryOperator.identity();
    QuoteMarks marks = new QuoteMarks();
    quotes.stream()
        .filter(quote -> quote.stands(paragraph.words()))
        .forEach(
            quote ->
                marks.marked.set(drawn.applyAsInt(quote.start()), drawn.applyAsInt(quote.end())));
    return marks;
  }

  /** Passes over what lies between two cells. */
  void skip() {
    passed++;
  }

  void draw(String words, List<Component> into) {
    int at = passed;
    int end = passed + words.length();
    while (at < end) {
      boolean isMarked = marked.get(at);
      int turn = isMarked ? marked.nextClearBit(at) : marked.nextSetBit(at);
      int until = turn < 0 ? end : Math.min(turn, end);
      into.add(shown(words.substring(at - passed, until - passed), isMarked));
      at = until;
    }
    passed = end;
  }

  private static Component shown(String words, boolean isMarked) {
    HtmlContainer shown = isMarked ? new HtmlContainer("mark") : new Span();
    shown.setText(words);
    return shown;
  }
}
