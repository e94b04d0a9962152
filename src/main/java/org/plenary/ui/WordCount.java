package org.plenary.ui;

import com.vaadin.flow.component.html.Paragraph;

/** The line under a text that says how long it is. Announced only near the limit. */
public class WordCount extends Paragraph {

  /** From this share of the limit on, each change is announced. */
  private static final double NEAR = 0.9;

  private final int atLeast;
  private final int atMost;

  /** Limits in words; 0 stands for none. */
  public WordCount(int atLeast, int atMost) {
    this.atLeast = atLeast;
    this.atMost = atMost;
    addClassName("wc");
    show("");
  }

  public void show(String text) {
    int words = Words.count(text);
    setText(sentence(words));
    boolean tooMany = atMost > 0 && words > atMost;
    getElement().getClassList().set("over", tooMany);
    boolean near = atMost > 0 && words >= atMost * NEAR;
    getElement().setAttribute("aria-live", near ? "polite" : "off");
  }

  private String sentence(int words) {
    if (atMost == 0) {
      return getTranslation("ui.words.plain", words);
    }
    if (words > atMost) {
      return getTranslation("ui.words.over", words, atMost, words - atMost);
    }
    return atLeast > 0 && words < atLeast
        ? getTranslation("ui.words.too-few", words, atMost, atLeast)
        : getTranslation("ui.words.of", words, atMost);
  }
}
