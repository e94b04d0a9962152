package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.form.AnswerTooLong;
import org.plenary.form.Answers;
import org.plenary.form.FileAnswer;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.Limits;
import org.plenary.form.SaveOutcome;
import org.plenary.form.SaveOutcome.Clash;
import org.plenary.form.SaveOutcome.Saved;
import org.plenary.form.StoredAnswer;

/** A document that several editors have open at once. */
class SharedDocument implements FormDocument {

  static final Instant NOW = Instant.parse("2023-06-06T12:32:00Z");

  final Map<String, StoredAnswer> stored = new HashMap<>();
  final List<FileAnswer> files = new ArrayList<>();
  Runnable filesChanged = () -> {};
  private final FormSchema schema;
  private Map<String, Object> context = Map.of();
  private String readOnly = "";
  private String remark = "";

  SharedDocument(FormSchema schema) {
    this.schema = schema;
  }

  SharedDocument as(String applicantType) {
    context = Map.of(FormField.APPLICANT_TYPE, applicantType);
    return this;
  }

  SharedDocument readOnly(String key) {
    readOnly = key;
    return this;
  }

  SharedDocument remark(String words) {
    remark = words;
    return this;
  }

  Answers answers() {
    Map<String, @Nullable Object> values = new HashMap<>();
    stored.forEach((key, answer) -> values.put(key, answer.value()));
    return Answers.of(values);
  }

  @Override
  public String id() {
    return "document";
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

  @Override
  public SaveOutcome save(String key, @Nullable Object value, int base) {
    if (value instanceof String text && text.length() > Limits.MAXIMUM_CHARACTERS) {
      throw new AnswerTooLong(text.length());
    }
    Object normal = Answers.NONE.with(key, value).value(key);
    StoredAnswer before = stored.get(key);
    if (before != null && before.revision() != base && !Objects.equals(before.value(), normal)) {
      return new Clash(before.value(), before.revision(), before.savedBy(), before.savedAt());
    }
    stored.put(key, new StoredAnswer(key, normal, base + 1, NOW, "Joon"));
    return new Saved(base + 1, NOW);
  }

  @Override
  public boolean isReadOnly(FormField field) {
    return field.key().equals(readOnly);
  }

  @Override
  public Optional<String> remark(FormField field) {
    return Optional.of(remark).filter(words -> !words.isEmpty());
  }

  @Override
  public FileSlot fileSlot(FormField field) {
    return new FileSlot() {
      @Override
      public List<FileAnswer> files() {
        return files;
      }

      @Override
      public Component component(Runnable whenChanged) {
        filesChanged = whenChanged;
        return new Span("files");
      }
    };
  }
}
