package org.plenary.guideline.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.NoteNumbers;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.ParagraphKind;
import org.plenary.guideline.TableWords;
import org.plenary.guideline.WrittenFrom;

/**
 * A draft to read: sections, numbered paragraphs, and beside each a margin that whoever builds on
 * it may fill. A paragraph can be chosen, and words of it selected, by pointer and by keyboard:
 * with the focus in the text, J and K go on and back.
 */
@JsModule("./src/draft-reader.ts")
public class DraftReader extends Article {

  private final Map<ParagraphId, ReaderParagraph> byId = new LinkedHashMap<>();
  private final Div column = new Div();
  private Function<Paragraph, @Nullable Component> margin = paragraph -> null;
  private Consumer<Paragraph> whenChosen = paragraph -> {};
  private BiConsumer<Paragraph, Quote> whenQuoted = (paragraph, quote) -> {};
  private @Nullable ParagraphId chosen;
  private boolean isChoosing;

  /**
   * @param name what this is, for those who have it read aloud: "Draft 2"
   */
  public DraftReader(String name, List<Paragraph> paragraphs) {
    addClassNames("reading", "draftreader");
    // A scrolling box must be reachable and named, or the keyboard cannot scroll it.
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("aria-label", name);
    column.addClassName("col");
    NoteNumbers notes = NoteNumbers.of(paragraphs);
    long sections = paragraphs.stream().filter(Paragraph::isSectionHeading).count();
    for (Paragraph paragraph : paragraphs) {
      ReaderParagraph shown = new ReaderParagraph(paragraph, notes, sections);
      byId.put(paragraph.id(), shown);
      column.add(shown);
    }
    add(column);
  }

  /** Has the text read aloud and laid out as this language is, whatever that of the page. */
  public DraftReader in(Locale language) {
    getElement().setAttribute("lang", language.toLanguageTag());
    getElement().setAttribute("dir", WrittenFrom.direction(language));
    return this;
  }

  /**
   * Fills the margin beside each paragraph, such as with a count of comments; null leaves it empty.
   */
  public DraftReader margin(Function<Paragraph, @Nullable Component> content) {
    margin = content;
    byId.values().forEach(shown -> shown.margin(content.apply(shown.paragraph())));
    return this;
  }

  /** Lets paragraphs be chosen, and calls back with each. */
  public DraftReader onChoose(Consumer<Paragraph> listener) {
    whenChosen = listener;
    isChoosing = true;
    addClassName("choosing");
    return this;
  }

  /** Calls back with the words the reader selects inside one paragraph. */
  public DraftReader onQuote(BiConsumer<Paragraph, Quote> listener) {
    whenQuoted = listener;
    return this;
  }

  /** Stands above the text, such as what is asked in a round. */
  public DraftReader above(Component... parts) {
    for (int place = 0; place < parts.length; place++) {
      // Words of the page, which need not run as the draft does.
      parts[place].getElement().setAttribute("dir", "auto");
      column.addComponentAtIndex(place, parts[place]);
    }
    return this;
  }

  public Optional<Paragraph> chosen() {
    return Optional.ofNullable(chosen).map(id -> byId.get(id).paragraph());
  }

  /** Tints a paragraph and brings it into view, without calling back. */
  public void choose(ParagraphId id) {
    if (tint(id)) {
      byId.get(id).scrollIntoView();
      getElement().executeJs("this.stepped = $0", byId.get(id).getElement());
    }
  }

  /** Shows words in brackets; what is in brackets is not part of what readers quote. */
  public DraftReader phrases(Map<ParagraphId, List<ReaderPhrase>> phrases) {
    byId.forEach((id, shown) -> shown.phrases(phrases.getOrDefault(id, List.of())));
    return this;
  }

  /** Underlines these words of a paragraph where they begin, and no others. */
  public void markQuotes(ParagraphId id, List<Quote> quotes) {
    Optional.ofNullable(byId.get(id)).ifPresent(shown -> shown.mark(quotes));
  }

  /** Asks for the margin's content again. */
  public void refreshMargin(ParagraphId id) {
    Optional.ofNullable(byId.get(id))
        .ifPresent(shown -> shown.margin(margin.apply(shown.paragraph())));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    getElement().executeJs("window.plenaryDraftReader(this)");
  }

  /** The browser found these words selected. Made up ids and words find nothing. */
  @ClientCallable
  private void quoted(String id, String words, int start) {
    ReaderParagraph shown = byId.get(new ParagraphId(id));
    if (shown != null && shown.paragraph().words().contains(words) && !words.isBlank()) {
      whenQuoted.accept(shown.paragraph(), new Quote(words, inWords(shown.paragraph(), start)));
    }
  }

  /** The browser counts through the cells of a table, between which it sees nothing. */
  private static int inWords(Paragraph paragraph, int counted) {
    return paragraph.kind() == ParagraphKind.TABLE
        ? TableWords.of(paragraph).inWords(counted)
        : counted;
  }

  @ClientCallable
  private void picked(String id) {
    if (isChoosing && tint(new ParagraphId(id))) {
      whenChosen.accept(byId.get(new ParagraphId(id)).paragraph());
    }
  }

  private boolean tint(ParagraphId id) {
    if (!byId.containsKey(id)) {
      return false;
    }
    if (chosen != null) {
      byId.get(chosen).setChosen(false);
    }
    chosen = id;
    byId.get(id).setChosen(true);
    return true;
  }
}
