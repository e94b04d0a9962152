package org.plenary.attachment;

import java.util.Comparator;
import java.util.List;
import org.plenary.form.Answers;
import org.plenary.form.FileAnswer;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;

/** Files as what they are in a form: answers to its questions. */
public final class FileAnswers {

  private FileAnswers() {}

  /** The answers with these files among them, whatever they said of files before. */
  public static Answers with(FormSchema schema, Answers answers, List<Attachment> files) {
    Answers all = answers;
    for (FormField field : schema.fields()) {
      if (field.takesFiles()) {
        all = all.with(field.key(), of(to(field.key(), files)));
      }
    }
    return all;
  }

  /** Of these files those that answer this question, in the order they came. */
  public static List<Attachment> to(String fieldKey, List<Attachment> files) {
    return files.stream()
        .filter(file -> file.field().equals(fieldKey))
        .sorted(Comparator.comparing(Attachment::addedAt).thenComparing(Attachment::fileName))
        .toList();
  }

  public static List<FileAnswer> of(List<Attachment> files) {
    return files.stream()
        .map(
            file ->
                new FileAnswer(
                    file.id().value(),
                    file.fileName(),
                    file.type().mediaType(),
                    file.bytes(),
                    file.sha256()))
        .toList();
  }
}
