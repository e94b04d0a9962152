package org.plenary.milestone.ui;

import com.vaadin.flow.component.textfield.TextArea;

/** Why; everybody it touches reads it. */
class ReasonField extends TextArea {

  ReasonField() {
    setLabel(getTranslation("milestone.reason.label"));
    setHelperText(getTranslation("milestone.reason.help"));
    setMaxLength(2000);
    setMinHeight("5.5rem");
    setWidthFull();
  }

  /** Says at the field what is missing. */
  boolean isGiven() {
    setInvalid(getValue().isBlank());
    setErrorMessage(getTranslation("milestone.reason.missing"));
    return !isInvalid();
  }
}
