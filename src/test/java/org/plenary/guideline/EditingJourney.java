package org.plenary.guideline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.support.Hands.ask;
import static org.plenary.support.Hands.button;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.identity.NewPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.support.Accessibility;
import org.plenary.support.Doors;
import org.plenary.support.Journey;
import org.plenary.support.Visitors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two editors take a document from a file to a frozen draft, and no word of it is lost. */
@Journey
class EditingJourney {

  private static final Path FROM_OFFICE =
      Path.of("src/test/resources/guideline/written-in-libreoffice.docx");

  @RegisterExtension final Visitors visitors = new Visitors();

  @Autowired private People people;
  @Autowired private Guidelines guidelines;
  @Autowired private Drafts drafts;
  @Autowired private Paragraphs paragraphs;
  @Autowired private ParagraphTexts texts;
  @Autowired private DraftImports imports;
  @LocalServerPort private int port;
  private Person joyce;
  private Person samuel;
  private Guideline guideline;
  private Draft draft;

  @BeforeEach
  void anEmptyGuideline() {
    joyce = staff("Joyce Atieno");
    samuel = staff("Samuel Mensah");
    people.setPassword(List.of(joyce.id(), samuel.id()), Doors.PASSWORD);
    guideline = guidelines.create(joyce, "People-centred smart cities", Locale.UK);
    draft = drafts.findWorking(guideline.id()).orElseThrow();
  }

  @Test
  void takesADocumentFromAnOfficeProgramToAFrozenDraftAndBack() throws IOException {
    Page page = signedIn(joyce);
    Visitors.follow(page, GuidelineRoutes.guideline(guideline.id()));
    page.getByRole(AriaRole.BUTTON, named("Import file")).click();
    page.locator("vaadin-upload input[type=file]").setInputFiles(FROM_OFFICE);
    assertThat(page.getByText("All words are kept. This cannot be kept as it was:")).isVisible();
    Accessibility.assertNoViolations(page);
    Visitors.photograph(page, "guideline-import");
    page.getByRole(AriaRole.BUTTON, named("Take over text")).click();
    assertThat(page.getByText("13 paragraphs taken over")).isVisible();

    page.getByRole(AriaRole.BUTTON, named("Freeze draft 1")).click();
    // Bodies of another journey may be here already, and read what is frozen.
    assertThat(ask(page).getByText(Pattern.compile("Nobody gets a mail|mails? goe?s? out")))
        .isVisible();
    button(ask(page), "Freeze draft 1").click();
    page.getByRole(AriaRole.BUTTON, named("Begin next draft")).click();
    assertThat(page.getByText("Draft 2 begun")).isVisible();
    Draft next = drafts.findWorking(guideline.id()).orElseThrow();

    edit(page, next);
    page.keyboard().type(" And no queue.");
    waitUntilKept(next, "human ones. And no queue.");
    Visitors.follow(page, GuidelineRoutes.compare(draft, next));
    assertThat(page.locator(".comparerow ins")).containsText("And no queue.");
    Accessibility.assertNoViolations(page);
    Visitors.photograph(page, "guideline-compare");

    Visitors.follow(page, GuidelineRoutes.draft(next));
    Download file =
        page.waitForDownload(
            () -> page.locator("a[href*='draft-files'][href$='.docx']").first().click());
    Path kept = Files.createTempFile("draft", ".docx");
    file.saveAs(kept);
    assertThat(imports.read("back.docx", Files.readAllBytes(kept)).paragraphs())
        .extracting(read -> read.text().strip())
        .containsExactlyElementsOf(
            drafts.listParagraphs(next.id()).stream().map(Paragraph::text).toList());
    bringBackWhileSamuelHasWritten(page, next, kept);
    Files.delete(kept);
  }

  private void bringBackWhileSamuelHasWritten(Page page, Draft next, Path file) {
    Paragraph changed = drafts.listParagraphs(next.id()).get(3);
    int revision = texts.getClash(samuel, next.id(), changed.id()).otherRevision();
    texts.edit(samuel, next.id(), changed.id(), "Written by Samuel meanwhile:", revision);
    Visitors.follow(page, GuidelineRoutes.guideline(guideline.id()));
    page.getByRole(AriaRole.BUTTON, named("Import file")).click();
    page.locator("vaadin-upload input[type=file]").setInputFiles(file);
    assertThat(page.getByText("One paragraph was changed in the draft after")).isVisible();
    assertThat(page.getByText("Written by Samuel meanwhile:")).isVisible();
    Accessibility.assertNoViolations(page);
    Visitors.photograph(page, "guideline-import-meets");
    page.getByRole(AriaRole.BUTTON, named("Take over text")).click();
    assertThat(page.getByText("13 paragraphs taken over")).isVisible();
    assertThat(drafts.findParagraph(next.id(), changed.id()).orElseThrow().text())
        .isEqualTo("Written by Samuel meanwhile:");
  }

  @Test
  void keepsBothTextsOfTwoWhoWriteTheSameParagraph() {
    ParagraphId heading = insert(null, ParagraphKind.HEADING, "Access");
    insert(heading, ParagraphKind.TEXT, "As it was.");
    Page hers = signedIn(joyce);
    Page his = signedIn(samuel);
    edit(hers, draft);
    edit(his, draft);
    hers.keyboard().type(" Written by Joyce.");
    // What is kept shows to the other within seconds, and grows into his text as well.
    assertThat(text(his)).hasValue("As it was. Written by Joyce.");

    // The line of one is slow: what he types grows from a text that she has changed meanwhile.
    Line line = new Line(his);
    line.hold();
    his.keyboard().press("Control+End");
    his.keyboard().type(" Written by Samuel.");
    hers.keyboard().type(" And more.");
    waitUntilKept(draft, "As it was. Written by Joyce. And more.");
    line.release();

    Locator clash = his.locator(".clash");
    assertThat(clash).containsText("Joyce Atieno changed this paragraph too");
    assertThat(clash).containsText("As it was. Written by Joyce. And more.");
    assertThat(clash).containsText("As it was. Written by Joyce. Written by Samuel.");
    Accessibility.assertNoViolations(his);
    Visitors.photograph(his, "guideline-clash");
    clash
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Keep my text"))
        .click();
    assertThat(clash).isHidden();
    waitUntilKept(draft, "As it was. Written by Joyce. Written by Samuel.");
  }

  /** What somebody sends, held back as on a bad line. */
  private static final class Line {

    private final List<Route> held = new ArrayList<>();
    private boolean isHeld;

    Line(Page page) {
      page.route(
          url -> url.contains("v-r=uidl"),
          route -> {
            if (isHeld) {
              held.add(route);
            } else {
              route.resume();
            }
          });
    }

    void hold() {
      isHeld = true;
    }

    void release() {
      isHeld = false;
      held.forEach(Route::resume);
    }
  }

  private ParagraphId insert(@Nullable ParagraphId after, ParagraphKind kind, String words) {
    return paragraphs.insert(joyce, draft.id(), after, new NewParagraph(kind, words));
  }

  /** Opens the first paragraph below the first heading and puts the caret at its end. */
  private void edit(Page page, Draft working) {
    Visitors.follow(page, GuidelineRoutes.edit(working.guideline()));
    page.getByRole(AriaRole.BUTTON, inside("Edit 1.1")).click();
    assertThat(text(page)).isFocused();
    page.keyboard().press("Control+End");
  }

  private static Locator text(Page page) {
    return page.locator(".editrow.open textarea");
  }

  private void waitUntilKept(Draft working, String end) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(drafts.listParagraphs(working.id()).get(1).text()).endsWith(end));
  }

  private Person staff(String name) {
    String address = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@editing.example";
    return people
        .findByEmail(address)
        .orElseGet(
            () ->
                people.add(
                    new NewPerson(
                        name, address, "UN-Habitat", Locale.UK, ZoneId.of("Africa/Nairobi")),
                    Role.STAFF));
  }

  private Page signedIn(Person person) {
    return new Doors(visitors, port).signedIn(person.email());
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions inside(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
