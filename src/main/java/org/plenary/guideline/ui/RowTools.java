package org.plenary.guideline.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphKind;
import org.plenary.ui.Icon;

/** What can be done with the open paragraph beside writing, each a verb with a key of its own. */
final class RowTools extends Div {

  private record Shape(ParagraphKind kind, int level) {

    String key() {
      String name = ParagraphWords.kind(kind);
      return "guideline.kind." + (kind.hasLevels() ? name + "-" + level : name);
    }
  }

  private static final List<Shape> SHAPES =
      List.of(
          new Shape(ParagraphKind.TEXT, 1),
          new Shape(ParagraphKind.HEADING, 1),
          new Shape(ParagraphKind.HEADING, 2),
          new Shape(ParagraphKind.HEADING, 3),
          new Shape(ParagraphKind.LIST_ITEM, 1),
          new Shape(ParagraphKind.LIST_ITEM, 2),
          new Shape(ParagraphKind.LIST_ITEM, 3),
          new Shape(ParagraphKind.TABLE, 1),
          new Shape(ParagraphKind.FOOTNOTE, 1));

  private final EditorRow row;
  private final TextArea area;
  private final EditorRow.Listener listener;

  RowTools(EditorRow row, TextArea area, EditorRow.Listener listener) {
    this.row = row;
    this.area = area;
    this.listener = listener;
    addClassName("rowtools");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", getTranslation("guideline.tools.name"));
    add(
        shape(),
        tool("plus", "add"),
        tool("split", "split"),
        tool("layers", "join"),
        tool("arrow-up", "up"),
        tool("arrow-down", "down"),
        tool("trash-2", "remove"),
        tool("check", "close"));
  }

  private Select<Shape> shape() {
    Paragraph paragraph = row.paragraph();
    Select<Shape> shape = new Select<>();
    shape.setAriaLabel(getTranslation("guideline.kind.name"));
    shape.setItems(SHAPES);
    shape.setItemLabelGenerator(one -> getTranslation(one.key()));
    shape.setValue(
        SHAPES.stream()
            .filter(one -> one.kind() == paragraph.kind() && one.level() == paragraph.level())
            .findFirst()
            .orElse(null));
    shape.addValueChangeListener(
        event -> {
          if (event.isFromClient() && event.getValue() != null) {
            listener.turnInto(row, event.getValue().kind(), event.getValue().level());
          }
        });
    return shape;
  }

  private Button tool(String icon, String command) {
    String name = getTranslation("guideline.tools." + command);
    Button button = new Button(new Icon(icon), event -> run(command));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
    button.setAriaLabel(name);
    button.setTooltipText(name);
    return button;
  }

  /** The caret is only known to the browser, and so is what was typed in the last moment. */
  private void run(String command) {
    area.getElement()
        .executeJs("return this.inputElement.selectionStart + ' ' + this.inputElement.value")
        .then(
            String.class,
            answer -> {
              int space = answer.indexOf(' ');
              int caret = Integer.parseInt(answer.substring(0, space));
              listener.command(row, command, answer.substring(space + 1), caret);
            });
  }
}
