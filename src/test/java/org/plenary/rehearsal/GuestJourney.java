package org.plenary.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.award.CeremonyGuests;
import org.plenary.award.Guest;
import org.plenary.award.GuestNeeds;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryState;
import org.plenary.identity.Person;
import org.plenary.jury.Assignments;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionFiles;
import org.plenary.support.Accessibility;
import org.plenary.support.Doors;
import org.plenary.support.Journey;
import org.plenary.support.Visitors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who comes to the ceremony: a winner says so, the office seats, asks again and confirms. */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuestJourney {

  @RegisterExtension final Visitors visitors = new Visitors();

  @LocalServerPort int port;

  @Autowired PrizeRehearsal rehearsal;
  @Autowired EditionFiles files;
  @Autowired Assignments assignments;
  @Autowired ScoringScene scoring;
  @Autowired AwardScene award;
  @Autowired Entries entries;
  @Autowired CeremonyGuests guests;
  @Autowired VirtualTime time;
  @Autowired Cast cast;

  private Edition edition;

  @BeforeAll
  void playUntilTheAwardsAreAccepted() {
    EditionScript script =
        new EditionScript(
            files.read("prize/2023").named("GUEST23", "Prize with guests"),
            40,
            0,
            0,
            0,
            7,
            EditionScript.Until.EVALUATION_UNDER_WAY);
    edition = rehearsal.play(script);
    Play play = new Play(script, edition, cast.office(), List.of(), Outsider.NOBODY);
    assignments.approve(play.head(), assignments.propose(edition.id()));
    scoring.playToTheEnd(play);
    award.play(play);
    cast.giveEverybodyThePassword(Doors.PASSWORD);
  }

  @AfterAll
  void letTheClockRun() {
    time.end();
  }

  @Test
  void namesGuestsSeatsAndConfirmsThem() {
    List<Entry> winners = entries.listByState(edition.id(), Set.of(EntryState.AWARD_OFFERED));
    Entry winner = winners.get(0);
    nameByPhone(winners.get(1));
    Page owner = signedIn(cast.get(winner.owner()));
    owner.navigate("/my-entries/" + winner.id());
    Locator way =
        owner.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Say who comes"));
    assertThat(way).isVisible();
    Accessibility.lookAnywhere(owner, "guests-own-entry");
    way.click();
    assertThat(radio(owner, "These people come")).isVisible();
    button(owner, "Save the answer").click();
    assertThat(owner.getByText("Choose one, and name")).isVisible();
    radio(owner, "These people come").check();
    button(owner, "Save the answer").click();
    assertThat(owner.getByText("Write the name as it is to stand").first()).isVisible();
    label(owner, "Name").fill("Ahmed Aboutaleb");
    label(owner, "Role or title").fill("Mayor");
    label(owner, "E-mail").fill("mayor@rotterdam");
    label(owner, "Food").fill("No pork");
    label(owner, "Needs a letter for the visa").check();
    Accessibility.assertNoViolationsAnywhere(owner);
    button(owner, "Save the answer").click();
    assertThat(owner.getByText("Write one whole e-mail address")).isVisible();
    assertThat(label(owner, "Food")).hasValue("No pork");
    label(owner, "E-mail").fill("mayor@rotterdam.example");
    Visitors.photographAnywhere(owner, "guests-own");
    button(owner, "Save the answer").click();
    assertThat(owner.getByText("You have answered")).isVisible();
    Accessibility.lookAnywhere(owner, "guests-own-answered");

    Page desk = signedIn(cast.office().get(2));
    desk.navigate("/entries/" + winner.id() + "/guests");
    label(desk, "Seat or group").fill("Row 1");
    button(desk, "Save the answer").click();
    assertThat(desk.getByText("Saved.").first()).isVisible();
    Accessibility.lookAnywhere(desk, "guests-office");
    desk.navigate("/guest-list");
    assertThat(desk.getByText("3 of 30 places taken")).isVisible();
    Accessibility.lookAnywhere(desk, "guest-list");
    button(desk, "Confirm 3 people").click();
    Locator ahead = desk.locator(".mailsahead");
    assertThat(ahead).isVisible();
    Accessibility.assertNoViolations(desk);
    Visitors.photograph(desk, "guest-list-confirm");
    button(desk, "Confirm 3 people").last().click();
    assertThat(button(desk, "Confirm 3 people")).hasCount(0);
    assertThat(button(desk, "Ask 9 winners again")).isVisible();
    Visitors.photographAnywhere(desk, "guest-list-confirmed");
  }

  private void nameByPhone(Entry winner) {
    guests.answer(
        cast.office().get(0),
        winner.id(),
        List.of(
            new Guest("Ada Novak", "Deputy mayor", "ada@brno.example", GuestNeeds.NONE),
            new Guest("Petr Svoboda", "", "", new GuestNeeds("A ramp", "", "Czech", false))));
  }

  private Page signedIn(Person person) {
    return new Doors(visitors, port).signedIn(person.email());
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static Locator radio(Page page, String name) {
    return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name));
  }

  private static Locator label(Page page, String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }
}
