package org.plenary.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.identity.NewPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.support.Doors;
import org.plenary.support.Journey;
import org.plenary.support.Visitors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list of people in forced colours, on paper, without motion, and in a narrow window. */
@Journey
class ModesJourney {

  /** What the browser drew of a part inside a component. */
  private static final String PART_STYLE =
      "(host, [part, property]) =>"
          + " getComputedStyle(host.shadowRoot.querySelector(`[part~=${part}]`))[property]";

  @RegisterExtension final Visitors visitors = new Visitors();

  @Autowired private People people;
  @LocalServerPort private int port;

  private Page page;
  private Locator invite;
  private Locator here;

  @BeforeEach
  void anAdministratorReadsWhoThereIs() {
    Person reader = person("Noor Haddad", "noor@modes.example", Role.ADMINISTRATOR);
    person(
        "Marijke Verbeek-van der Heijden",
        "marijke.verbeek-van.der.heijden@institute-for-urban-data.example",
        Role.JUROR);
    people.setPassword(List.of(reader.id()), Doors.PASSWORD);
    page = new Doors(visitors, port).signedIn(reader.email());
    page.navigate("/people");
    invite = page.locator("vaadin-button").filter(new Locator.FilterOptions().setHasText("Invite"));
    here = page.locator("vaadin-side-nav-item[current]");
    assertThat(invite).isVisible();
    assertThat(here).hasCount(1);
    // Other journeys leave people behind: those of this one may be far down the list.
    page.getByRole(AriaRole.TEXTBOX).first().fill("Office of Modes");
    assertThat(longName()).isVisible();
  }

  @Test
  void forcedColoursStillSayWhereOneIsAndWhereTheFocusIs() {
    page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));

    assertThat(part(here, "content", "borderInlineStartWidth")).isEqualTo("4px");
    assertThat(part(here, "content", "borderInlineStartStyle")).isEqualTo("solid");
    page.getByRole(AriaRole.TEXTBOX).first().focus();
    page.keyboard().press("Shift+Tab");
    assertThat(invite).isFocused();
    assertThat(invite).hasCSS("outline-style", "solid");
    assertThat(invite).hasCSS("outline-width", "3px");
  }

  @Test
  void paperCarriesTheListAndNothingToPress() {
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

    Locator shell = page.locator("vaadin-app-layout");
    assertThat(part(shell, "drawer", "display")).isEqualTo("none");
    assertThat(part(shell, "navbar", "display")).isEqualTo("none");
    assertThat(invite).not().isVisible();
    assertThat(longName()).isVisible();
    assertThat(page.locator("body")).hasCSS("color", "rgb(0, 0, 0)");
    assertThat(page.locator("vaadin-grid").boundingBox().height).isGreaterThan(400);
    Object note =
        page.locator("vaadin-grid").evaluate("grid => getComputedStyle(grid, '::after').content");
    assertThat(note.toString()).contains("in sight");
  }

  @Test
  void whoWantsNoMotionSeesTheMenuComeAtOnce() {
    Locator shell = page.locator("vaadin-app-layout");
    page.emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
    assertThat(part(shell, "drawer", "transitionDuration")).isNotEqualTo("0s");

    page.emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));

    assertThat(part(shell, "drawer", "transitionDuration")).matches("0s(, 0s)*");
  }

  @Test
  void whoWantsNoMotionFindsTheListAtItsField() {
    page.emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.navigate("/account");
    Locator zone = page.locator("vaadin-combo-box");

    zone.locator("input").fill("Europe/Copenhagen");
    Locator found =
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Europe/Copenhagen"));
    assertThat(found).isVisible();

    BoundingBox field = zone.boundingBox();
    assertThat(found.boundingBox().x).isBetween(field.x, field.x + field.width);
    assertThat(found.boundingBox().y).isBetween(field.y, field.y + 200);
  }

  @Test
  void namesAreNotCutShortAtTheWidthOfALaptop() {
    page.setViewportSize(1280, 800);

    Locator cell =
        page.locator("vaadin-grid-cell-content")
            .filter(new Locator.FilterOptions().setHas(longName()));
    Object isWhole = cell.evaluate("cell => cell.scrollWidth <= cell.clientWidth");
    assertThat(isWhole).isEqualTo(true);
    Object fits =
        page.locator("vaadin-grid")
            .evaluate("grid => grid.$.table.scrollWidth <= grid.$.table.clientWidth");
    assertThat(fits).isEqualTo(true);
  }

  private Locator longName() {
    return page.getByRole(
        AriaRole.LINK,
        new Page.GetByRoleOptions().setName("Marijke Verbeek-van der Heijden").setExact(true));
  }

  private static String part(Locator host, String part, String property) {
    return host.evaluate(PART_STYLE, List.of(part, property)).toString();
  }

  private Person person(String name, String email, Role role) {
    return people.add(
        new NewPerson(name, email, "Office of Modes", Locale.UK, ZoneId.of("Asia/Seoul")), role);
  }
}
