package org.plenary.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.plenary.ui.Icon;
import org.plenary.ui.Toast;

/** Items in their order, each in a frame: added, moved, and taken away with an undo. */
final class ListEditor<T> extends Div {

  private final FieldKit kit;
  private final Function<T, ItemFields<T>> fieldsOf;
  private final List<ItemFields<T>> items = new ArrayList<>();
  private final OrderedList list = new OrderedList();

  ListEditor(FieldKit kit, List<T> values, Function<T, ItemFields<T>> fieldsOf) {
    this.kit = kit;
    this.fieldsOf = fieldsOf;
    list.addClassName("setup-list");
    values.forEach(value -> items.add(fieldsOf.apply(value)));
    add(list);
    show();
  }

  List<T> values() {
    return items.stream().map(ItemFields::value).toList();
  }

  /** Adds a new item at the end and stands in its first field. */
  void append(T value) {
    items.add(fieldsOf.apply(value));
    show();
    kit.changed();
    list.getElement()
        .executeJs(
            "const last = this.lastElementChild; last.scrollIntoView({block: 'center'});"
                + "last.querySelector('vaadin-text-field')?.focus()");
  }

  private void show() {
    list.removeAll();
    items.forEach(item -> list.add(frame(item)));
  }

  private ListItem frame(ItemFields<T> item) {
    ListItem frame = new ListItem(item.component());
    frame.addClassName("frame");
    if (!kit.isReadOnly()) {
      frame.add(buttons(item));
    }
    return frame;
  }

  private Div buttons(ItemFields<T> item) {
    int position = items.indexOf(item);
    Button up = button("arrow-up", "programme.list.up", item, () -> move(item, -1));
    Button down = button("arrow-down", "programme.list.down", item, () -> move(item, 1));
    up.setEnabled(position > 0);
    down.setEnabled(position < items.size() - 1);
    Button remove = button("trash-2", "programme.list.remove", item, () -> remove(item));
    Div buttons = new Div(up, down, remove);
    buttons.addClassName("acts");
    return buttons;
  }

  private Button button(String icon, String key, ItemFields<T> item, Runnable action) {
    Button button = new Button(new Icon(icon), event -> action.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
    String name = getTranslation(key, item.name());
    button.setAriaLabel(name);
    button.setTooltipText(name);
    return button;
  }

  private void move(ItemFields<T> item, int by) {
    int position = items.indexOf(item);
    Collections.swap(items, position, position + by);
    show();
    kit.changed();
  }

  private void remove(ItemFields<T> item) {
    int position = items.indexOf(item);
    items.remove(item);
    show();
    kit.changed();
    Toast.withUndo(
        getTranslation("programme.list.removed", item.name()), () -> putBack(item, position));
  }

  private void putBack(ItemFields<T> item, int position) {
    items.add(Math.min(position, items.size()), item);
    show();
    kit.changed();
  }
}
