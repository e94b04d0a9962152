package org.plenary.rehearsal;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** Fills a form in with nothing but a keyboard: from field to field, from section to section. */
final class KeyboardWriter {

  private static final int MOST_STOPS = 250;

  private static final String ANSWER =
      "Lamps lit the sky and the bedrooms as brightly as the road. We asked the people of three"
          + " streets what they need at night, turned every lamp to the ground, and dimmed it when"
          + " nobody passes. After a year the streets are as safe as before, people sleep better,"
          + " and the city pays two thirds of what it paid. The drawings are free for any city.";

  /** What has the focus: its kind, and whether it still wants an answer. */
  private static final String FOCUSED =
      """
      () => {
        const box = document.activeElement;
        const field = box.closest('vaadin-upload, vaadin-radio-group, vaadin-checkbox-group,'
            + 'vaadin-date-picker, vaadin-combo-box, vaadin-text-field, vaadin-text-area') ?? box;
        const single = box.closest('vaadin-checkbox');
        if (box.matches('.onward')) return box.innerText.trim() == 'Check and send' ? 'end' : 'onward';
        if (box.matches('vaadin-button')) {
          const question = box.closest('[role=group]');
          const wanted = question && !question.innerText.includes('(optional)')
              && !question.querySelector('.files li');
          return field.matches('vaadin-upload') && wanted ? 'file' : '';
        }
        if (field.matches('vaadin-checkbox-group'))
          return field.querySelector('vaadin-checkbox[checked]') ? '' : 'box';
        if (single) return single.required && !single.checked ? 'box' : '';
        if (!field.required || field.value) return '';
        if (field.matches('vaadin-radio-group')) return 'box';
        if (field.matches('vaadin-date-picker')) return 'date';
        if (field.matches('vaadin-combo-box')) return 'country';
        return box.matches('textarea') ? 'long' : box.inputMode || 'text';
      }
      """;

  private final Page page;

  KeyboardWriter(Page page, byte[] letter) {
    this.page = page;
    page.onFileChooser(
        chooser -> chooser.setFiles(new FilePayload("letter.pdf", "application/pdf", letter)));
  }

  /** Answers whatever is required, and stops with the cursor on the button that sends. */
  void fillIn(String address) {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      page.keyboard().press("Tab");
      String wanted = (String) page.evaluate(FOCUSED);
      switch (wanted) {
        case "" -> {}
        case "end" -> {
          return;
        }
        case "onward" -> nextSection();
        case "box" -> page.keyboard().press("Space");
        case "date" -> page.keyboard().type("01/03/2023");
        case "country" -> page.keyboard().type("Denmark");
        case "file" -> attach();
        case "email" -> page.keyboard().type(address);
        case "url" -> page.keyboard().type("https://example.org/lamps");
        case "decimal", "numeric" -> page.keyboard().type("12");
        case "long" -> tell();
        default -> page.keyboard().type("Lamps that look down");
      }
    }
    throw new AssertionError("The keyboard found no way to the end of the form");
  }

  private void nextSection() {
    String before = heading();
    page.keyboard().press("Enter");
    page.waitForFunction(
        "before => document.activeElement.matches('h2') && document.activeElement.innerText !="
            + " before",
        before);
  }

  private String heading() {
    return page.locator(".formcol h2").first().innerText();
  }

  private void tell() {
    page.keyboard().type("Lamps that look down. ");
    page.keyboard().insertText(ANSWER);
  }

  private void attach() {
    page.keyboard().press("Enter");
    page.locator(".files li").first().waitFor();
  }
}
