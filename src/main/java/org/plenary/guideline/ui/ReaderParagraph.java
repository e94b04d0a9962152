package org.plenary.guideline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.guideline.NoteNumbers;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphKind;

/** One paragraph in the reader: its number, its words, and the margin beside it. */
final class ReaderParagraph extends Div {

  private final Paragraph paragraph;
  private final NoteNumbers notes;
  private final HtmlContainer words;
  private final Div margin = new Div();
  private List<ReaderPhrase> phrases = List.of();
  private List<Quote> quotes = List.of();

  ReaderParagraph(Paragraph paragraph, NoteNumbers notes, long sections) {
    this.paragraph = paragraph;
    this.notes = notes;
    addClassNames("para", "is-" + ParagraphWords.kind(paragraph.kind()));
    setId(GuidelineRoutes.anchor(paragraph.id()));
    getElement().setAttribute("data-paragraph", paragraph.id().value());
    getStyle().set("--level", String.valueOf(paragraph.level()));
    margin.addClassName("pmargin");
    words = container(paragraph);
    words.addClassNames("pwords", "words");
    words.getElement().setAttribute("dir", "auto");
    draw();
    if (paragraph.isSectionHeading()) {
      addClassName("sectionstart");
      Div kicker =
          new Div(
              getTranslation(
                  "guideline.reader.section", paragraph.sectionNumber(), (int) sections));
      kicker.addClassName("kicker");
      add(kicker, words, margin);
    } else {
      add(number(), words, margin);
    }
  }

  Paragraph paragraph() {
    return paragraph;
  }

  void margin(@Nullable Component content) {
    margin.removeAll();
    if (content != null) {
      margin.add(content);
    }
  }

  void setChosen(boolean isChosen) {
    getElement().getClassList().set("chosen", isChosen);
    if (isChosen) {
      getElement().setAttribute("aria-current", "true");
    } else {
      getElement().removeAttribute("aria-current");
    }
  }

  void mark(List<Quote> wanted) {
    quotes = wanted;
    draw();
  }

  void phrases(List<ReaderPhrase> wanted) {
    if (!wanted.equals(phrases)) {
      phrases = wanted;
      draw();
    }
  }

  private void draw() {
    words.removeAll();
    words.add(ParagraphWords.of(paragraph, notes, quotes, phrases));
  }

  private Component number() {
    Span number = new Span(ParagraphWords.number(this, paragraph));
    number.addClassName("pnum");
    number.getElement().setAttribute("dir", "ltr");
    return number;
  }

  private static HtmlContainer container(Paragraph paragraph) {
    if (paragraph.kind() != ParagraphKind.HEADING) {
      return new Div();
    }
    return switch (paragraph.level()) {
      case 1 -> {
        H2 title = new H2();
        title.addClassName("title");
        yield title;
      }
      case 2 -> new H3();
      default -> new H4();
    };
  }
}
