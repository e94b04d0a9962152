package org.plenary.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plenary.form.FieldType;
import org.plenary.form.FormField;
import org.plenary.form.FormSection;
import org.plenary.form.Limits;
import org.plenary.ui.Icon;

/** One section of a form with its questions, as staff change them. */
final class BuilderSection extends Section {

  private final FormBuilder builder;
  private final BuilderDialogs dialogs;

  BuilderSection(FormSection section, FormBuilder builder, BuilderDialogs dialogs) {
    this.builder = builder;
    this.dialogs = dialogs;
    addClassName("buildersection");
    getElement().setAttribute("aria-label", section.title());
    add(builder.mayChange(section) ? head(section) : new H4(section.title()));
    OrderedList questions = new OrderedList();
    section.fields().forEach(field -> questions.add(row(field, field.key())));
    add(questions);
    Button add =
        new Button(
            getTranslation("form.builder.add"), new Icon("plus"), event -> dialogs.addTo(section));
    add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
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
    Div head = new Div(new H4(section.title()), buttons);
    head.addClassName("builderhead");
    return head;
  }

  private ListItem row(FormField field, String path) {
    Span label = new Span(field.label());
    label.addClassName("strong");
    Span facts = new Span(facts(field));
    facts.addClassName("note");
    Div words = new Div(label, facts);
    words.addClassName("grow");
    BuilderButtons buttons =
        new BuilderButtons(path, field.label())
            .with("up", "arrow-up", () -> builder.move(path, false))
            .with("down", "arrow-down", () -> builder.move(path, true));
    if (field.type() != FieldType.NOTE) {
      buttons.with("edit", "pen-line", () -> dialogs.edit(field));
    } else {
      buttons.with("words", "languages", () -> dialogs.translate(field));
    }
    buttons.with("remove", "trash-2", () -> builder.remove(path, field.label()));
    Div line = new Div(words, buttons);
    line.addClassName("builderrow");
    return new ListItem(line);
  }

  private String facts(FormField field) {
    List<String> facts = new ArrayList<>();
    facts.add(kind(field.type()));
    if (field.type().isAnswered() && field.type() != FieldType.CHECKBOX) {
      facts.add(
          getTranslation(
              field.required() ? "form.builder.is-required" : "form.builder.is-optional"));
    }
    Limits limits = field.limits();
    if (limits.most() != null) {
      facts.add(getTranslation("form.builder.at-most." + counted(field.type()), limits.most()));
    }
    String names = builder.namesOf(field);
    if (!names.isEmpty()) {
      facts.add(getTranslation("form.builder.only-for", names));
    }
    if (field.hiddenWhen() != null) {
      facts.add(getTranslation("form.builder.conditional"));
    }
    return String.join(" · ", facts);
  }

  private String kind(FieldType type) {
    return getTranslation("form.kind." + written(type));
  }

  static String written(FieldType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The last part of the keys that say what the limits of this kind count. */
  static String counted(FieldType type) {
    return switch (type) {
      case LONG_TEXT -> "words";
      case ROWS -> "rows";
      case FILES -> "files";
      case CHOICES -> "choices";
      default -> "characters";
    };
  }
}
