package org.plenary.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.Accessibility;
import org.plenary.support.Doors;
import org.plenary.support.OwnSecurityContext;
import org.plenary.support.Visitors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/**
 * Every screen there is, with something on it, seen by somebody it is for and looked at by axe. A
 * new screen is looked at as soon as it is in {@code walls.txt}, which it has to be.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({PlayedPrize.class, PlayedIds.class, ShownThings.class})
@DirtiesContext
@ExtendWith(OwnSecurityContext.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensJourney {

  /** Counts the tables at a desk that have rows, and room for fewer than three of them. */
  private static final String SQUEEZED =
      """
      () => innerWidth < 800 ? 0 : [...document.querySelectorAll('vaadin-grid')].filter(grid =>
          grid.offsetHeight && grid._flatSize > 2 && grid.$.table.clientHeight < 140).length
      """;

  private static final String NOTHING = "There is nothing here";

  @RegisterExtension final Visitors visitors = new Visitors();

  @LocalServerPort private int port;

  @Autowired private ShownThings things;
  @Autowired private PlenaryClock clock;

  private Instant now = Instant.EPOCH;

  @BeforeAll
  void playBothEditions() {
    things.play();
    now = clock.instant();
  }

  @BeforeEach
  void stopTheClock() {
    clock.stopAt(now);
  }

  @ParameterizedTest
  @MethodSource("org.plenary.rehearsal.ScreenReaders#readers")
  void areCleanForThoseTheyAreFor(String who) {
    Page page = signedIn(who);
    Map<String, String> found = new TreeMap<>();

    for (String path : ScreenReaders.pathsOf(who)) {
      try {
        String address = things.address(path);
        Visitors.follow(page, address);
        assertThat(page.locator("main h1:visible").first()).not().hasText(NOTHING);
        assertNothingIsSqueezed(page);
        Accessibility.assertNoViolationsOnEither(page);
        assertNothingIsSqueezed(page);
        // Last: a screen that has nothing to ask leads on a moment after it was opened.
        assertThat(page.url()).as("where it led").contains(address);
      } catch (AssertionError wrong) {
        found.put(path, wrong.getMessage());
      }
    }

    assertThat(found).isEmpty();
  }

  private static void assertNothingIsSqueezed(Page page) {
    assertThat(page.evaluate(SQUEEZED)).as("tables of which nobody sees the rows").isEqualTo(0);
  }

  /** The office works on the edition that is judged, wherever it does not say otherwise. */
  private Page signedIn(String who) {
    Page page = new Doors(visitors, port).signedIn(things.person(who).email());
    page.navigate(who.equals("staff") ? "/overview?edition=SSCP23" : "/account");
    assertThat(page.locator("main h1:visible").first()).isVisible();
    return page;
  }
}
