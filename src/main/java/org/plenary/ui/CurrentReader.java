package org.plenary.ui;

/** How whoever is at the screen reads dates; known to the module that knows people. */
public interface CurrentReader {

  ReaderDates dates();
}
