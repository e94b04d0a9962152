package org.plenary.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** What visitors do with what is on a page, and how they look at the whole of it. */
public final class Hands {

  private Hands() {}

  /** A button on the page itself, by its whole name. */
  public static Locator button(Page page, String name) {
    return button(page.locator("main"), name);
  }

  public static Locator button(Locator within, String name) {
    return within.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  public static Locator link(Page page, String name) {
    return page.locator("main")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
        .first();
  }

  /** The dialog that asks something. */
  public static Locator ask(Page page) {
    return page.locator("vaadin-dialog-overlay, vaadin-confirm-dialog-overlay");
  }

  /** Sends the mails that are shown before a step that writes to several. */
  public static void send(Page page) {
    ask(page)
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(Pattern.compile("Send \\d+ mails?")))
        .click();
  }

  /** Fills a field and says by Enter that it is done: a date picker closes and takes the value. */
  public static void type(Locator field, String value) {
    field.fill(value);
    field.press("Enter");
  }

  public static void choose(Locator field, String option) {
    field.click();
    field
        .page()
        .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
        .locator("visible=true")
        .last()
        .click();
  }

  /** Looks at a screen at a desk and on a phone, by day and by night, and from right to left. */
  public static void look(Page page, String path, String name) {
    page.navigate(path);
    assertThat(page.locator("h1")).isVisible();
    Accessibility.lookAnywhere(page, name);
    page.setViewportSize(Screen.PHONE.width, Screen.PHONE.height);
    Accessibility.settle(page);
    Edges.assertNothingCutOff(page, name + " on the " + Screen.PHONE);
    page.evaluate("document.documentElement.dir = 'rtl'");
    for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
      page.setViewportSize(screen.width, screen.height);
      Accessibility.settle(page);
      Edges.assertNothingCutOff(page, name + " from right to left on the " + screen);
      Visitors.photograph(page, name + "-" + screen + "-rtl");
    }
    page.evaluate("document.documentElement.dir = 'ltr'");
  }
}
