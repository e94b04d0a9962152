package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.plenary.entry.Defect;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.ui.Icon;

/** Which answers need a correction, each with what is wrong with it. */
class DefectList extends Div {

  private final List<FormField> questions;
  private final List<Row> rows = new ArrayList<>();
  private final Button more = new Button(text("entry.defect.add"), new Icon("plus"));

  DefectList(FormSchema form) {
    questions = form.fields().stream().filter(field -> field.type().isAnswered()).toList();
    addClassName("defectlist");
    more.addClickListener(event -> addRow());
    add(more);
    addRow();
  }

  /** Says at the first field that lacks something what to do; true when none does. */
  boolean isComplete() {
    if (rows.isEmpty()) {
      addRow();
    }
    List<Row> begun = rows.stream().filter(Row::isBegun).toList();
    List<Row> wanted = begun.isEmpty() ? rows.subList(0, 1) : begun;
    return wanted.stream().map(Row::isComplete).reduce(true, Boolean::logicalAnd);
  }

  List<Defect> defects() {
    return rows.stream().filter(Row::isBegun).map(Row::defect).toList();
  }

  private void addRow() {
    Row row = new Row();
    rows.add(row);
    addComponentAtIndex(getComponentCount() - 1, row);
    if (rows.size() > 1) {
      row.question.focus();
    }
  }

  private class Row extends Div {

    private final ComboBox<FormField> question = new ComboBox<>(text("entry.defect.question"));
    private final TextArea remark = new TextArea(text("entry.defect.remark"));

    Row() {
      addClassName("defect");
      question.setItems(questions);
      question.setItemLabelGenerator(FormField::label);
      question.setWidthFull();
      question.setRequiredIndicatorVisible(true);
      remark.setHelperText(text("entry.defect.remark-hint"));
      remark.setMaxLength(4000);
      remark.setWidthFull();
      remark.setRequiredIndicatorVisible(true);
      Button remove = new Button(text("entry.defect.remove"), event -> remove());
      remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
      add(question, remark, remove);
    }

    private boolean isBegun() {
      return !question.isEmpty() || !remark.getValue().isBlank();
    }

    private boolean isComplete() {
      question.setErrorMessage(text("entry.defect.question-wanted"));
      remark.setErrorMessage(text("entry.defect.remark-wanted"));
      question.setInvalid(question.isEmpty());
      remark.setInvalid(remark.getValue().isBlank());
      if (question.isInvalid()) {
        question.focus();
      } else if (remark.isInvalid()) {
        remark.focus();
      }
      return !question.isInvalid() && !remark.isInvalid();
    }

    private void remove() {
      rows.remove(this);
      removeFromParent();
    }

    private Defect defect() {
      return new Defect(
          question.isEmpty() ? "" : question.getValue().key(), remark.getValue().strip());
    }
  }
}
