package org.plenary.entry.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.plenary.programme.Category;

/** A category to choose, with its description under its name. */
final class CategoryChoice {

  private CategoryChoice() {}

  static ComponentRenderer<Div, Category> renderer() {
    return new ComponentRenderer<>(CategoryChoice::choice);
  }

  private static Div choice(Category category) {
    Span name = new Span(category.name());
    name.addClassName("strong");
    Div words = new Div(category.description());
    words.addClassNames("ink2", "small");
    return new Div(name, words);
  }
}
