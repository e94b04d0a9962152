package org.plenary.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.plenary.form.FieldType;
import org.plenary.form.FormField;
import org.plenary.form.FormSection;
import org.plenary.ui.Icon;

/** One section of a form with its questions, as staff change them. */
final class BuilderSection extends Section {

  private final FormBuilder builder;
  private final BuilderDialogs dialogs;
  private final BuilderFacts facts;

  BuilderSection(FormSection section, FormBuilder builder, BuilderDialogs dialogs) {
    this.builder = builder;
    this.dialogs = dialogs;
    facts = new BuilderFacts(builder);
    addClassName("buildersection");
    getElement().setAttribute("aria-label", section.title());
    add(builder.mayChange(section) ? head(section) : new H4(section.title()));
    OrderedList questions = new OrderedList();
    section.fields().forEach(field -> questions.add(row(field)));
    add(questions);
    Button add =
        addButton(
            getTranslation("form.builder.add"), section.title(), () -> dialogs.addTo(section));
    add.setAriaLabel(getTranslation("form.builder.add-to", section.title()));
    add(add);
  }

  private Div head(FormSection section) {
    BuilderButtons buttons =
        new BuilderButtons(section.id(), section.title())
            .with("up", "arrow-up", () -> builder.move(section.id(), false))
            .with("down", "arrow-down", () -> builder.move(section.id(), true))
            .with("edit", "pen-line", () -> dialogs.edit(section));
    if (section.fields().isEmpty()) {
      buttons.with("remove", "trash-2", () -> builder.remove(section.id(), section.title()));
    }
    Div words = new Div(new H4(section.title()));
    words.addClassName("grow");
    if (!facts.of(section).isEmpty()) {
      words.add(note(facts.of(section)));
    }
    Div head = new Div(words, buttons);
    head.addClassName("builderhead");
    return head;
  }

  private ListItem row(FormField field) {
    ListItem item = new ListItem(line(field, field.key(), true));
    if (field.type() == FieldType.ROWS) {
      item.add(columns(field));
    }
    return item;
  }

  private Div line(FormField field, String path, boolean mayGo) {
    Span label = new Span(field.label());
    label.addClassName("strong");
    Div words = new Div(label, note(facts.of(field)));
    words.addClassName("grow");
    BuilderButtons buttons =
        new BuilderButtons(path, field.label())
            .with("up", "arrow-up", () -> builder.move(path, false))
            .with("down", "arrow-down", () -> builder.move(path, true))
            .with("edit", "pen-line", () -> dialogs.edit(path, field));
    if (mayGo) {
      buttons.with("remove", "trash-2", () -> builder.remove(path, field.label()));
    }
    Div line = new Div(words, buttons);
    line.addClassName("builderrow");
    return line;
  }

  /** The questions of each row, the last of which stays: a row asks something. */
  private Div columns(FormField group) {
    OrderedList list = new OrderedList();
    for (FormField child : group.children()) {
      boolean mayGo = group.children().size() > 1;
      list.add(new ListItem(line(child, group.key() + "." + child.key(), mayGo)));
    }
    String words = getTranslation("form.builder.add-to-rows");
    Div columns = new Div(list, addButton(words, group.label(), () -> dialogs.addTo(group)));
    columns.addClassName("buildercolumns");
    return columns;
  }

  private Button addButton(String words, String to, Runnable add) {
    Button button = new Button(words, new Icon("plus"), event -> add.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    button.setAriaLabel(words + ": " + to);
    return button;
  }

  private static Span note(String words) {
    Span note = new Span(words);
    note.addClassName("note");
    return note;
  }
}
