package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plenary.form.Answers;
import org.plenary.form.FieldType;
import org.plenary.form.FileAnswer;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.FormSection;

/** Answers to read: each question with what was answered, and nothing to change. */
public class FormReader extends Div {

  public FormReader(FormSchema schema, Answers answers, Map<String, Object> context) {
    this(schema, answers, context, file -> "");
  }

  /**
   * @param fileLinks where a file can be fetched; empty where it cannot
   */
  public FormReader(
      FormSchema schema,
      Answers answers,
      Map<String, Object> context,
      Function<FileAnswer, String> fileLinks) {
    addClassName("form-reader");
    for (FormSection section : schema.in(getLocale()).shownSections(answers, context)) {
      List<Component> read =
          section.shownFields(answers, context).stream()
              .filter(field -> isWorthReading(field, answers))
              .map(field -> answer(field, answers, fileLinks))
              .toList();
      if (!read.isEmpty()) {
        add(section(section, read));
      }
    }
  }

  /** One question with its answer, under an anchor, for pages with an order of their own. */
  public static Component answer(
      FormField field, Answers answers, Function<FileAnswer, String> fileLinks) {
    Span label = new Span(field.label());
    label.addClassName("q");
    Div answer = new Div(label);
    Original.of(field).ifPresent(answer::add);
    answer.add(new AnswerView(field, answers, fileLinks));
    answer.addClassName("answered");
    answer.setId(anchorOf(field.key()));
    return answer;
  }

  /** Some questions with their answers in this order; keys the form does not have are left out. */
  public static List<Component> answers(
      FormSchema schema,
      Collection<String> keys,
      Answers answers,
      Function<FileAnswer, String> fileLinks) {
    return keys.stream()
        .flatMap(key -> schema.findField(key).stream())
        .map(field -> answer(field, answers, fileLinks))
        .toList();
  }

  /** The id of the element that shows this field, for links and for scrolling to it. */
  public static String anchorOf(String fieldKey) {
    return "answer-" + fieldKey;
  }

  // What was optional and left out is no news; what was asked for and is missing is.
  private static boolean isWorthReading(FormField field, Answers answers) {
    return field.type() != FieldType.NOTE && (field.required() || answers.has(field.key()));
  }

  /** A section with what is read in it, under its title. */
  public static Component section(FormSection section, List<Component> read) {
    Section frame = new Section();
    if (!section.title().isEmpty()) {
      frame.add(new H2(section.title()));
      Original.of(section).ifPresent(frame::add);
    }
    frame.add(read);
    return frame;
  }
}
