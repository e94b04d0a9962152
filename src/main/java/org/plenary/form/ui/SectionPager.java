package org.plenary.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.form.FormSection;
import org.plenary.ui.Icon;

/** Which section this is, and the way to the ones before and after it. */
final class SectionPager extends Div {

  private final Consumer<String> go;
  private final Paragraph where = new Paragraph();
  private final Runnable showAll;
  private @Nullable String sendWords;
  private Runnable send = () -> {};
  private List<Object> shown = List.of();

  SectionPager(Consumer<String> go, Runnable showAll) {
    this.go = go;
    this.showAll = showAll;
    addClassName("formnav");
    where.addClassName("step");
  }

  /** Stands above the section's heading. */
  Paragraph where() {
    return where;
  }

  void setSend(String words, Runnable action) {
    sendWords = words;
    send = action;
  }

  /** Leaves its buttons alone where they stay the same: somebody may be about to press one. */
  void show(List<FormSection> sections, FormSection current) {
    List<Object> now = List.of(sections, current, String.valueOf(sendWords));
    if (!now.equals(shown)) {
      shown = now;
      draw(sections, current);
    }
  }

  private void draw(List<FormSection> sections, FormSection current) {
    int place = sections.indexOf(current);
    where.removeAll();
    where.setVisible(sections.size() > 1);
    NativeButton all = new NativeButton(getTranslation("form.sections.all"), e -> showAll.run());
    all.addClassNames("linklike", "allsections");
    where.add(new Span(getTranslation("form.sections.of", place + 1, sections.size())), all);
    removeAll();
    if (place > 0) {
      add(step(sections.get(place - 1), "arrow-left", false));
    }
    if (place + 1 < sections.size()) {
      add(step(sections.get(place + 1), "arrow-right", true));
    } else if (sendWords != null) {
      Button button = new Button(sendWords, event -> send.run());
      button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      button.addClassName("onward");
      add(button);
    }
    setVisible(getComponentCount() > 0);
  }

  private Button step(FormSection section, String icon, boolean forward) {
    Button button = new Button(section.title(), event -> go.accept(section.id()));
    button.setIcon(new Icon(icon));
    button.setIconAfterText(forward);
    button.addClassName(forward ? "onward" : "back");
    button.setAriaLabel(
        getTranslation(forward ? "form.sections.next" : "form.sections.back", section.title()));
    if (!forward) {
      button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    }
    return button;
  }
}
