package org.plenary.form.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.function.Function;
import org.plenary.form.Answers;
import org.plenary.form.FileAnswer;
import org.plenary.form.FormSchema;

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
  }

  /** The id of the element that shows this field, for links and for scrolling to it. */
  public static String anchorOf(String fieldKey) {
    return "answer-" + fieldKey;
  }
}
