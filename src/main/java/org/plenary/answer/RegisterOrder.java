package org.plenary.answer;

/** In what order the register is read. */
public enum RegisterOrder {
  NUMBER("comment_number"),
  NEWEST("comment_number desc"),
  PLACE("paragraph_position, comment_number"),
  BODY("organisation, author_name, comment_number");

  private final String columns;

  RegisterOrder(String columns) {
    this.columns = columns;
  }

  String columns() {
    return columns;
  }
}
