package org.plenary.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.support.Hands.ask;
import static org.plenary.support.Hands.button;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryState;
import org.plenary.identity.Person;
import org.plenary.jury.JurorListItem;
import org.plenary.jury.JuryProgress;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionFiles;
import org.plenary.support.Accessibility;
import org.plenary.support.Doors;
import org.plenary.support.Journey;
import org.plenary.support.Visitors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A juror takes the scorecards along, fills one in, and brings the table back. */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfflineScoringJourney {

  /** The first score stands behind the hidden columns and those that describe the entry. */
  private static final int FIRST_SCORE = 7;

  @RegisterExtension final Visitors visitors = new Visitors();

  @LocalServerPort int port;

  @Autowired PrizeRehearsal rehearsal;
  @Autowired EditionFiles files;
  @Autowired JuryProgress progress;
  @Autowired Entries entries;
  @Autowired VirtualTime time;
  @Autowired Cast cast;

  private Edition edition;

  @BeforeAll
  void playToTheMiddleOfTheEvaluation() {
    edition =
        rehearsal.play(
            new EditionScript(
                // Its jurors sit in editions of 2023 that other journeys play; this one comes
                // later.
                files.read("prize/2025").named("OFF25", "Prize scored on a train"),
                12,
                0,
                0,
                0,
                7,
                EditionScript.Until.EVALUATION_UNDER_WAY));
    cast.giveEverybodyThePassword(Doors.PASSWORD);
  }

  @AfterAll
  void letTheClockRun() {
    time.end();
  }

  @Test
  void bringsATableBackAndHasItsTiesPointedOut() throws IOException {
    Person office = cast.office().get(0);
    JurorListItem owing =
        progress.list(office, edition.id()).stream()
            .filter(row -> row.load().left() > 1)
            .findFirst()
            .orElseThrow();
    Page page = new Doors(visitors, port).signedIn(cast.get(owing.juror().person()).email());
    page.navigate("/scorecards?edition=OFF25");
    button(page, "Score offline").click();
    Download download =
        page.waitForDownload(() -> ask(page).getByText("My scorecards as a table").click());
    byte[] filled = filled(download.createReadStream());
    page.locator("vaadin-upload input[type=file]")
        .setInputFiles(new FilePayload("train.xlsx", "application/octet-stream", filled));
    assertThat(ask(page).getByText("Scorecards changed: 1.").first()).isVisible();
    assertThat(ask(page).getByText("is no score").first()).isVisible();
    Visitors.photograph(page, "score-offline");
    Accessibility.assertNoViolations(page);
    button(ask(page), "Close").click();
    assertThat(page.locator("vaadin-dialog-overlay")).hasCount(0);
    assertThat(page.getByText("1 of 6").first()).isVisible();

    page.navigate("/conflicts/" + owing.juror().id());
    String tie = "Pilot with " + applicant() + ", 2019";
    page.getByLabel("Projects and organisations").fill(tie);
    button(page, "Save").click();
    assertThat(page.getByText("Noticed by: " + tie).first()).isVisible();
    Accessibility.lookAnywhere(page, "juror-ties");
    Page desk = new Doors(visitors, port).signedIn(office.email());
    desk.navigate("/jury/" + owing.juror().id());
    button(desk, "Past work").click();
    assertThat(ask(desk).getByLabel("Projects and organisations")).hasValue(tie);
    Accessibility.assertNoViolations(desk);
  }

  private String applicant() {
    return entries.listByState(edition.id(), Set.of(EntryState.IN_EVALUATION)).stream()
        .map(Entry::applicant)
        .filter(name -> name.matches("City of \\p{L}{6,}"))
        .findFirst()
        .orElseThrow();
  }

  /** A score in the last line, and words where a score belongs above it. */
  private static byte[] filled(InputStream table) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(table)) {
      XSSFSheet sheet = book.getSheetAt(0);
      int last = sheet.getLastRowNum();
      sheet.getRow(last).createCell(FIRST_SCORE).setCellValue(7.5);
      sheet.getRow(last - 1).createCell(FIRST_SCORE).setCellValue("good");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }
}
