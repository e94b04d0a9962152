package org.plenary.form.ui;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.form.FormField;
import org.plenary.form.Problem;
import org.plenary.ui.FieldFocus;

/** A question that one Vaadin field answers. */
final class ValueView<C extends Component & InputField<?, V> & HasValidation, V>
    implements FieldView {

  private final FormField question;
  private final C field;
  private final Function<V, @Nullable Object> toAnswer;
  private final Function<Object, V> toField;

  ValueView(
      FormField question,
      C field,
      Function<V, @Nullable Object> toAnswer,
      Function<Object, V> toField) {
    this.question = question;
    this.field = field;
    this.toAnswer = toAnswer;
    this.toField = toField;
  }

  @Override
  public Component component() {
    return field;
  }

  @Override
  public @Nullable Object value() {
    return toAnswer.apply(field.getValue());
  }

  @Override
  public void show(@Nullable Object value) {
    field.setValue(value == null ? field.getEmptyValue() : toField.apply(value));
  }

  @Override
  public void complain(List<Problem> problems, Function<Problem, String> words) {
    field.setErrorMessage(FieldView.firstOf(problems, words));
    field.setInvalid(!problems.isEmpty());
  }

  @Override
  public void onChange(Runnable changed) {
    field.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            changed.run();
          }
        });
    if (field instanceof ComboBox<?> box) {
      // What is on no list becomes its value here, not at the client.
      box.addCustomValueSetListener(event -> changed.run());
    }
  }

  @Override
  public void onLeave(Runnable left) {
    if (field instanceof BlurNotifier<?> typed && field instanceof HasValueChangeMode) {
      typed.addBlurListener(event -> left.run());
    } else {
      onChange(left);
    }
  }

  @Override
  public void focus() {
    if (field instanceof Focusable<?> focusable) {
      focusable.focus();
    } else {
      // Groups of choices have no focus of their own.
      FieldFocus.on(field);
    }
  }

  @Override
  public Map<String, String> typed() {
    return field.getValue() instanceof String text ? Map.of(question.key(), text) : Map.of();
  }
}
