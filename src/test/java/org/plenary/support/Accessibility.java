package org.plenary.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.core.io.ClassPathResource;

/** Holds a page to what axe-core can see of accessibility. */
public final class Accessibility {

  private static final String UNREST =
      """
      () => {
        const roots = [document];
        for (const root of roots)
          for (const element of root.querySelectorAll('*'))
            if (element.shadowRoot) roots.push(element.shadowRoot);
        const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
        if (clients.some(client => client.isActive?.())) return 'the server has not answered';
        if (document.querySelector('[opening], [closing]')) return 'something opens or closes';
        const layout = document.querySelector('vaadin-app-layout');
        const drawer = layout?.shadowRoot.querySelector('#drawer');
        const isAway = drawer && getComputedStyle(drawer).visibility == 'hidden';
        if (layout && (innerWidth < 800 != layout.hasAttribute('overlay')
            || innerWidth < 800 != isAway || drawer?.hasAttribute('aria-hidden')))
          return 'the menu is not where this width has it';
        const grids = [...document.querySelectorAll('vaadin-grid')];
        if (grids.some(grid => grid.matches('.folds')
            && innerWidth < 800 != grid.matches('.cards')))
          return 'a table is not folded as this width has it';
        if (grids.flatMap(grid => [...grid.shadowRoot.querySelectorAll('th')]).some(
            head => head.offsetHeight && [...head.querySelectorAll('slot')].some(
                slot => slot.assignedElements().every(
                    cell => !cell.textContent && !cell.children.length))))
          return 'a column has no head';
        const moving = roots.flatMap(root => root.getAnimations()).find(
            move => move instanceof CSSTransition && move.playState != 'finished');
        return moving
            ? `${moving.transitionProperty} of ${moving.effect?.target?.outerHTML} changes`
            : '';
      }
      """;

  /**
   * Only what is wrong comes back, and how to find it is not worked out: its text says where. While
   * a dialog is open, nobody reaches what lies behind it; that page has its turn without one.
   */
  private static final String VIOLATIONS =
      """
      async () => {
        const open = [...document.querySelectorAll('[role=dialog], [role=alertdialog]')]
            .filter(dialog => dialog.getClientRects().length);
        const seen = await axe.run(open.pop() ?? document, {
          resultTypes: ['violations'], selectors: false, preload: false, iframes: false });
        return seen.violations.map(
          rule => `${rule.id}: ${rule.help} at ${rule.nodes.map(node => node.html)}`);
      }
      """;

  private static final String AXE = script();

  private Accessibility() {}

  /** Fails with the rule and the elements of each violation, once the page has come to rest. */
  public static void assertNoViolations(Page page) {
    settle(page);
    look(page);
  }

  private static void look(Page page) {
    if (!(boolean) page.evaluate("() => 'axe' in window")) {
      page.evaluate(AXE);
    }
    List<?> violations = (List<?>) page.evaluate(VIOLATIONS);
    assertThat(violations).as("axe-core on %s", page.url()).isEmpty();
  }

  /**
   * Holds a page to it at a desk by day and on a phone by night: enough, for all colours come from
   * the same tokens whatever the width. Leaves the page at rest, at the desk.
   */
  public static void assertNoViolationsAnywhere(Page page) {
    atDeskAndPhone(page, end -> look(page));
  }

  /**
   * As {@link #assertNoViolationsAnywhere} for a page at rest, but leaves it where it was not
   * before, at the desk or on the phone: for many pages one after the other.
   */
  public static void assertNoViolationsOnEither(Page page) {
    look(page);
    if (page.viewportSize().width == Screen.PHONE.width) {
      atTheDesk(page);
    } else {
      show(page, Screen.PHONE, ColorScheme.DARK);
    }
    look(page);
  }

  /** As {@link #assertNoViolationsAnywhere}, and keeps a picture of both; the phone's says so. */
  public static void lookAnywhere(Page page, String name) {
    atDeskAndPhone(
        page,
        end -> {
          look(page);
          Visitors.photograph(page, name + end);
        });
  }

  /** Shows a page at the desk by day, and leaves it there. */
  public static void atTheDesk(Page page) {
    show(page, Screen.DESKTOP, ColorScheme.LIGHT);
  }

  /** Shows a page, at rest, as it is at a desk by day and on a phone by night. */
  static void atDeskAndPhone(Page page, Consumer<String> look) {
    atTheDesk(page);
    look.accept("");
    show(page, Screen.PHONE, ColorScheme.DARK);
    look.accept("-phone-dark");
    atTheDesk(page);
  }

  private static void show(Page page, Screen screen, ColorScheme colours) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    page.setViewportSize(screen.width, screen.height);
    settle(page);
  }

  /**
   * Waits until the server has answered what the page told it of its new width, every table has its
   * heads, and nothing moves or changes its colour any more; a page that finds no rest fails with
   * what keeps it from it.
   */
  public static void settle(Page page) {
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 50)))");
    try {
      page.waitForFunction("() => (" + UNREST + ")() === ''");
    } catch (TimeoutError restless) {
      throw new AssertionError(page.url() + " finds no rest: " + page.evaluate(UNREST), restless);
    }
  }

  private static String script() {
    try {
      return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
