package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.form.Condition;
import org.plenary.form.FieldOption;
import org.plenary.form.FormEdit;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.OnlyIf;

/**
 * After which answer a question or a section is asked. A condition that says more than this editor
 * can is shown in words and stays until another takes its place.
 */
final class ConditionPart implements QuestionPart {

  /** No key of a question: the condition as the form has it. */
  private static final String AS_IT_IS = "=";

  private final FormSchema form;
  private final Select<String> question = new Select<>();
  private final ComboBox<FieldOption> answer = new ComboBox<>();

  /**
   * @param earlier the questions that come before what is asked on condition: nobody shall have to
   *     look for the one that decides
   */
  ConditionPart(FormSchema form, @Nullable Condition now, List<FormField> earlier) {
    this.form = form;
    ConditionWords words = new ConditionWords(form);
    Optional<OnlyIf> simple = words.simple(now);
    List<String> keys = new ArrayList<>();
    if (now != null && simple.isEmpty()) {
      keys.add(AS_IT_IS);
    }
    earlier.stream().filter(OnlyIf::canAskAbout).map(FormField::key).forEach(keys::add);
    simple.map(OnlyIf::question).filter(key -> !keys.contains(key)).ifPresent(keys::add);
    question.setLabel(text("form.builder.only-if"));
    question.setItems(keys);
    question.setEmptySelectionAllowed(true);
    question.setEmptySelectionCaption(text("form.builder.always"));
    question.setItemLabelGenerator(key -> name(key, now, words));
    question.setWidthFull();
    question.setVisible(!keys.isEmpty());
    answer.setLabel(text("form.builder.only-if-answer"));
    answer.setItemLabelGenerator(FieldOption::label);
    answer.setManualValidation(true);
    answer.setWidthFull();
    question.addValueChangeListener(event -> offer());
    answer.addValueChangeListener(event -> answer.setInvalid(false));
    simple.map(OnlyIf::question).ifPresent(question::setValue);
    simple.ifPresent(this::choose);
    if (keys.contains(AS_IT_IS)) {
      question.setValue(AS_IT_IS);
    }
    offer();
  }

  private String name(@Nullable String key, @Nullable Condition now, ConditionWords words) {
    if (key == null) {
      return text("form.builder.always");
    }
    return key.equals(AS_IT_IS) && now != null
        ? words.of(now)
        : form.findField(key).map(FormField::label).orElse(key);
  }

  private void choose(OnlyIf now) {
    deciding().map(ConditionWords::answersTo).orElse(List.of()).stream()
        .filter(option -> option.value().equals(now.answer()))
        .findFirst()
        .ifPresent(answer::setValue);
  }

  private void offer() {
    @Nullable FieldOption chosen = answer.getValue();
    List<FieldOption> options = deciding().map(ConditionWords::answersTo).orElse(List.of());
    answer.setItems(options);
    answer.setValue(chosen != null && options.contains(chosen) ? chosen : null);
    answer.setInvalid(false);
    answer.setVisible(!options.isEmpty());
  }

  private Optional<FormField> deciding() {
    return question.getOptionalValue().flatMap(form::findField);
  }

  @Override
  public List<Component> fields() {
    return List.of(question, answer);
  }

  @Override
  public @Nullable Focusable<?> findWrong() {
    boolean missing = answer.isVisible() && answer.isEmpty();
    answer.setErrorMessage(text("form.problem.required-choice"));
    answer.setInvalid(missing);
    return missing ? answer : null;
  }

  @Override
  public void writeTo(FormEdit edit, String key) {
    if (!AS_IT_IS.equals(question.getValue())) {
      edit.onlyIf(
          key,
          deciding().map(one -> new OnlyIf(one.key(), answer.getValue().value())).orElse(null));
    }
  }

  private static String text(String key) {
    return UI.getCurrent().getTranslation(key);
  }
}
