package org.plenary.identity.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.plenary.identity.Carried;

/** What rests on the person, to be seen and said yes to; nothing where nothing does. */
class CarriedNote extends Div {

  private final Checkbox agreed = new Checkbox(getTranslation("identity.carried.agree"));

  CarriedNote(List<Carried> carried) {
    setVisible(!carried.isEmpty());
    UnorderedList list = new UnorderedList();
    for (Carried one : carried) {
      Anchor link = new Anchor(one.href(), getTranslation(one.messageKey(), one.name()));
      list.add(new ListItem(link));
    }
    agreed.setErrorMessage(getTranslation("identity.carried.missing"));
    agreed.addValueChangeListener(event -> agreed.setInvalid(false));
    add(new Paragraph(getTranslation("identity.carried.text")), list, agreed);
  }

  /** Where it is not, the box says what is wanted. */
  boolean isAgreed() {
    agreed.setInvalid(isVisible() && !agreed.getValue());
    return !agreed.isInvalid();
  }
}
