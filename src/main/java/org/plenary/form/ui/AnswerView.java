package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.form.Answers;
import org.plenary.form.FieldType;
import org.plenary.form.FileAnswer;
import org.plenary.form.FormField;
import org.plenary.form.TextFormat;
import org.plenary.ui.Icon;

/** What was answered to one question, to read. Text stays text, whatever it contains. */
final class AnswerView extends Div {

  private final Function<FileAnswer, String> fileLinks;

  AnswerView(FormField field, Answers answers, Function<FileAnswer, String> fileLinks) {
    this.fileLinks = fileLinks;
    addClassName("body");
    getElement().setAttribute("dir", "auto");
    if (!answers.has(field.key()) && field.type() != FieldType.CHECKBOX) {
      Span nothing = new Span(getTranslation("form.reader.not-answered"));
      nothing.addClassName("notanswered");
      add(nothing);
      return;
    }
    show(field, answers);
  }

  private void show(FormField field, Answers answers) {
    switch (field.type()) {
      case FILES -> add(files(answers.files(field.key())));
      case ROWS -> answers.rows(field.key()).forEach(row -> add(row(field, row)));
      case CHOICES -> add(list(field, answers.choices(field.key())));
      case TEXT -> add(shortText(field, answers.text(field.key())));
      default -> paragraphs(words(field, answers));
    }
  }

  /** The answer in words, where one line or a few paragraphs say it. */
  private String words(FormField field, Answers answers) {
    String text = answers.text(field.key());
    return switch (field.type()) {
      case NUMBER -> unit(field, number(field, answers).orElse(text));
      case DATE -> date(text);
      case CHOICE, COUNTRY -> field.labelOf(text);
      case CHECKBOX ->
          getTranslation(answers.isTrue(field.key()) ? "form.reader.yes" : "form.reader.no");
      default -> text;
    };
  }

  private void paragraphs(String text) {
    for (String paragraph : text.split("\\R\\s*\\R")) {
      add(new Paragraph(paragraph.strip()));
    }
  }

  private Component shortText(FormField field, String text) {
    if (field.format() == TextFormat.LINK && text.matches("https?://.+")) {
      Anchor link = new Anchor(text, text);
      link.setTarget("_blank");
      link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
      return link;
    }
    return new Paragraph(unit(field, text));
  }

  private Component list(FormField field, List<String> choices) {
    UnorderedList list = new UnorderedList();
    choices.forEach(choice -> list.add(new ListItem(field.labelOf(choice))));
    return list;
  }

  private Component files(List<FileAnswer> files) {
    UnorderedList list = new UnorderedList();
    list.addClassName("files");
    for (FileAnswer file : files) {
      String link = fileLinks.apply(file);
      Component name = link.isEmpty() ? new Span(file.name()) : new Anchor(link, file.name());
      list.add(new ListItem(new Icon("file-text"), name));
    }
    return list;
  }

  private Component row(FormField group, Answers row) {
    Div frame = new Div();
    frame.addClassName("readrow");
    if (row.isEmpty()) {
      frame.setVisible(false);
    }
    for (FormField child : group.children()) {
      Span label = new Span(child.label());
      label.addClassName("q");
      Div cell = FieldGrid.cell(child, label);
      cell.add(new AnswerView(child, row, fileLinks));
      frame.add(cell);
    }
    return frame;
  }

  private static String unit(FormField field, String text) {
    return field.unit().isEmpty() ? text : text + "\u00a0" + field.unit();
  }

  private Optional<String> number(FormField field, Answers answers) {
    return answers.findNumber(field.key()).map(new NumberText(field, getLocale())::write);
  }

  private String date(String text) {
    try {
      return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
          .withLocale(getLocale())
          .format(LocalDate.parse(text));
    } catch (DateTimeException notADate) {
      return text;
    }
  }

  /** The answer alone, for a field that is not kept under its key. */
  static AnswerView of(FormField field, Object value) {
    return new AnswerView(field, Answers.of(Map.of(field.key(), value)), file -> "");
  }
}
