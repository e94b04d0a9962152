package org.plenary.form.ui;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.form.Answers;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.SaveOutcome;
import org.plenary.form.StoredAnswer;
import org.plenary.shared.Ids;

/** A form that is kept nowhere: for previews, and for forms whose answers are handed on at once. */
public class InMemoryDocument implements FormDocument {

  private final String id = Ids.next();
  private final FormSchema schema;
  private final Map<String, Object> context;
  private final Clock clock;
  private final Map<String, StoredAnswer> stored = new LinkedHashMap<>();

  public InMemoryDocument(
      FormSchema schema, Map<String, Object> context, Answers start, Clock clock) {
    this.schema = schema;
    this.context = Map.copyOf(context);
    this.clock = clock;
    start.values().forEach((key, value) -> save(key, value, 0));
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public FormSchema schema() {
    return schema;
  }

  @Override
  public Map<String, Object> context() {
    return context;
  }

  @Override
  public Map<String, StoredAnswer> load() {
    return Map.copyOf(stored);
  }

  /** What was filled in so far. */
  public Answers answers() {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    stored.forEach((key, answer) -> values.put(key, answer.value()));
    return Answers.of(values);
  }

  @Override
  public SaveOutcome save(String fieldKey, @Nullable Object value, int baseRevision) {
    var answer = new StoredAnswer(fieldKey, value, baseRevision + 1, clock.instant(), "");
    stored.put(fieldKey, answer);
    return new SaveOutcome.Saved(answer.revision(), answer.savedAt());
  }

  @Override
  public FileSlot fileSlot(FormField field) {
    return FileSlot.none();
  }
}
