package org.plenary.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;

/** What the keys do while one reads and comments. */
class KeysDialog extends Dialog {

  private static final String[] KEYS = {"next", "previous", "comment", "whole", "select", "send"};

  KeysDialog() {
    setHeaderTitle(getTranslation("consultation.keys.title"));
    DescriptionList list = new DescriptionList();
    list.addClassName("keys");
    for (String key : KEYS) {
      list.add(
          new DescriptionList.Term(getTranslation("consultation.keys." + key + ".key")),
          new DescriptionList.Description(getTranslation("consultation.keys." + key + ".what")));
    }
    add(list);
    getFooter().add(new Button(getTranslation("consultation.keys.close"), event -> close()));
  }
}
