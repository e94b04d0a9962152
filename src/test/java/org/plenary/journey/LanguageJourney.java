package org.plenary.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.identity.NewPerson;
import org.plenary.identity.People;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.shared.Ids;
import org.plenary.support.Accessibility;
import org.plenary.support.Doors;
import org.plenary.support.Hands;
import org.plenary.support.Journey;
import org.plenary.support.Screen;
import org.plenary.support.Visitors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody whose browser asks for English and who would rather read French. */
@Journey
class LanguageJourney {

  @RegisterExtension final Visitors visitors = new Visitors();

  @Autowired private People people;
  @LocalServerPort private int port;

  @ParameterizedTest
  @EnumSource(Screen.class)
  void aVisitorChoosesAtTheFootOfThePage(Screen screen) {
    Page page = visitors.open("http://localhost:" + port, screen, ColorScheme.LIGHT);
    page.navigate("/login");
    assertThat(page.locator("html")).hasAttribute("lang", "en-GB");
    page.locator("footer a[lang=fr]").click();

    assertThat(page.locator("html")).hasAttribute("lang", "fr-FR");
    assertThat(page.locator("footer a[aria-current]")).hasText("Français");
    Accessibility.assertNoViolations(page);
    page.navigate("/prizes");
    assertThat(page.locator("html")).hasAttribute("lang", "fr-FR");
    Accessibility.assertNoViolations(page);
  }

  @Test
  void anAccountKeepsItsLanguage() {
    String email = Ids.next() + "@city.example";
    PersonId id =
        people
            .add(
                new NewPerson("Ana Silva", email, "", Locale.UK, ZoneId.of("Asia/Seoul")),
                Role.APPLICANT)
            .id();
    people.setPassword(List.of(id), Doors.PASSWORD);
    Page page = new Doors(visitors, port).signedIn(email);
    page.navigate("/account");
    Hands.choose(page.getByLabel("Language"), "Français");
    Hands.button(page, "Save details").click();

    assertThat(page.locator("html")).hasAttribute("lang", "fr-FR");
    assertThat(page.getByLabel("Langue")).isVisible();
    Accessibility.assertNoViolations(page);
    page.navigate("/prizes");
    assertThat(page.locator("html")).hasAttribute("lang", "fr-FR");
  }
}
