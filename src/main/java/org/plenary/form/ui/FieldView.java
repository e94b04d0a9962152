package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.form.Problem;

/** One question as it stands on the screen, whatever kind it is. */
interface FieldView {

  Component component();

  /** The answer as it would be stored; null while there is none. */
  @Nullable Object value();

  void show(@Nullable Object value);

  /** Says at the field what is wrong with it; no problems clears what was said. */
  void complain(List<Problem> problems, Function<Problem, String> words);

  /** Calls back when the person changed the answer, not when the program did. */
  void onChange(Runnable changed);

  /** Calls back when the person leaves the field, and only then is it time to find fault. */
  void onLeave(Runnable left);

  void focus();

  /** Puts the cursor where the problem is; only a repeated group has more than one place. */
  default void focus(Problem problem) {
    focus();
  }

  /** Text the browser keeps until it is saved, by path: the field's key, or key.row.child. */
  default Map<String, String> typed() {
    return Map.of();
  }

  static String firstOf(List<Problem> problems, Function<Problem, String> words) {
    return problems.isEmpty() ? "" : words.apply(problems.get(0));
  }
}
