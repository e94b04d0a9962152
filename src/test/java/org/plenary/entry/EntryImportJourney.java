package org.plenary.entry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.support.Hands.ask;
import static org.plenary.support.Hands.button;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.identity.NewPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.process.engine.JobRunner;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionFiles;
import org.plenary.programme.Editions;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.Accessibility;
import org.plenary.support.Doors;
import org.plenary.support.Journey;
import org.plenary.support.SmtpServer;
import org.plenary.support.Visitors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The office types in what came on paper: looks first, then takes it, and screens it. */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntryImportJourney {

  private static final String OFFICE = "paper@office.example";
  private static final Pattern LINK = Pattern.compile("/co-editor-invitations/[\\w-]+");
  private static final String CONTACT = "wanjiru@paper.example";

  @RegisterExtension final Visitors visitors = new Visitors();

  @LocalServerPort int port;

  @Autowired Editions editions;
  @Autowired EditionFiles files;
  @Autowired Entries entries;
  @Autowired People people;
  @Autowired JobRunner jobs;
  @Autowired PlenaryClock clock;

  private Edition edition;

  @BeforeAll
  void aDayInTheCall() {
    jobs.pause();
    clock.stopAt(Instant.parse("2023-02-20T00:00:00Z"));
    Person staff =
        people.add(
            new NewPerson("Choi Yu-na", OFFICE, "Office", Locale.UK, ZoneOffset.UTC), Role.STAFF);
    Person contact =
        people.add(
            new NewPerson("Wanjiru Kamau", CONTACT, "City", Locale.UK, ZoneOffset.UTC),
            Role.APPLICANT);
    people.setPassword(List.of(staff.id(), contact.id()), Doors.PASSWORD);
    edition =
        editions.publish(
            staff,
            editions
                .load(staff, files.read("prize/2023").named("PAPER23", "Prize with paper entries"))
                .id());
    clock.stopAt(EntryWorld.IN_THE_CALL);
    jobs.runDue();
  }

  @AfterAll
  void letTheClockRun() {
    clock.resume();
    jobs.resume();
  }

  @Test
  void looksBeforeItTakesAndTakesWhatIsGood() {
    EntrySheet sheet =
        new EntrySheet(edition)
            .line("Lifts that report themselves", "Reference", "A-1")
            .line("Trams by night", "Country", "")
            .line("Nowhere", "Country", "Cairo");
    Page page = new Doors(visitors, port).signedIn(OFFICE);
    page.navigate("/entries?edition=PAPER23");
    button(page, "Import entries").click();
    assertThat(ask(page).getByText("Empty table with all columns")).isVisible();
    page.locator("vaadin-upload input[type=file]")
        .setInputFiles(new FilePayload("paper.xlsx", "application/octet-stream", sheet.xlsx()));
    assertThat(ask(page).getByText("Lines: 3. To be sent: 1. To become drafts: 1.")).isVisible();
    assertThat(ask(page).getByText("“Cairo” is no country")).isVisible();
    Visitors.photograph(page, "entry-import");
    Accessibility.assertNoViolations(page);

    ask(page).getByLabel("Entries by region, as announced").fill("Africa 3\nTotal 4");
    button(ask(page), "Import entries").click();
    assertThat(ask(page).getByText("add up to 3, but the total says 4").first()).isVisible();
    Visitors.photograph(page, "entry-import-totals");
    ask(page).getByLabel("Entries by region, as announced").fill("Africa 3\nTotal 3");
    button(ask(page), "Import entries").click();
    assertThat(page.locator("vaadin-dialog-overlay")).hasCount(0);
    jobs.runDue();

    assertThat(page.getByText("Sent: 1. Drafts: 1. Already here: 0. Refused: 1.").first())
        .isVisible();
    Entry sent = entries.listByState(edition.id(), Set.of(EntryState.IN_SCREENING)).get(0);
    assertThat(sent.title()).isEqualTo("Lifts that report themselves");
    page.navigate("/entries/" + sent.id());
    assertThat(page.getByText("“paper.xlsx”, line 2, reference A-1")).isVisible();
    Visitors.photograph(page, "entry-import-taken");
    Accessibility.assertNoViolations(page);
    page.navigate("/screening/" + sent.id());
    assertThat(page.locator("main")).containsText("Lifts that report themselves");
    assertThat(page.getByText("You write this entry")).hasCount(0);
    handThemOver(page);
  }

  private static String invitation() {
    return SmtpServer.mails().stream()
        .map(SmtpServer::text)
        .flatMap(text -> LINK.matcher(text).results())
        .map(MatchResult::group)
        .findFirst()
        .orElseThrow();
  }

  private void handThemOver(Page page) {
    SmtpServer.empty();
    page.navigate("/entries?edition=PAPER23");
    page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Kept by the office 2"))
        .click();
    assertThat(page.locator("vaadin-grid").getByText("The office")).hasCount(2);
    Accessibility.lookAnywhere(page, "entry-import-kept");
    button(page, "Hand over imported entries: 2").click();
    assertThat(ask(page).getByText("until then the office keeps it")).isVisible();
    Accessibility.lookAnywhere(page, "entry-import-hand-over");
    button(ask(page), "Ask by mail: 1").click();
    assertThat(page.locator("vaadin-dialog-overlay")).hasCount(0);
    jobs.runDue();
    assertThat(page.getByText("Asked by mail to take an entry over: 1.").first()).isVisible();
    assertThat(page.getByText("Hand over imported entries")).hasCount(0);
    assertThat(SmtpServer.waitFor(1)).isTrue();
    takeThemOver();
  }

  /** Both name the same contact, whose one mail leads to both. */
  private void takeThemOver() {
    Page contact = new Doors(visitors, port).signedIn(CONTACT);
    contact.navigate(invitation());
    assertThat(contact.getByText("You are asked to take over 2 entries")).isVisible();
    assertThat(contact.getByRole(AriaRole.LISTITEM).getByText("Trams by night")).isVisible();
    Accessibility.lookAnywhere(contact, "entry-import-invitation");
    button(contact, "Take them over").click();
    contact.waitForURL("**/my-entries");
    assertThat(contact.getByText("Lifts that report themselves").first()).isVisible();
    assertThat(contact.getByText("Trams by night").first()).isVisible();
  }
}
