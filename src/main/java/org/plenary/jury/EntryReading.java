package org.plenary.jury;

import java.util.Map;
import java.util.function.Function;
import org.plenary.entry.Entry;
import org.plenary.form.Answers;
import org.plenary.form.FileAnswer;
import org.plenary.form.FormSchema;

/**
 * An entry as its juror reads it: the version that was sent, and nothing else.
 *
 * @param summary said above the answers; empty where the form asks for none
 */
public record EntryReading(
    Entry entry,
    String summary,
    FormSchema form,
    Answers answers,
    Map<String, Object> context,
    Function<FileAnswer, String> files) {

  public String title() {
    return entry.title();
  }

  /** Where a file can be fetched. */
  public String linkOf(FileAnswer file) {
    return files.apply(file);
  }
}
