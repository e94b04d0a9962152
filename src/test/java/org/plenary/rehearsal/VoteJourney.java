package org.plenary.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.support.Hands.ask;
import static org.plenary.support.Hands.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryState;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionFixture;
import org.plenary.programme.EditionTemplate;
import org.plenary.programme.ui.EditionRoutes;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.Accessibility;
import org.plenary.support.Doors;
import org.plenary.support.Journey;
import org.plenary.support.Visitors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A public vote and two moves to another category, as people at browsers see them. */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VoteJourney {

  @RegisterExtension final Visitors visitors = new Visitors();

  @LocalServerPort int port;

  @Autowired PrizeRehearsal rehearsal;
  @Autowired Entries entries;
  @Autowired VirtualTime time;
  @Autowired PlenaryClock clock;
  @Autowired Cast cast;
  @Autowired JdbcClient jdbc;

  private Edition voted;
  private Edition open;
  private Instant inTheCall = Instant.EPOCH;

  @BeforeAll
  void playTwoEditions() {
    EditionTemplate template = EditionFixture.realWithAVote();
    voted =
        rehearsal.play(
            new EditionScript(
                template.named("VOTE23", "Prize with a vote"),
                40,
                3,
                0,
                2,
                7,
                EditionScript.Until.PUBLISHED));
    open =
        rehearsal.play(
            new EditionScript(
                template.named("VOTE24", "Prize after it").shiftedBy(364),
                12,
                1,
                0,
                0,
                7,
                EditionScript.Until.CALL_OPEN));
    inTheCall = clock.instant();
    cast.giveEverybodyThePassword(Doors.PASSWORD);
  }

  @AfterAll
  void letTheClockRun() {
    time.end();
  }

  @Test
  void takesAVoteOfWhoSignsInAndShowsItToTheOffice() {
    clock.stopAt(voted.rules().publicVote().opens().at().plus(Duration.ofDays(1)));
    Page page = visitors.open("http://localhost:" + port);
    page.navigate("/votes/VOTE23");
    assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("Prize with a vote");
    assertThat(page.context().cookies())
        .extracting(cookie -> cookie.name)
        .doesNotContain("JSESSIONID", "SESSION");
    Accessibility.lookAnywhere(page, "vote-page");

    page.getByRole(AriaRole.LINK, named("Sign in to vote")).click();
    page.locator("input[name=username]").fill(voter().email());
    page.locator("input[name=password]").fill(Doors.PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL("**/votes/VOTE23");
    Locator category = page.locator("section").first();
    category.getByRole(AriaRole.BUTTON).last().click();
    assertThat(category.getByText("You voted for this")).isInViewport();
    assertThat(page).hasURL(Pattern.compile(".*/votes/VOTE23#.+"));
    assertThat(category.getByRole(AriaRole.BUTTON)).hasCount(0);
    Accessibility.assertNoViolations(page);
    Visitors.photograph(page, "vote-given");

    Page desk = new Doors(visitors, port).signedIn(cast.office().get(0).email());
    Visitors.follow(desk, "/public-vote?edition=VOTE23");
    assertThat(desk.getByText("1 vote, 1 counted").first()).isVisible();
    Accessibility.lookAnywhere(desk, "vote-desk");
    desk.getByRole(AriaRole.BUTTON, named("Cancel the vote for")).click();
    desk.getByLabel("Reason").fill("Made up by a program");
    desk.getByRole(AriaRole.BUTTON, exactly("Cancel the vote")).click();
    assertThat(desk.getByText("Cancelled: Made up by a program")).isVisible();
    Visitors.follow(desk, "/finalists?edition=VOTE23");
    assertThat(desk.getByText("For your information")).isVisible();
    Visitors.photograph(desk, "vote-finalists");
    Visitors.follow(desk, "/verdict?edition=VOTE23");
    assertThat(desk.locator("vaadin-side-nav-item[current]")).containsText("Finalists and verdict");
    Visitors.follow(desk, EditionRoutes.setUp(voted, "rules"));
    assertThat(desk.getByText("Everybody may vote for finalists")).isVisible();
    Visitors.photographAnywhere(desk, "vote-set-up");
    settleATieAtTheCut(desk);
  }

  /** The only vote was cancelled, so all have none and are tied at the only place. */
  private void settleATieAtTheCut(Page desk) {
    clock.stopAt(voted.rules().publicVote().closes().at().plusSeconds(1));
    Visitors.follow(desk, "/public-vote?edition=VOTE23");
    assertThat(desk.getByText("Tied, the office has to choose").first()).isVisible();
    refusesWhoWroteOneOfThem(desk);
    desk.getByRole(AriaRole.BUTTON, named("Settle the tie in Tech")).click();
    Locator ask = ask(desk);
    ask.getByRole(AriaRole.CHECKBOX).first().check();
    button(ask, "Settle the tie").click();
    assertThat(ask.getByText("Say why these go forward")).isVisible();
    ask.getByLabel("Reason").fill("Drawn by lot before the panel.");
    Accessibility.assertNoViolations(desk);
    button(ask, "Settle the tie").click();
    assertThat(desk.getByText("Tied, chosen by the office")).hasCount(1);
    assertThat(desk.getByText("Drawn by lot before the panel.")).isVisible();
    Accessibility.lookAnywhere(desk, "vote-cut");
  }

  /** The office's owner of a tied entry reads why there is no button, and a colleague decides. */
  private void refusesWhoWroteOneOfThem(Page desk) {
    Locator settle = desk.getByRole(AriaRole.BUTTON, named("Settle the tie in Tech"));
    Entry tied =
        entries.listFinalists(voted.id()).stream()
            .filter(entry -> entry.category().equals("tech"))
            .findFirst()
            .orElseThrow();
    own(tied, cast.office().get(0).id());
    desk.reload();
    assertThat(desk.getByText("A colleague of the office decides about it.")).isVisible();
    assertThat(settle).hasCount(0);
    Accessibility.lookAnywhere(desk, "vote-cut-own");
    own(tied, tied.owner());
    desk.reload();
    assertThat(settle).isVisible();
  }

  private void own(Entry entry, PersonId owner) {
    jdbc.sql("update entry_entry set owner_id = ? where id = ?")
        .param(owner.value())
        .param(entry.id().value())
        .update();
  }

  @Test
  void movesAnEntryWithItsApplicantsWordAndInTheCallWithout() {
    clock.stopAt(inTheCall);
    Entry entry =
        entries.listByState(open.id(), Set.of(EntryState.IN_SCREENING)).stream()
            .filter(one -> one.category().equals("tech"))
            .filter(one -> one.applicantType() != ApplicantType.INDIVIDUAL)
            .findFirst()
            .orElseThrow();
    Page screener = new Doors(visitors, port).signedIn(cast.office().get(0).email());
    Visitors.follow(screener, "/screening/" + entry.id());
    screener.getByRole(AriaRole.RADIO, named("It belongs in another category")).check();
    screener.getByLabel("Category it belongs in").click();
    screener.getByRole(AriaRole.OPTION, named("Human-CentriCity")).click();
    screener.getByLabel("Why").fill("It is about people who are not online.");
    Accessibility.lookAnywhere(screener, "category-propose");
    screener.getByRole(AriaRole.BUTTON, named("Ask the applicant")).click();
    screener.waitForURL("**/screening");
    Visitors.follow(screener, "/screening/" + entry.id());
    assertThat(screener.getByText("The applicant is asked").first()).isVisible();
    Accessibility.assertNoViolationsAnywhere(screener);

    Page owner = new Doors(visitors, port).signedIn(cast.get(entry.owner()).email());
    Visitors.follow(owner, "/my-entries/" + entry.id());
    owner.getByRole(AriaRole.BUTTON, named("Change category")).click();
    owner.getByRole(AriaRole.DIALOG).getByRole(AriaRole.RADIO).first().check();
    assertThat(owner.getByText("must be answered there")).isVisible();
    Accessibility.lookAnywhere(owner, "category-change");
    owner.getByRole(AriaRole.BUTTON, exactly("Change")).click();
    owner.waitForURL("**/edit");
    assertThat(owner.getByText("until you send it again")).isVisible();
    Visitors.photographAnywhere(owner, "category-edit");

    Visitors.follow(owner, "/my-entries/" + entry.id());
    owner.getByRole(AriaRole.LINK, named("See what changes")).click();
    owner.waitForURL("**/category");
    assertThat(owner.getByText("May this entry move to")).isVisible();
    Accessibility.lookAnywhere(owner, "category-answer");
    owner.getByRole(AriaRole.BUTTON, named("Agree, move it")).click();
    assertThat(owner.getByText("Moved from Tech-InnovaCity to Human-CentriCity")).isVisible();
    Accessibility.lookAnywhere(owner, "category-moved");
  }

  private Person voter() {
    return cast.get(
        entries.listByState(voted.id(), Set.of(EntryState.NOT_ELIGIBLE)).get(0).owner());
  }

  private static Page.GetByRoleOptions exactly(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
