package org.plenary.guideline.ui;

import com.vaadin.flow.component.html.DescriptionList;

/** What the keys do while one writes. */
final class KeyList extends DescriptionList {

  private static final String[] KEYS = {"enter", "line", "join", "up-down", "move", "leave"};

  KeyList() {
    addClassName("keys");
    for (String key : KEYS) {
      add(
          new Term(getTranslation("guideline.keys." + key + ".key")),
          new Description(getTranslation("guideline.keys." + key + ".what")));
    }
  }
}
