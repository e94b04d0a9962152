package org.plenary.guideline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Puts brackets around phrases while a paragraph is drawn piece by piece. */
final class PhraseMarks {

  /** What the browser leaves out when it counts and quotes the words of a paragraph. */
  static final String BESIDE = "data-beside";

  private final List<Mark> marks = new ArrayList<>();
  private int passed;

  private record Mark(int at, boolean isEnd, ReaderPhrase phrase) {}

  PhraseMarks(List<ReaderPhrase> phrases) {
    for (ReaderPhrase phrase : phrases) {
      marks.add(new Mark(phrase.start(), false, phrase));
      marks.add(new Mark(phrase.end(), true, phrase));
    }
    // What ends somewhere is closed before the next is opened there.
    marks.sort(Comparator.comparingInt(Mark::at).thenComparing(mark -> !mark.isEnd()));
  }

  /** Passes over what lies between two cells. */
  void skip() {
    passed++;
  }

  /** Draws the next piece of the words, cut where a phrase begins or ends in it. */
  void draw(String piece, List<Component> into, Consumer<String> words) {
    int end = passed + piece.length();
    int done = 0;
    while (!marks.isEmpty() && marks.get(0).at() <= end) {
      Mark mark = marks.remove(0);
      int cut = Math.max(done, mark.at() - passed);
      stretch(piece.substring(done, cut), words);
      done = cut;
      into.add(bracket(mark.isEnd() ? "]" : "["));
      if (mark.isEnd()) {
        Component behind = mark.phrase().behind().get();
        behind.getElement().setAttribute(BESIDE, true);
        into.add(behind);
      }
    }
    stretch(piece.substring(done), words);
    passed = end;
  }

  private static void stretch(String stretch, Consumer<String> words) {
    if (!stretch.isEmpty()) {
      words.accept(stretch);
    }
  }

  private static Component bracket(String sign) {
    Span bracket = new Span(sign);
    bracket.addClassName("bracket");
    bracket.getElement().setAttribute(BESIDE, true);
    return bracket;
  }
}
