package org.plenary.ui;

/**
 * A title or name as a person wrote it, in the serif. It keeps its own direction without moving to
 * the other edge of the list it stands in.
 */
public class Written extends Isolated {

  public Written(String text) {
    super(text);
    addClassName("words");
  }
}
