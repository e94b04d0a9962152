package org.plenary.adoption;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.process.engine.JobRunner;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.Accessibility;
import org.plenary.support.Doors;
import org.plenary.support.Journey;
import org.plenary.support.Visitors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Staff clear the last text, record its adoption, and take away the file that proves it. */
@Journey
@Import({AdoptionWorld.class, RecordOfARound.class, RecordOfAMeeting.class})
class AdoptionJourney {

  @RegisterExtension final Visitors visitors = new Visitors();
  @TempDir private Path folder;

  @Autowired private AdoptionWorld world;
  @Autowired private RecordOfARound round;
  @Autowired private RecordOfAMeeting meeting;
  @Autowired private People people;
  @Autowired private PlenaryClock clock;
  @Autowired private JobRunner jobs;
  @LocalServerPort private int port;

  @BeforeEach
  void aRoadUpToItsLastDraft() {
    jobs.pause();
    world.begin();
    meeting.invite();
    var held = round.hold();
    meeting.hold();
    round.answerAndRelease(held);
    world.draftNext();
    world.goTo(AdoptionWorld.AFTER);
  }

  @AfterEach
  void letTheClockRun() {
    clock.resume();
    jobs.resume();
  }

  @Test
  void staffClearTheTextRecordItsAdoptionAndTakeTheFileAway() throws IOException {
    Person other = world.person("Other Officer", Role.STAFF);
    people.setPassword(List.of(world.staff.id(), other.id()), Doors.PASSWORD);
    Page page = signedIn(world.staff);
    Visitors.follow(page, AdoptionRoutes.guideline(world.guideline));
    assertThat(page.getByText("Draft 3 cannot be cleared yet")).isVisible();
    show(page, "held");
    button(page, "Clear in spite of it").click();
    assertThat(page.getByRole(AriaRole.DIALOG).getByLabel("Who answers for it")).isVisible();
    show(page, "in-spite");
    round.explain();
    Visitors.follow(page, "/inbox");
    assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    show(page, "inbox");
    page.getByText("Clear the text of “People-centred <smart> cities”").click();
    assertThat(page.getByText("Draft 3 can be cleared")).isVisible();
    show(page, "clear");

    button(page, "Clear the text").click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    Locator clear = button(dialog, "Clear the text");
    clear.click();
    assertThat(dialog.getByRole(AriaRole.ALERT))
        .containsText("Say in 1 to 2,000 characters why the text is ready.");
    dialog.getByLabel("Why it is ready").fill("Every comment has an outcome.");
    show(page, "clear-asked");
    clear.click();
    assertThat(page.getByText("The text waits for the body’s decision")).isVisible();
    show(page, "decide");

    Visitors.follow(page, "/inbox");
    page.getByText("Record the decision about “People-centred <smart> cities”").click();
    button(page, "Record the decision").click();
    dialog.getByLabel("Adopted with changes").check();
    dialog.getByLabel("Body that decided").fill("UN-Habitat Assembly");
    dialog.getByLabel("Decided on").fill("29/05/2025");
    dialog.getByLabel("Decided on").press("Enter");
    assertThat(page.locator("vaadin-date-picker-overlay-content")).isHidden();
    dialog.getByLabel("Changes or reasons").fill("A comma in paragraph 2.");
    show(page, "decision-asked");
    button(dialog, "Record the decision").click();
    putTheChangesIn(page, other);
    Visitors.follow(page, AdoptionRoutes.guideline(world.guideline));
    assertThat(page.getByText("The guideline is adopted")).isVisible();
    show(page, "adopted");

    button(page, "Make the adoption file").click();
    Locator fetch = page.getByText("Fetch the file");
    // Making the first PDF of a start takes as long as it takes to read the fonts.
    assertThat(fetch).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(120_000));
    assertThat(page.getByText("files, with the checksum of each")).isVisible();
    show(page, "made");
    Download download = page.waitForDownload(fetch::click);
    isForNobodyElse(other, download.url());
    reads(unpacked(download));

    Visitors.follow(page, "/adoption");
    assertThat(page.getByText("Adopted with changes").first()).isVisible();
    show(page, "list");
  }

  /** One writes and freezes, the other compares and confirms. */
  private void putTheChangesIn(Page page, Person other) {
    assertThat(page.getByText("Put the decided changes into the text")).isVisible();
    show(page, "changes");
    button(page, "Open the text").click();
    assertThat(page.getByText("A service is for every person.").first()).isVisible();
    world.write("Its source is public, too.");
    Visitors.follow(page, "/inbox");
    page.getByText("Put the decided changes into the text of “People-centred").click();
    assertThat(page.getByText("Draft 4 gets the decided changes")).isVisible();
    assertThat(page.locator("ins", containing("Its source is public, too."))).isVisible();
    show(page, "changed");
    button(page, "Freeze as the final draft").click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    button(dialog, "Freeze as the final draft").click();
    assertThat(page.getByText("Draft 4 waits to be confirmed")).isVisible();
    show(page, "waits");

    Page second = signedIn(other);
    Visitors.follow(second, "/inbox");
    second.getByText("Confirm that the text of “People-centred").click();
    assertThat(second.getByText("Is draft 4 exactly what was decided?")).isVisible();
    assertThat(second.locator("ins", containing("Its source is public, too."))).isVisible();
    show(second, "confirm");
    Visitors.photographAnywhere(second, "adoption-confirm");
    button(second, "Confirm the text").click();
    button(second.getByRole(AriaRole.DIALOG), "Confirm the text").click();
    assertThat(second.getByText("The guideline is adopted")).isVisible();
    second.navigate(AdoptionRoutes.adopted(world.guideline));
    assertThat(second.getByText("Its source is public, too.")).isVisible();
    show(second, "public");
    Visitors.photographAnywhere(second, "adoption-public");
    second.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("States")).click();
    assertThat(second.getByText("[people] (Cameroon reserve)")).isVisible();
    show(second, "positions-answered");
  }

  private static Page.LocatorOptions containing(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  private void isForNobodyElse(Person other, String url) {
    Page page = signedIn(other);
    assertThat(page.navigate(url).status()).isEqualTo(404);
    assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
    Accessibility.assertNoViolations(page);
  }

  private Path unpacked(Download download) throws IOException {
    Unzipped zip = Unzipped.of(download.createReadStream());
    for (Map.Entry<String, byte[]> file : zip.files().entrySet()) {
      Path to = folder.resolve(file.getKey());
      Files.createDirectories(to.getParent());
      Files.write(to, file.getValue());
    }
    return folder.resolve("index.html");
  }

  /** From the disk, every page that is linked, with nobody's server behind it. */
  private void reads(Path index) {
    Page page = visitors.open("");
    page.navigate(index.toUri().toString());
    show(page, "file-index");
    for (String link :
        List.of(
            "To read, with numbered lines",
            "Draft 3 against draft 4, word by word",
            "Answers to the Expert round",
            "All comments by number",
            "Second expert group meeting · Saturday 15 March 2025",
            "Clearance and decisions")) {
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
          .click();
      assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
      show(page, "file-" + link.substring(0, 12).strip());
      page.goBack();
    }
  }

  private static void show(Page page, String name) {
    Accessibility.assertNoViolationsAnywhere(page);
    Visitors.photograph(page, "adoption-" + name);
  }

  private Page signedIn(Person person) {
    return new Doors(visitors, port).signedIn(person.email());
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator button(Locator within, String name) {
    return within.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }
}
