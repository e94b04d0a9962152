package org.plenary.guideline.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.NoteNumbers;
import org.plenary.guideline.Paragraph;

/** One paragraph away from its draft, as it reads there, with the words that are meant marked. */
public final class ParagraphShown extends Div {

  /**
   * @param text the draft it stands in, which says how its footnotes are numbered
   * @param quote absent where it is meant whole
   */
  public ParagraphShown(
      Paragraph paragraph, List<Paragraph> text, @Nullable Quote quote, Locale language) {
    addClassNames("para", "alone", "is-" + ParagraphWords.kind(paragraph.kind()));
    getStyle().set("--level", "0");
    Span number = new Span(ParagraphWords.number(this, paragraph));
    number.addClassName("pnum");
    number.getElement().setAttribute("dir", "ltr");
    Div words = new Div();
    words.addClassNames("pwords", "words");
    words.getElement().setAttribute("dir", "auto");
    words.getElement().setAttribute("lang", language.toLanguageTag());
    words.add(
        ParagraphWords.of(
            paragraph, NoteNumbers.of(text), quote == null ? List.of() : List.of(quote)));
    add(number, words);
  }
}
