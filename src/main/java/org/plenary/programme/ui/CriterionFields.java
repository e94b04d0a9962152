package org.plenary.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.programme.Criterion;
import org.plenary.programme.Edition;

/** The fields of one criterion. */
final class CriterionFields implements ItemFields<Criterion> {

  private static final int HEAVIEST = 100;

  private final Criterion shown;
  private final TextField name;
  private final IntegerField weight;
  private final TextArea question;
  private final CheckboxGroup<String> answers;
  private final Div component = new Div();

  CriterionFields(Criterion criterion, FieldKit kit, Edition edition) {
    shown = criterion;
    name = kit.text(text("programme.field.name"), criterion.name());
    weight =
        kit.number(text("programme.field.weight-percent"), criterion.weightPercent(), 0, HEAVIEST);
    question = kit.area(text("programme.field.question"), criterion.question());
    question.setHelperText(text("programme.criteria.question-hint"));
    Map<String, String> questions = questionsOf(edition, criterion);
    answers =
        kit.checks(
            text("programme.field.answers"),
            new ArrayList<>(questions.keySet()),
            Set.copyOf(criterion.answers()),
            key -> questions.getOrDefault(key, key));
    answers.setHelperText(text("programme.criteria.answers-hint"));
    answers.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    Details beside =
        new Details(
            component.getTranslation("programme.criteria.answers", criterion.answers().size()),
            answers);
    Div line = new Div(name, weight);
    line.addClassName("setup-line");
    component.add(line, question, beside);
  }

  @Override
  public Component component() {
    return component;
  }

  @Override
  public Criterion value() {
    List<String> inOrder = new ArrayList<>(shown.answers());
    inOrder.retainAll(answers.getValue());
    answers.getValue().stream().filter(key -> !inOrder.contains(key)).forEach(inOrder::add);
    return new Criterion(
        shown.key(),
        name.getValue().strip(),
        question.getValue().strip(),
        FieldKit.valueOf(weight),
        inOrder);
  }

  @Override
  public String name() {
    return name.getValue();
  }

  /** The long answers of all forms, each once, and whatever the criterion names already. */
  private static Map<String, String> questionsOf(Edition edition, Criterion criterion) {
    Map<String, String> questions = new LinkedHashMap<>();
    criterion.answers().forEach(key -> questions.put(key, key));
    FormQuestions.longAnswers(edition).forEach(questions::put);
    return questions;
  }

  private String text(String key) {
    return component.getTranslation(key);
  }
}
