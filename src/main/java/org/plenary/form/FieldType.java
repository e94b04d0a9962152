package org.plenary.form;

/** The kinds of question a form can ask. */
public enum FieldType {
  TEXT,
  LONG_TEXT,
  NUMBER,
  DATE,
  CHOICE,
  CHOICES,
  /** One of all countries; its ISO code is stored. */
  COUNTRY,
  CHECKBOX,
  FILES,
  ROWS,
  NOTE;

  /** Whether people answer it; a note is only read. */
  public boolean isAnswered() {
    return this != NOTE;
  }
}
