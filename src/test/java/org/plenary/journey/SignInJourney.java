package org.plenary.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.support.Accessibility;
import org.plenary.support.Journey;
import org.plenary.support.Screen;
import org.plenary.support.Visitors;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A stranger at the door. */
@Journey
class SignInJourney {

  @RegisterExtension final Visitors visitors = new Visitors();

  @LocalServerPort private int port;

  @ParameterizedTest
  @EnumSource(Screen.class)
  void showsAPageEverybodyCanUse(Screen screen) {
    Page page = visitors.open(address(), screen, ColorScheme.LIGHT);
    page.navigate("/login");

    assertThat(page.locator("input[name=username]")).isVisible();
    Accessibility.assertNoViolations(page);
  }

  @Test
  void holdsInTheDark() {
    Page page = visitors.open(address(), Screen.DESKTOP, ColorScheme.DARK);
    page.navigate("/login");

    Accessibility.assertNoViolations(page);
  }

  @Test
  void tellsAStrangerNothingAboutWhoHasAnAccount() {
    Page page = visitors.open(address());
    page.navigate("/login");
    page.locator("input[name=username]").fill("nobody@example.org");
    page.locator("input[name=password]").fill("guessed");
    page.keyboard().press("Enter");

    assertThat(page.locator("[role=alert]")).isVisible();
    assertThat(page.locator("[role=alert]")).not().containsText("nobody@example.org");
    Accessibility.assertNoViolations(page);
  }

  private String address() {
    return "http://localhost:" + port;
  }
}
