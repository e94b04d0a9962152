package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.plenary.form.FormField;

/** Sixteen columns on a wide screen, one on a phone. */
final class FieldGrid extends Div {

  FieldGrid() {
    addClassName("fieldgrid");
  }

  static Div cell(FormField field, Component content) {
    Div cell = new Div(content);
    cell.addClassName("fieldcell");
    cell.getStyle().set("--span", String.valueOf(field.columns()));
    return cell;
  }
}
