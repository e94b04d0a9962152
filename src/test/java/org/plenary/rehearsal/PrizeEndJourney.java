package org.plenary.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryDeadlines;
import org.plenary.entry.EntryState;
import org.plenary.entry.ReasonCode;
import org.plenary.entry.Screenings;
import org.plenary.entry.Verdict;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionFiles;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.Accessibility;
import org.plenary.support.Doors;
import org.plenary.support.Journey;
import org.plenary.support.Visitors;
import org.plenary.verdict.Placement;
import org.plenary.verdict.Verdicts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Awards that pass on and an objection, as people at browsers see them. */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrizeEndJourney {

  @RegisterExtension final Visitors visitors = new Visitors();

  @LocalServerPort int port;

  @Autowired PrizeRehearsal rehearsal;
  @Autowired EditionFiles files;
  @Autowired Entries entries;
  @Autowired Screenings screenings;
  @Autowired Verdicts verdicts;
  @Autowired EntryDeadlines deadlines;
  @Autowired VirtualTime time;
  @Autowired PlenaryClock clock;
  @Autowired Cast cast;

  private Edition decided;

  @BeforeAll
  void playToThePublication() {
    decided =
        rehearsal.play(
            new EditionScript(
                files.read("prize/2023").named("END23", "Prize at its end"),
                40,
                0,
                0,
                0,
                7,
                EditionScript.Until.PUBLISHED));
    cast.giveEverybodyThePassword(Doors.PASSWORD);
  }

  @AfterAll
  void letTheClockRun() {
    time.end();
  }

  @Test
  void takesAnAwardBackGivesMoreTimeAndLetsItGo() {
    clock.stopAt(decided.date(EditionDate.EMBARGO_LIFTS).at().plusSeconds(3600));
    Entry winner = oneWithAReserve();
    Page desk = desk();
    Visitors.follow(desk, "/entries/" + winner.id());
    desk.getByRole(AriaRole.LINK, named("Care for the award")).click();
    assertThat(desk.getByRole(AriaRole.HEADING, named("Take the award back"))).isVisible();
    desk.getByRole(AriaRole.BUTTON, named("Take the award back")).click();
    assertThat(desk.getByText("Say why: the reason is kept with the award.")).isVisible();
    desk.getByLabel("Reason").fill("The certificate was issued for another project.");
    Accessibility.lookAnywhere(desk, "award-take-back");
    desk.getByRole(AriaRole.BUTTON, named("Take the award back")).click();
    desk.locator("vaadin-confirm-dialog-overlay, vaadin-dialog-overlay")
        .getByText("Take the award back")
        .last()
        .click();
    assertThat(desk.getByText("The award is taken back.").first()).isVisible();

    Page site = visitors.open("http://localhost:" + port);
    site.navigate("/prizes/END23/results");
    assertThat(site.getByText("no longer holds")).isVisible();
    Accessibility.lookAnywhere(site, "results-changed");

    Entry next = entries.listByState(decided.id(), Set.of(EntryState.AWARD_OFFERED)).get(0);
    time.goTo(deadlines.acceptanceDue(next.id()).at().plusSeconds(5));
    Visitors.follow(desk, "/entries/" + next.id() + "/award");
    assertThat(desk.getByText("came in time").first()).isVisible();
    Accessibility.lookAnywhere(desk, "award-silent");
    Page owner = signedIn(cast.get(next.owner()));
    Visitors.follow(owner, "/my-entries/" + next.id() + "/award");
    assertThat(owner.getByText("You can still answer").first()).isVisible();
    Visitors.photographAnywhere(owner, "award-late");
    desk.getByRole(AriaRole.BUTTON, named("Let it go to the reserve")).click();
    assertThat(desk.getByText("Say why: the reason is kept with the award.")).isVisible();
  }

  @Test
  void answersAnObjection() {
    Edition screened =
        rehearsal.play(
            new EditionScript(
                files.read("prize/2023").named("END24", "Prize after it").shiftedBy(364),
                12,
                0,
                0,
                0,
                7,
                EditionScript.Until.CALL_OPEN));
    cast.giveEverybodyThePassword(Doors.PASSWORD);
    time.goTo(screened.date(EditionDate.CALL_CLOSES).at().plusSeconds(3600));
    Entry entry = entries.listByState(screened.id(), Set.of(EntryState.IN_SCREENING)).get(0);
    for (Person screener : cast.office().subList(0, 2)) {
      screenings.decide(screener, entry.id(), Verdict.NOT_ELIGIBLE, ReasonCode.ONLY_A_PLAN, "");
    }
    Page owner = signedIn(cast.get(entry.owner()));
    Visitors.follow(owner, "/my-entries/" + entry.id());
    owner.getByRole(AriaRole.BUTTON, named("Send objection")).click();
    assertThat(owner.getByText("Say in a few sentences what was overlooked.")).isVisible();
    owner.getByLabel("What was overlooked").fill("It runs since 2021: see page 4.");
    Accessibility.lookAnywhere(owner, "objection-file");
    owner.getByRole(AriaRole.BUTTON, named("Send objection")).click();
    assertThat(owner.getByText("Answer promised by")).isVisible();
    Accessibility.assertNoViolationsAnywhere(owner);

    Page screener = signedIn(cast.office().get(0));
    Visitors.follow(screener, "/entry-objections/" + entry.id());
    screener.getByLabel("Your answer").fill("No.");
    screener.getByRole(AriaRole.BUTTON, named("Reject")).click();
    assertThat(screener.getByText("You took part in the decision").first()).isVisible();

    Page desk = desk();
    Visitors.follow(desk, "/inbox");
    desk.getByText("Answer the objection about").first().click();
    desk.getByLabel("Your answer").fill("You are right. We had overlooked page 4.");
    Accessibility.lookAnywhere(desk, "objection-answer");
    desk.getByRole(AriaRole.BUTTON, named("Uphold")).click();
    desk.waitForURL("**/entries/" + entry.id());
    owner.reload();
    assertThat(owner.getByText("The entry takes part after all")).isVisible();
    Visitors.photographAnywhere(owner, "objection-answered");
  }

  private Entry oneWithAReserve() {
    List<String> covered =
        verdicts.listPlacements(cast.office().get(0), decided.id()).stream()
            .filter(place -> place.standing() == Placement.Standing.RESERVE)
            .map(Placement::slot)
            .toList();
    return entries.listByState(decided.id(), Set.of(EntryState.AWARDED)).stream()
        .filter(entry -> covered.contains(entry.awardSlot()))
        .findFirst()
        .orElseThrow();
  }

  private Page desk() {
    return signedIn(cast.office().get(2));
  }

  private Page signedIn(Person person) {
    return new Doors(visitors, port).signedIn(person.email());
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
