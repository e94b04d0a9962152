package org.plenary.guideline.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.ParagraphKind;
import org.plenary.guideline.Redline;
import org.plenary.support.MockScreen;

class DraftReaderTest {

  @RegisterExtension final MockScreen screen = new MockScreen();

  private final Paragraph heading = paragraph("1", ParagraphKind.HEADING, "Access", 0);
  private final Paragraph text = paragraph("1.1", ParagraphKind.TEXT, "One service[^] for all.", 1);
  private final Paragraph note = paragraph("fn 1", ParagraphKind.FOOTNOTE, "All means all.", 2);

  @Test
  void showsNumbersWordsAndTheCallsOfNotes() {
    DraftReader reader = screen.show(new DraftReader("Draft 1", List.of(heading, text, note)));

    assertThat(reader.getElement().getTextRecursively())
        .contains("Section 1 of 1", "1.1", "One service", "Note 1", "All means all.")
        .doesNotContain(Paragraph.NOTE_MARK);
  }

  @Test
  void fillsTheMarginAndTellsWhatWasChosenAndQuoted() throws ReflectiveOperationException {
    List<String> told = new ArrayList<>();
    DraftReader reader =
        new DraftReader("Draft 1", List.of(heading, text, note))
            .margin(paragraph -> paragraph == text ? new Span("6 comments") : null)
            .onChoose(paragraph -> told.add("chose " + paragraph.number()))
            .onQuote((paragraph, quote) -> told.add(paragraph.number() + " " + quote));
    screen.show(reader);

    call(reader, "picked", text.id().value());
    call(reader, "picked", "made-up");
    quote(reader, text.id().value(), "service for", 4);
    quote(reader, text.id().value(), "never said", 0);

    assertThat(told).containsExactly("chose 1.1", "1.1 " + new Quote("service for", 4));
    assertThat(_find(Span.class, spec -> spec.withText("6 comments"))).hasSize(1);
    assertThat(reader.chosen()).hasValue(text);
    assertThat(_find(Div.class, spec -> spec.withClasses("chosen"))).hasSize(1);
  }

  @Test
  void underlinesQuotedWordsAndNothingElse() {
    DraftReader reader = screen.show(new DraftReader("Draft 1", List.of(heading, text, note)));

    reader.markQuotes(text.id(), List.of(first(text, "for all"), new Quote("not there", 2)));

    assertThat(reader.getElement().getOuterHTML()).contains("<mark>for all</mark>");
    reader.markQuotes(text.id(), List.of());
    assertThat(reader.getElement().getOuterHTML()).doesNotContain("<mark>");
  }

  @Test
  void underlinesThePassageThatIsMeantAndNotTheSameWordsElsewhere() {
    Paragraph twice =
        paragraph("1.2", ParagraphKind.TEXT, "A city asks[^]; a city answers what it asks.", 2);
    DraftReader reader = screen.show(new DraftReader("Draft 1", List.of(heading, twice, note)));

    reader.markQuotes(twice.id(), List.of(new Quote("asks", twice.words().lastIndexOf("asks"))));
    assertThat(marked(reader)).isEqualTo("A city asks1; a city answers what it <asks>.");

    reader.markQuotes(twice.id(), List.of(first(twice, "asks; a city"), first(twice, "a city an")));
    assertThat(marked(reader)).isEqualTo("A city <asks>1<; a city an>swers what it asks.");
  }

  @Test
  void underlinesWordsInACell() {
    Paragraph table = paragraph("1.2", ParagraphKind.TABLE, "Who | What\ncity | data of a city", 2);
    DraftReader reader = screen.show(new DraftReader("Draft 1", List.of(heading, table)));

    reader.markQuotes(table.id(), List.of(new Quote("city", table.words().lastIndexOf("city"))));

    assertThat(marked(reader)).isEqualTo("WhoWhatcitydata of a <city>");
  }

  private static Quote first(Paragraph paragraph, String words) {
    return new Quote(words, paragraph.words().indexOf(words));
  }

  private static String marked(DraftReader reader) {
    return _find(reader, Div.class, spec -> spec.withClasses("pwords"))
        .get(0)
        .getElement()
        .getOuterHTML()
        .replaceAll("\\s*\n\\s*", "")
        .replace("<mark>", "{")
        .replace("</mark>", "}")
        .replaceAll("<[^>]+>", "")
        .replace("{", "<")
        .replace("}", ">");
  }

  @Test
  void bracketsWordsInACellAndCountsWhatIsQuotedThere() throws ReflectiveOperationException {
    Paragraph table =
        paragraph("1.2", ParagraphKind.TABLE, "Who | What[^] \\| why\ncity | data | now", 2);
    List<Quote> quotes = new ArrayList<>();
    DraftReader reader =
        screen.show(
            new DraftReader("Draft 1", List.of(heading, table))
                .onQuote((paragraph, quote) -> quotes.add(quote)));

    reader.phrases(
        Map.of(
            table.id(),
            List.of(phrase(table, "why"), phrase(table, "city"), phrase(table, "data"))));

    assertThat(reader.getElement().getOuterHTML().replaceAll("\\s*\n\\s*", ""))
        .contains("[<")
        .satisfies(
            html ->
                assertThat(html.replaceAll("</t[dh]>", "|").replaceAll("<[^>]+>", ""))
                    .contains("Who|What | [why](+)||[city](+)|[data](+)|now|"));
    quote(reader, table.id().value(), "data", "WhoWhat | whycity".length());
    quote(reader, table.id().value(), "now", "WhoWhat | whycitydata".length());
    assertThat(quotes)
        .containsExactly(
            new Quote("data", table.words().indexOf("data")),
            new Quote("now", table.words().indexOf("now")));
  }

  private static ReaderPhrase phrase(Paragraph table, String words) {
    return new ReaderPhrase(table.words().indexOf(words), words.length(), () -> new Span("(+)"));
  }

  @Test
  void saysInWordsWhatARedlineShows() {
    RedlineText redline =
        screen.show(new RedlineText(Redline.between("made public", "made open", Locale.UK)));

    assertThat(redline.getElement().getTextRecursively())
        .isEqualTo("made  [deleted: public ]  [inserted: open ] ");
  }

  private static void call(DraftReader reader, String name, String id)
      throws ReflectiveOperationException {
    Method method = DraftReader.class.getDeclaredMethod(name, String.class);
    method.setAccessible(true);
    method.invoke(reader, id);
  }

  private static void quote(DraftReader reader, String id, String words, int start)
      throws ReflectiveOperationException {
    Method method =
        DraftReader.class.getDeclaredMethod("quoted", String.class, String.class, int.class);
    method.setAccessible(true);
    method.invoke(reader, id, words, start);
  }

  private static Paragraph paragraph(
      String number, ParagraphKind kind, String words, int position) {
    return new Paragraph(ParagraphId.next(), number, position, kind, 1, words, 1, 1, "Access");
  }
}
