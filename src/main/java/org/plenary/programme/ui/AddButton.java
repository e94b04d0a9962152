package org.plenary.programme.ui;

import com.vaadin.flow.component.button.Button;
import org.plenary.ui.Icon;

/** Adds one more to a list. */
final class AddButton extends Button {

  AddButton(String text, Runnable add) {
    super(text, new Icon("plus"), event -> add.run());
  }
}
