package org.plenary.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.identity.NewPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.support.Accessibility;
import org.plenary.support.Doors;
import org.plenary.support.Journey;
import org.plenary.support.Visitors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody who has no mouse gets everywhere, and somebody who is lost is told where they are. */
@Journey
class ReachJourney {

  private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
      new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

  @RegisterExtension final Visitors visitors = new Visitors();

  @Autowired private People people;
  @LocalServerPort private int port;

  @Test
  void takesAScoreAsAFigure() {
    Page page = visitors.open(address());
    page.navigate("/scale-trial");
    Locator first = page.getByRole(AriaRole.RADIO).first();
    assertThat(page.locator("vaadin-radio-button").first()).isVisible(PATIENTLY);
    Accessibility.assertNoViolations(page);
    first.focus();

    page.keyboard().press("7");
    assertThat(page.locator("#chosen")).hasText("Score 7");
    page.keyboard().press("1");
    page.keyboard().press("0");
    assertThat(page.locator("#chosen")).hasText("Score 10");
    page.keyboard().press("ArrowLeft");
    assertThat(page.locator("#chosen")).hasText("Score 9");
    page.keyboard().press("0");
    assertThat(page.locator("#chosen")).hasText("Score 0");
    assertThat(page.getByRole(AriaRole.RADIO).first()).isFocused();
  }

  @Test
  void passesTheChoicesOfADialogInOneStep() {
    Page page = signedIn(somebody("choices", Role.APPLICANT));
    page.navigate("/dialog-trial");
    Locator open = page.getByRole(AriaRole.BUTTON, named("Open"));
    assertThat(open).isVisible(PATIENTLY);
    open.press("Enter");
    Locator two = page.getByRole(AriaRole.RADIO, named("Two"));
    assertThat(two).isFocused();

    page.keyboard().press("Tab");
    assertThat(page.getByLabel("Reason")).isFocused();
    page.keyboard().press("Shift+Tab");
    assertThat(two).isFocused();
    page.keyboard().press("ArrowDown");
    assertThat(page.getByRole(AriaRole.RADIO, named("Three"))).isChecked();
    page.keyboard().press("Tab");
    assertThat(page.getByLabel("Reason")).isFocused();
  }

  @Test
  void goesOnByKeyboardWhereTheServerTakesItsTime() {
    Page page = signedIn(somebody("slow", Role.APPLICANT));
    page.navigate("/slow-trial");
    Locator step = page.getByRole(AriaRole.BUTTON, named("Step"));
    assertThat(step).isVisible(PATIENTLY);

    step.press("Enter");
    assertThat(page.getByRole(AriaRole.BUTTON, named("Done 1"))).isVisible();
    assertThat(step).isFocused();
  }

  @Test
  void beginsEveryScreenAtItsTop() {
    Page page = signedIn(somebody("tops", Role.STAFF));
    page.navigate("/mail/templates");
    assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible(PATIENTLY);
    page.evaluate(
        """
        () => {
          document.getElementById('content').style.minHeight = '3000px';
          const layout = document.querySelector('vaadin-app-layout');
          layout.shadowRoot.querySelector('[content]').scrollTop = 1500;
        }
        """);
    assertThat(page.getByRole(AriaRole.HEADING).first()).not().isInViewport();

    page.getByRole(AriaRole.LINK, named("Your account")).first().press("Enter");
    page.waitForURL("**/account");
    Locator title = page.getByRole(AriaRole.HEADING, named("Your account"));
    assertThat(title).isVisible(PATIENTLY);
    assertThat(title).isInViewport();
  }

  @Test
  void foldsTheBlocksOfALongNavigationByKeyboard() {
    Page page = signedIn(somebody("folds", Role.STAFF));
    page.navigate("/mail");
    Locator guidelines = page.getByRole(AriaRole.BUTTON, named("Guidelines"));
    assertThat(guidelines).isVisible(PATIENTLY);
    assertThat(guidelines).hasAttribute("aria-expanded", "false");
    assertThat(page.getByRole(AriaRole.LINK, named("Rounds"))).isHidden();

    guidelines.press("Enter");
    assertThat(guidelines).hasAttribute("aria-expanded", "true");
    page.getByRole(AriaRole.LINK, named("Rounds")).press("Enter");
    page.waitForURL("**/rounds");
    assertThat(page.getByRole(AriaRole.BUTTON, named("Across programmes")))
        .hasAttribute("aria-expanded", "false");
  }

  @Test
  void skipsToTheContentWithoutLeavingThePage() {
    Page page = signedIn(somebody("skip", Role.APPLICANT));
    page.navigate("/my-entries/new");
    assertThat(page.getByRole(AriaRole.HEADING, named("Start an entry"))).isVisible(PATIENTLY);

    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.keyboard().press("Enter");

    assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
    assertThat(page).hasURL(address() + "/my-entries/new");
  }

  @Test
  void beginsAtTheTopOfTheNextScreenAndNotNowhere() {
    Page page = signedIn(somebody("next", Role.STAFF));
    page.navigate("/mail");
    Locator texts = page.getByRole(AriaRole.LINK, named("Mail texts"));
    assertThat(texts).isVisible(PATIENTLY);

    texts.press("Enter");
    page.waitForURL("**/mail/templates");

    assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
  }

  @Test
  void tellsAStrangerInPlainWordsThatThereIsNothing() {
    Page page = visitors.open(address());
    page.navigate("/prizes/NO-SUCH-PRIZE");

    assertThat(page.getByRole(AriaRole.HEADING)).hasText("There is nothing here");
    Accessibility.assertNoViolations(page);
  }

  private Person somebody(String name, Role role) {
    NewPerson newcomer =
        new NewPerson(
            "Marijke Verbeek",
            name + "@reach.example",
            "City of Rotterdam",
            Locale.UK,
            ZoneId.of("Europe/Amsterdam"));
    Person person = people.add(newcomer, role);
    people.setPassword(List.of(person.id()), Doors.PASSWORD);
    return person;
  }

  private Page signedIn(Person person) {
    return new Doors(visitors, port).signedIn(person.email());
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private String address() {
    return "http://localhost:" + port;
  }
}
