package org.plenary.programme.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.plenary.programme.Edition;
import org.plenary.ui.Icon;

/** The sections of the set-up with what each still lacks. */
final class SetUpNav extends Nav {

  private final OrderedList list = new OrderedList();

  SetUpNav() {
    addClassName("secnav");
    getElement().setAttribute("aria-label", getTranslation("programme.set-up.sections"));
    add(list);
  }

  void show(Edition edition, SetUpPart current) {
    list.removeAll();
    for (SetUpPart section : SetUpPart.values()) {
      list.add(item(edition, section, section == current));
    }
  }

  private ListItem item(Edition edition, SetUpPart section, boolean isCurrent) {
    long missing = missing(edition, section);
    boolean isRead = section.part().isEmpty();
    Anchor link = new Anchor(EditionRoutes.setUp(edition, section.key()));
    link.add(new Icon(isRead ? "chevron-right" : missing == 0 ? "check-solid" : "half"));
    link.add(new Span(getTranslation("programme.set-up." + section.key())));
    if (missing > 0) {
      Element left = new Element("small");
      left.setText(getTranslation("programme.set-up.left", missing));
      link.getElement().appendChild(left);
    }
    ListItem item = new ListItem(link);
    if (isCurrent) {
      item.addClassName("now");
      link.getElement().setAttribute("aria-current", "page");
    }
    return item;
  }

  private static long missing(Edition edition, SetUpPart section) {
    return section
        .part()
        .map(part -> edition.problems().stream().filter(of -> of.part() == part).count())
        .orElse(0L);
  }
}
