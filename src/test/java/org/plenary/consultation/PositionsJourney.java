package org.plenary.consultation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.group.BodyKind;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.support.Accessibility;
import org.plenary.support.Doors;
import org.plenary.support.Journey;
import org.plenary.support.Screen;
import org.plenary.support.Visitors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A state takes a position on words of the draft; the office notes another it heard. */
@Journey
@Import(ConsultationWorld.class)
class PositionsJourney {

  private static final String WORDS = "should assess who would be left without it";

  @RegisterExtension final Visitors visitors = new Visitors();

  @Autowired private ConsultationWorld world;
  @Autowired private People people;
  @Autowired private Comments comments;
  @Autowired private BodyDesk desk;
  @Autowired private BodySubmissions submissions;
  @Autowired private Positions positions;
  @LocalServerPort private int port;
  private RoundId round;

  @BeforeEach
  void anOpenRoundOfStates() {
    world.beginAnew();
    round = world.openForStates();
    people.setPassword(List.of(world.nadia.id(), world.staff().id()), Doors.PASSWORD);
  }

  @Test
  void isTakenOnSelectedWordsAndShownInTheText() {
    Page page = signedIn(world.nadia, Screen.DESKTOP, ColorScheme.LIGHT);
    Visitors.follow(page, ConsultationRoutes.read(round, world.paragraph(2).id()));
    page.getByRole(AriaRole.BUTTON, named("Take a position")).click();
    assertThat(page.getByText("Select the words in the text")).isVisible();
    select(page, WORDS);
    assertThat(page.locator(".quotechip")).containsText(WORDS);
    page.getByRole(AriaRole.RADIO, radio("Supports")).check();
    page.getByLabel("Reason").fill("It protects people.");
    Accessibility.assertNoViolations(page);
    Visitors.photograph(page, "position-composer");
    assertThat(page.getByText("Private draft kept")).isVisible();
    page.getByRole(AriaRole.BUTTON, named("Hand to the desk officer")).click();
    assertThat(page.locator(".commentlist")).containsText("Supports");
    Comment handed =
        desk.list(world.nadia, round, world.cameroon).stream()
            .filter(Comment::isPosition)
            .findFirst()
            .orElseThrow();
    assertThat(desk.verify(world.nadia, round, world.cameroon, List.of(handed.id()))).isEmpty();
    Visitors.follow(page, ConsultationRoutes.desk(round, world.cameroon));
    assertThat(page.getByText(WORDS).first()).isVisible();
    Visitors.photograph(page, "position-desk");
    submissions.submit(world.nadia, round, world.cameroon);

    Visitors.follow(page, ConsultationRoutes.read(round));
    Locator tally = page.locator(".tally");
    assertThat(tally).hasText("+1");
    tally.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".phrase")).containsText("Cameroon");
    assertThat(page.locator(".phrase")).containsText("It protects people.");
    // What stands in brackets is not counted where words behind it are quoted.
    select(page, "made available");
    assertThat(page.locator(".quotechip")).containsText("made available");
    page.getByRole(AriaRole.BUTTON, named("Take a position on these words")).click();
    assertThat(page.locator(".quotechip")).containsText(WORDS);
    Accessibility.assertNoViolations(page);
    Visitors.photograph(page, "position-reading");
  }

  @Test
  void isNotedByTheOfficeAndListedByPhraseAndCountry() {
    var mexico = world.body(BodyKind.STATE, "Ministry of " + world.guideline.id(), "Mexico");
    positions.record(
        world.staff(),
        round,
        world.cameroon,
        Anchor.words(world.paragraph(2).id(), WORDS, ConsultationWorld.ASSESS.indexOf(WORDS)),
        Stance.RESERVES,
        "Our parliament decides.");
    Page page = signedIn(world.staff(), Screen.DESKTOP, ColorScheme.LIGHT);
    Visitors.follow(page, ConsultationRoutes.round(round));
    page.getByText("Positions", new Page.GetByTextOptions().setExact(true)).click();
    page.getByRole(AriaRole.BUTTON, named("Note a position")).click();
    choose(page, "Country or body", "Mexico, Ministry of " + world.guideline.id());
    choose(page, "Place", world.paragraph(2).number());
    assertThat(page.getByLabel("Words")).hasValue(ConsultationWorld.ASSESS);
    page.getByLabel("Words").fill(WORDS);
    Accessibility.assertNoViolations(page);
    Visitors.photograph(page, "position-noting");
    Locator note =
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, inside("Note a position"));
    note.click();
    assertThat(page.getByText("Choose whether the body supports")).isVisible();
    page.getByRole(AriaRole.RADIO, radio("Opposes")).check();
    note.click();
    assertThat(page.locator(".positiontable").first()).containsText("Mexico");
    assertThat(page.locator(".positiontable")).hasCount(2);
    Accessibility.lookAnywhere(page, "positions-table");
    page.evaluate("document.documentElement.dir = 'rtl'");
    Visitors.photograph(page, "positions-table-rtl");

    Page phone = signedIn(world.staff(), Screen.PHONE, ColorScheme.DARK);
    Visitors.follow(phone, ConsultationRoutes.read(round));
    assertThat(phone.locator(".tally")).containsText("reserve 1");
    Accessibility.assertNoViolations(phone);
    phone.locator(".tally").click();
    assertThat(phone.locator(".phrase")).containsText("Mexico");
    Visitors.photograph(phone, "positions-reading-phone");
    assertThat(positions.list(world.staff(), world.draft.id()).get(0).current())
        .extracting(one -> one.comment().body())
        .contains(mexico, world.cameroon);
  }

  private static void choose(Page page, String field, String item) {
    Locator box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(field));
    box.click();
    box.fill(item);
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(item).setExact(true))
        .click();
  }

  /** As with a pointer: over the pieces the words may be cut into. */
  private static void select(Page page, String words) {
    page.evaluate(
        """
        words => {
          const here = document.querySelector('.para.chosen .pwords');
          const walker = document.createTreeWalker(here, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.data.indexOf(words);
            if (at >= 0) {
              const range = document.createRange();
              range.setStart(node, at);
              range.setEnd(node, at + words.length);
              document.getSelection().removeAllRanges();
              document.getSelection().addRange(range);
            }
          }
        }
        """,
        words);
  }

  private Page signedIn(Person person, Screen screen, ColorScheme colours) {
    return new Doors(visitors, port).signedIn(person.email(), screen, colours);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.GetByRoleOptions inside(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions radio(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
