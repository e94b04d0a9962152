package org.plenary.guideline.ui;

import org.plenary.guideline.Passage;

/**
 * Words of a paragraph that the reader has selected.
 *
 * @param start where they begin in the paragraph's words, which are its text without marks of notes
 */
public record Quote(String words, int start) {

  int end() {
    return start + words.length();
  }

  Passage passage() {
    return new Passage(start, end());
  }

  boolean stands(String paragraph) {
    return !words.isEmpty() && start >= 0 && paragraph.startsWith(words, start);
  }
}
