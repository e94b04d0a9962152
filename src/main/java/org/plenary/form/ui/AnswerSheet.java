package org.plenary.form.ui;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.form.Answers;
import org.plenary.form.FieldType;
import org.plenary.form.FormField;
import org.plenary.form.FormSection;
import org.plenary.form.Problem;
import org.plenary.form.Progress;
import org.plenary.form.SaveOutcome;
import org.plenary.form.SaveOutcome.Clash;
import org.plenary.form.SaveOutcome.Saved;
import org.plenary.form.SetAside;
import org.plenary.form.StoredAnswer;

/** What one editor has filled in, which revision each answer grew from, and where answers met. */
final class AnswerSheet {

  private final FormDocument document;
  private final Map<String, Integer> revisions = new HashMap<>();
  private final Map<String, Clash> clashes = new LinkedHashMap<>();
  private final Optional<Instant> lastSaved;
  private Answers answers;

  AnswerSheet(FormDocument document) {
    this.document = document;
    Map<String, StoredAnswer> stored = document.load();
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    stored.forEach(
        (key, answer) -> {
          values.put(key, answer.value());
          revisions.put(key, answer.revision());
        });
    // The slots know the files: one that arrived while a line was lost is there all the same.
    document.schema().fields().stream()
        .filter(field -> field.type() == FieldType.FILES)
        .forEach(field -> values.put(field.key(), document.fileSlot(field).files()));
    answers = Answers.of(values);
    lastSaved = stored.values().stream().map(StoredAnswer::savedAt).max(naturalOrder());
    document.listAside().forEach(aside -> takeUp(aside, stored.get(aside.key())));
  }

  Answers answers() {
    return answers;
  }

  @Nullable Object value(String key) {
    return answers.value(key);
  }

  /** When the document was last saved before it was opened here. */
  Optional<Instant> lastSaved() {
    return lastSaved;
  }

  /** The revision the browser's text of this field grew from. */
  int revision(String key) {
    return revisions.getOrDefault(key, 0);
  }

  Optional<Clash> clash(String key) {
    return Optional.ofNullable(clashes.get(key));
  }

  /** Takes the answer as typed. */
  void type(String key, @Nullable Object value) {
    answers = answers.with(key, value);
  }

  /** Takes the answer as typed and has it kept. */
  SaveOutcome save(String key, @Nullable Object value) {
    return save(key, value, revision(key));
  }

  /** As {@link #save(String, Object)}, for text that grew from an earlier revision. */
  SaveOutcome save(String key, @Nullable Object value, int baseRevision) {
    type(key, value);
    SaveOutcome outcome = document.save(key, value, baseRevision);
    if (outcome instanceof Saved saved) {
      revisions.put(key, saved.revision());
      clashes.remove(key);
    } else if (outcome instanceof Clash clash) {
      // The old revision stays: typing on must not overwrite the other answer unseen.
      revisions.put(key, baseRevision);
      clashes.put(key, clash);
    }
    return outcome;
  }

  /** The person chose their own text. */
  SaveOutcome keepMine(String key) {
    Clash clash = clashes.get(key);
    return save(key, answers.value(key), clash == null ? revision(key) : clash.otherRevision());
  }

  /** The person chose the other text. */
  void takeOther(String key) {
    Clash clash = clashes.remove(key);
    if (clash != null) {
      answers = answers.with(key, clash.otherValue());
      revisions.put(key, clash.otherRevision());
      document.dropAside(key);
    }
  }

  List<FormSection> sections() {
    return document.schema().shownSections(answers, document.context());
  }

  List<FormField> fields(FormSection section) {
    return section.shownFields(answers, document.context());
  }

  List<Problem> check(boolean complete) {
    return document.check(answers, complete);
  }

  Progress progress() {
    return Progress.of(document.schema(), answers, document.context());
  }

  private void takeUp(SetAside aside, @Nullable StoredAnswer other) {
    if (other != null) {
      answers = answers.with(aside.key(), aside.value());
      revisions.put(aside.key(), other.revision() - 1);
      clashes.put(
          aside.key(),
          new Clash(other.value(), other.revision(), other.savedBy(), other.savedAt()));
    }
  }
}
