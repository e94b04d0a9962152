package org.plenary.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryState;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionFiles;
import org.plenary.support.Accessibility;
import org.plenary.support.Doors;
import org.plenary.support.Journey;
import org.plenary.support.Visitors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator closes the account of an owner; the office hands the entry to somebody. */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnerGoneJourney {

  @RegisterExtension final Visitors visitors = new Visitors();

  @LocalServerPort int port;

  @Autowired PrizeRehearsal rehearsal;
  @Autowired EditionFiles files;
  @Autowired Entries entries;
  @Autowired VirtualTime time;
  @Autowired Cast cast;

  private Edition edition;

  @BeforeAll
  void playToTheMiddleOfTheEvaluation() {
    edition =
        rehearsal.play(
            new EditionScript(
                files.read("prize/2023").named("OWNER23", "Prize whose owner left"),
                12,
                0,
                0,
                0,
                7,
                EditionScript.Until.EVALUATION_UNDER_WAY));
    cast.othersWhoMaySignIn();
    cast.giveEverybodyThePassword(Doors.PASSWORD);
  }

  @AfterAll
  void letTheClockRun() {
    time.end();
  }

  @Test
  void closesTheAccountKnowinglyAndHandsTheEntryOn() {
    Entry entry = entries.listByState(edition.id(), Set.of(EntryState.IN_EVALUATION)).get(0);
    Person owner = cast.get(entry.owner());
    Page admin = signedIn("admin@plenary.example");
    admin.navigate("/people/" + owner.id());
    button(admin, "Deactivate the account").click();
    assertThat(admin.getByText("This rests on them")).isVisible();
    admin.getByLabel("Reason").fill("Left the city");
    button(admin, "Deactivate the account").last().click();
    assertThat(admin.getByText("Look at what rests on them")).isVisible();
    Accessibility.assertNoViolations(admin);
    Visitors.photographAnywhere(admin, "owner-gone-warning");
    admin.getByLabel("Yes, close the account all the same").check();
    button(admin, "Deactivate the account").last().click();
    assertThat(button(admin, "Open the account again")).isVisible();

    Page desk = signedIn(cast.office().get(0).email());
    desk.navigate("/inbox");
    // Entries of other editions may have the same title and the same owner.
    Locator way =
        desk.getByRole(AriaRole.LINK)
            .filter(new Locator.FilterOptions().setHasText("The owner of “" + entry.title()))
            .filter(new Locator.FilterOptions().setHasText(edition.name()));
    assertThat(way).isVisible();
    Visitors.photographAnywhere(desk, "owner-gone-inbox");
    way.click();
    Locator give = button(desk, "Hand the entry over");
    give.click();
    assertThat(desk.getByText("Say why: both")).isVisible();
    desk.getByLabel("Reason").fill("Its owner has left the city");
    give.click();
    desk.getByLabel("Their e-mail address").fill("heir@city.example");
    Accessibility.lookAnywhere(desk, "owner-gone-hand-over");
    give.click();
    assertThat(desk.getByText("is on its way to heir@city.example")).isVisible();
    Visitors.photographAnywhere(desk, "owner-gone-entry");
  }

  private Page signedIn(String email) {
    return new Doors(visitors, port).signedIn(email);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }
}
