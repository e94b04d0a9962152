package org.plenary.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.plenary.consultation.Comment;
import org.plenary.ui.Icon;

/** Names the chosen place, counts what was said there, and closes the panel. */
class PanelHead extends Div {

  private final H2 title = new H2();
  private final Span facts = new Span();

  PanelHead(Runnable closing) {
    addClassName("panelhead");
    facts.addClassName("small");
    facts.getElement().setAttribute("role", "status");
    Button close = new Button(new Icon("x"), event -> closing.run());
    close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
    close.setAriaLabel(getTranslation("consultation.panel.close"));
    close.addClassName("closesheet");
    add(new Div(title, facts), close);
  }

  void show(String place, List<Comment> comments) {
    title.setText(place);
    long proposing = comments.stream().filter(one -> !one.proposed().isBlank()).count();
    facts.setText(getTranslation("consultation.panel.facts", comments.size(), proposing));
  }
}
