package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.form.FormSchema;
import org.plenary.form.Problem;
import org.plenary.ui.SavedPlaces;

/** Beside the form: whether it is kept, what is missing, and what the screen adds. */
final class EditorAside extends Aside {

  private final FormSchema schema;
  private final Consumer<Problem> goThere;
  private final MissingList missing;
  private final Div saved = new Div();
  private final Div further = new Div();
  private final Div acts = new Div();
  private final Div bar = new Div();
  private final Div barSaved = new Div();
  private final NativeButton barMissing = new NativeButton();
  private List<Problem> problems = List.of();
  private String currentSection = "";

  EditorAside(FormSchema schema, Consumer<Problem> goThere) {
    this.schema = schema;
    this.goThere = goThere;
    missing = new MissingList(schema, goThere);
    addClassName("formaside");
    getElement().setAttribute("aria-label", getTranslation("form.aside.name"));
    acts.addClassName("acts");
    add(saved, new Section(new H2(getTranslation("form.missing.title")), missing), further, acts);
    bar.addClassName("phonebar");
    saved.addClassName("nothingyet");
    barMissing.addClassName("linklike");
    barMissing.addClickListener(event -> openMissing());
    bar.add(barSaved, barMissing);
  }

  /** The same in one line, for a phone. */
  Component bar() {
    return bar;
  }

  void says(SavedPlaces places) {
    saved.add(places.full());
    barSaved.add(places.brief());
    places.whenFirstSaid(() -> saved.removeClassName("nothingyet"));
  }

  void addFurther(Component... parts) {
    further.add(parts);
  }

  void setSend(Button send) {
    acts.removeAll();
    acts.add(send);
  }

  void show(List<Problem> now, String section) {
    problems = now;
    currentSection = section;
    missing.show(now, section);
    barMissing.setText(getTranslation("form.missing.count", now.size()));
  }

  private void openMissing() {
    Dialog dialog = new Dialog(getTranslation("form.missing.title"));
    MissingList list =
        new MissingList(
            schema,
            problem -> {
              dialog.close();
              goThere.accept(problem);
            });
    list.show(problems, currentSection);
    dialog.add(list);
    dialog.getFooter().add(new Button(getTranslation("form.close"), event -> dialog.close()));
    dialog.open();
  }
}
