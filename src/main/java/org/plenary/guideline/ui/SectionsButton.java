package org.plenary.guideline.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphKind;
import org.plenary.ui.Icon;
import org.plenary.ui.Written;

/** Opens the list of sections and goes to the one chosen. */
public class SectionsButton extends Button {

  /** What brings a heading into view. */
  public interface GoTo {
    void heading(Paragraph heading);
  }

  public SectionsButton(List<Paragraph> paragraphs, GoTo goTo) {
    setText(getTranslation("guideline.sections.button"));
    setIcon(new Icon("list"));
    addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    addClickListener(event -> open(paragraphs, goTo));
  }

  private void open(List<Paragraph> paragraphs, GoTo goTo) {
    Dialog dialog = new Dialog(getTranslation("guideline.sections.title"));
    OrderedList list = new OrderedList();
    paragraphs.stream()
        .filter(paragraph -> paragraph.kind() == ParagraphKind.HEADING)
        .forEach(heading -> list.add(item(heading, dialog, goTo)));
    Nav nav = new Nav(list);
    nav.addClassName("secnav");
    nav.getElement().setAttribute("aria-label", getTranslation("guideline.sections.title"));
    dialog.add(nav);
    dialog
        .getFooter()
        .add(new Button(getTranslation("guideline.dialog.close"), event -> dialog.close()));
    dialog.open();
  }

  private static ListItem item(Paragraph heading, Dialog dialog, GoTo goTo) {
    NativeButton button =
        new NativeButton(
            "",
            event -> {
              dialog.close();
              goTo.heading(heading);
            });
    Span number = new Span(heading.number());
    number.addClassName("pnum");
    number.getElement().setAttribute("dir", "ltr");
    button.add(number, new Written(heading.words()));
    ListItem item = new ListItem(button);
    item.getStyle().set("padding-inline-start", (heading.level() - 1) * 1.5 + "rem");
    return item;
  }
}
