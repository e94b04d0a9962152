package org.plenary.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import org.plenary.consultation.Phrase;
import org.plenary.consultation.Stance;
import org.plenary.consultation.TextKey;
import org.plenary.ui.Isolated;
import org.plenary.ui.Written;

/** Positions as a table: by phrase, or by who took them. */
final class PositionTable extends Div {

  private final HtmlContainer table = new HtmlContainer("table");

  private PositionTable(String name, String... columns) {
    addClassNames("tablebox", "positiontable");
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", name);
    table.addClassName("plain");
    HtmlContainer head = new HtmlContainer("tr");
    for (String column : columns) {
      HtmlContainer cell = new HtmlContainer("th");
      cell.getElement().setAttribute("scope", "col");
      cell.setText(column);
      head.add(cell);
    }
    table.add(head);
    add(table);
  }

  static PositionTable byPhrase(Component page, List<Phrase> phrases) {
    PositionTable shown =
        new PositionTable(
            page.getTranslation("consultation.positions.by-phrase"),
            page.getTranslation("consultation.position.column.place"),
            page.getTranslation("consultation.position.column.phrase"),
            CommentTexts.stance(page, Stance.SUPPORTS),
            CommentTexts.stance(page, Stance.OPPOSES),
            CommentTexts.stance(page, Stance.RESERVES));
    for (Phrase phrase : phrases) {
      Div words = new Div(words(phrase.words()));
      if (!phrase.stands()) {
        Span gone =
            new Span(
                page.getTranslation(
                    phrase.paragraph() == null
                        ? "consultation.positions.unplaced"
                        : "consultation.positions.reworded"));
        gone.addClassNames("small", "ink2");
        words.add(gone);
      }
      shown.row(
          new Span(phrase.label()),
          words,
          speakers(phrase, Stance.SUPPORTS),
          speakers(phrase, Stance.OPPOSES),
          speakers(phrase, Stance.RESERVES));
    }
    return shown;
  }

  static PositionTable bySpeaker(Component page, List<Phrase> phrases) {
    PositionTable shown =
        new PositionTable(
            page.getTranslation("consultation.positions.by-speaker"),
            page.getTranslation("consultation.position.column.speaker"),
            page.getTranslation("consultation.position.column.stance"),
            page.getTranslation("consultation.position.column.place"),
            page.getTranslation("consultation.position.column.phrase"));
    record One(Phrase phrase, Phrase.Position position) {}
    phrases.stream()
        .flatMap(phrase -> phrase.current().stream().map(one -> new One(phrase, one)))
        .sorted(Comparator.comparing(one -> one.position().name()))
        .forEach(
            one ->
                shown.row(
                    new Isolated(one.position().name()),
                    stance(page, one.position().stance()),
                    new Span(one.phrase().label()),
                    words(one.phrase().words())));
    return shown;
  }

  private static Component stance(Component page, Stance stance) {
    Span word = new Span(CommentTexts.stance(page, stance));
    word.addClassName("stance-" + TextKey.of(stance));
    return word;
  }

  private static Component words(String text) {
    Written words = new Written(text);
    words.addClassName("said");
    return words;
  }

  private static Component speakers(Phrase phrase, Stance stance) {
    UnorderedList list = new UnorderedList();
    list.addClassName("speakers");
    phrase.with(stance).forEach(one -> list.add(PhraseCard.speaker(one)));
    return phrase.with(stance).isEmpty() ? new Span() : list;
  }

  private void row(Component... contents) {
    HtmlContainer row = new HtmlContainer("tr");
    for (Component content : contents) {
      HtmlContainer cell = new HtmlContainer("td");
      cell.add(content);
      row.add(cell);
    }
    table.add(row);
  }
}
