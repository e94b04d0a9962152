package org.plenary.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.form.FormField;
import org.plenary.form.Problem;
import org.plenary.ui.Icon;

/** One row of a repeated group. */
final class RowCard extends Div {

  private final FormField group;
  private final Map<String, FieldView> fields = new LinkedHashMap<>();
  private final Map<String, Div> cells = new LinkedHashMap<>();
  private final Button remove = new Button(new Icon("trash-2"));

  RowCard(
      FormField group,
      FieldViews views,
      Map<?, ?> values,
      Runnable changed,
      Runnable left,
      Consumer<RowCard> removed) {
    this.group = group;
    addClassName("rowcard");
    getElement().setAttribute("role", "group");
    for (FormField child : group.children()) {
      FieldView view = views.of(child);
      view.show(values.get(child.key()));
      view.onChange(changed);
      view.onLeave(left);
      fields.put(child.key(), view);
      Div cell = FieldGrid.cell(child, view.component());
      cells.put(child.key(), cell);
    }
    remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
    remove.addClassName("removerow");
    remove.addClickListener(event -> removed.accept(this));
    FieldGrid grid = new FieldGrid();
    cells.values().forEach(grid::add);
    add(grid, remove);
  }

  void number(int index) {
    int number = index + 1;
    getElement().setAttribute("aria-label", getTranslation("form.rows.row", number, group.label()));
    remove.setAriaLabel(getTranslation("form.rows.remove", number, group.label()));
    cells.forEach(
        (key, cell) -> {
          if (!fields.get(key).typed().isEmpty()) {
            cell.getElement().setAttribute("data-keep", group.key() + "." + index + "." + key);
          }
        });
  }

  Map<String, @Nullable Object> value() {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    fields.forEach((key, view) -> row.put(key, view.value()));
    return row;
  }

  void complain(List<Problem> problems, Function<Problem, String> words) {
    fields.forEach(
        (key, view) ->
            view.complain(
                problems.stream()
                    .filter(problem -> problem.fieldKey().equals(group.key() + "." + key))
                    .toList(),
                words));
  }

  Map<String, String> typed() {
    Map<String, String> typed = new LinkedHashMap<>();
    fields.values().forEach(view -> typed.putAll(view.typed()));
    return typed;
  }

  void focus() {
    fields.values().iterator().next().focus();
  }

  /** Puts the cursor into one field of the row. */
  void focus(String childKey) {
    FieldView view = fields.get(childKey);
    if (view != null) {
      view.focus();
    }
  }
}
