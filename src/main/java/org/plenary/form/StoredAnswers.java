package org.plenary.form;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers kept field by field while a form is filled in. Nothing typed is lost: when two people or
 * two tabs change one field, the first answer stays and the second is set aside.
 *
 * <p>Who may read or change a document is for the caller to decide.
 */
@Service
public class StoredAnswers {

  private final AnswerTable table;
  private final Clock clock;

  StoredAnswers(AnswerTable table, Clock clock) {
    this.table = table;
    this.clock = clock;
  }

  /**
   * Saves one field, unless it was changed since {@code baseRevision} (0 if it was never saved).
   * Saving what is already there is no clash, so a save may be repeated after a lost answer.
   *
   * @throws AnswerTooLong if it is larger than a field can hold
   */
  @Transactional
  public SaveOutcome save(
      String document, String fieldKey, @Nullable Object value, int baseRevision, String by) {
    Object normal = AnswerValue.normalise(value);
    refuseTooLong(normal);
    var answer = new StoredAnswer(fieldKey, normal, baseRevision + 1, now(), by);
    if (write(document, answer)) {
      // Nothing was set aside where there was nothing to meet.
      if (baseRevision > 0) {
        table.dropAside(document, fieldKey, by);
      }
      return new SaveOutcome.Saved(answer.revision(), answer.savedAt());
    }
    return met(document, answer);
  }

  /** All fields ever saved, by key, also those emptied since. */
  @Transactional(readOnly = true)
  public Map<String, StoredAnswer> load(String document) {
    Map<String, StoredAnswer> answers = new LinkedHashMap<>();
    table.list(document).forEach(answer -> answers.put(answer.key(), answer));
    return answers;
  }

  @Transactional(readOnly = true)
  public Answers answers(String document) {
    return toAnswers(load(document).values());
  }

  /** Some fields of many documents in one go, for lists. Documents without any have none. */
  @Transactional(readOnly = true)
  public Map<String, Answers> answers(Collection<String> documents, Collection<String> keys) {
    return table.list(documents, keys);
  }

  /** What this person typed and has still to choose about. */
  @Transactional(readOnly = true)
  public List<SetAside> listAside(String document, String by) {
    return table.listAside(document, by);
  }

  /** Forgets what this person typed when it met another answer: they chose the other. */
  @Transactional
  public void dropAside(String document, String fieldKey, String by) {
    table.dropAside(document, fieldKey, by);
  }

  /** Starts another document with the same answers. */
  @Transactional
  public void copy(String fromDocument, String toDocument, String by) {
    Instant now = now();
    load(fromDocument).values().stream()
        .filter(answer -> answer.value() != null)
        .map(answer -> new StoredAnswer(answer.key(), answer.value(), 1, now, by))
        .forEach(answer -> table.insert(toDocument, answer));
  }

  /** Rewrites what stands in a document, as when a name has to go from it; nobody is told. */
  @Transactional
  public void rewrite(String document, UnaryOperator<Answers> change) {
    Map<String, StoredAnswer> before = load(document);
    Answers after = change.apply(toAnswers(before.values()));
    before.forEach(
        (key, answer) -> {
          if (!Objects.equals(answer.value(), after.value(key))) {
            table.rewrite(document, key, after.value(key));
          }
        });
  }

  /** Forgets whatever this person typed and had still to choose about, in every document. */
  @Transactional
  public void dropAsides(String by) {
    table.dropAsides(by);
  }

  /** The documents in which somebody wrote these words. */
  @Transactional(readOnly = true)
  public List<String> listWith(String words) {
    return table.listWith(words);
  }

  @Transactional
  public void delete(String document) {
    table.delete(document);
  }

  private boolean write(String document, StoredAnswer answer) {
    if (answer.revision() > 1) {
      return table.update(document, answer);
    }
    try {
      table.insert(document, answer);
      return true;
    } catch (DuplicateKeyException savedSince) {
      return false;
    }
  }

  private SaveOutcome met(String document, StoredAnswer answer) {
    Optional<StoredAnswer> found = table.find(document, answer.key());
    if (found.isEmpty()) {
      // The document was emptied since: this answer starts it again.
      return save(document, answer.key(), answer.value(), 0, answer.savedBy());
    }
    StoredAnswer other = found.get();
    if (Objects.equals(other.value(), answer.value())) {
      table.dropAside(document, answer.key(), answer.savedBy());
      return new SaveOutcome.Saved(other.revision(), other.savedAt());
    }
    table.setAside(document, answer);
    return new SaveOutcome.Clash(other.value(), other.revision(), other.savedBy(), other.savedAt());
  }

  private static void refuseTooLong(@Nullable Object value) {
    int length = value instanceof String text ? text.length() : Json.write(value).length();
    if (length > Limits.MAXIMUM_CHARACTERS) {
      throw new AnswerTooLong(length);
    }
  }

  // The column keeps microseconds; a finer instant would not equal itself when read again.
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  static Answers toAnswers(Collection<StoredAnswer> stored) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    stored.forEach(answer -> values.put(answer.key(), answer.value()));
    return Answers.of(values);
  }
}
