package org.plenary.answer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.CommentForm;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.Comments;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.ConsultationWorld;
import org.plenary.consultation.RoundId;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphTexts;
import org.plenary.guideline.Paragraphs;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.process.engine.JobRunner;
import org.plenary.support.Accessibility;
import org.plenary.support.Doors;
import org.plenary.support.Journey;
import org.plenary.support.Visitors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What the next draft and an objection leave to the office, settled at the browser. */
@Journey
@Import(ConsultationWorld.class)
class SettlingJourney {

  private static final String QUOTE = "who would be left without it";

  @RegisterExtension final Visitors visitors = new Visitors();

  @Autowired private ConsultationWorld world;
  @Autowired private People people;
  @Autowired private Comments comments;
  @Autowired private Answers answers;
  @Autowired private Releases releases;
  @Autowired private Objections objections;
  @Autowired private Drafts drafts;
  @Autowired private Paragraphs paragraphs;
  @Autowired private ParagraphTexts texts;
  @Autowired private JobRunner jobs;
  @LocalServerPort private int port;
  private RoundId round;
  private CommentId first;
  private Draft next;

  @BeforeEach
  void answersThatAreOutAndADraftThatCameAfterThem() {
    jobs.pause();
    world.beginAnew();
    Person staff = world.staff();
    people.setPassword(List.of(staff.id()), Doors.PASSWORD);
    round = world.open();
    Paragraph assess = world.paragraph(2);
    first = said(Anchor.words(assess.id(), QUOTE, assess.words().indexOf(QUOTE)), "Say for whom.");
    said(Anchor.paragraph(assess.id()), "Say where and when.");
    Paragraph data = world.paragraph(3);
    said(Anchor.words(data.id(), "kept apart", data.words().indexOf("kept apart")), "How far?");
    said(Anchor.whole(), "Shorten it.");
    world.close(round);
    releases.release(staff, round);
    objections.object(world.adaeze, first, "It is still not said for whom.");
    next = drafts.startNext(staff, world.guideline.id());
    paragraphs.split(
        staff,
        next.id(),
        assess.id(),
        assess.text(),
        assess.text().indexOf(". ") + 1,
        assess.revision());
    write(data, data.text().replace("kept apart", "stored apart"));
    write(world.paragraph(0), "Access without a device");
    write(world.paragraph(1), world.paragraph(1).text() + " Always.");
    drafts.freeze(staff, world.guideline.id());
  }

  @AfterEach
  void letWorkGoOn() {
    jobs.resume();
  }

  @Test
  void placesByKeyboardWhatNobodyCanBeSureOf() {
    Page page = office(ConsultationRoutes.places(next.id()));
    assertThat(page.getByText("2 comments wait for a place")).isVisible();
    assertThat(page.getByText("The quoted words stand here")).isVisible();
    assertThat(page.locator("vaadin-grid").getByText("The quoted words are gone")).isVisible();
    look(page, "places");
    page.locator("vaadin-grid").scrollIntoViewIfNeeded();
    Visitors.photographAnywhere(page, "settling-places-table");
    page.keyboard().press("1");
    assertThat(page.getByText("1 comment waits for a place")).isVisible();
    page.keyboard().press("0");
    assertThat(page.locator(".next")).hasCount(0);
    look(page, "places-done");
    page.getByText("Undo").last().click();
    assertThat(page.getByText("1 comment waits for a place")).isVisible();
  }

  @Test
  void explainsAfterTheReleaseAndManyByOneReason() {
    Page page = office(ConsultationRoutes.draftChanges(next.id()));
    assertThat(page.getByText("wait for an explanation")).isVisible();
    assertThat(page.getByText("The draft as a whole")).isVisible();
    look(page, "explain");
    page.getByRole(AriaRole.BUTTON, named("Explain")).first().click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("Explanation").fill("It is two pages shorter.");
    dialog.getByText("Keep explanation").click();
    assertThat(page.getByText("Because: It is two pages shorter.")).isVisible();
    page.getByText("Explain the 2 changes without a reason together").click();
    dialog.getByLabel("Explanation").fill("A slip of the pen.");
    dialog.getByText("Keep explanation").click();
    assertThat(page.getByText("wait for an explanation")).hasCount(0);
  }

  @Test
  void looksAtAnObjection() {
    Page page = office(ConsultationRoutes.objections() + "/" + first);
    assertThat(page.getByText("1 objection waits for a look")).isVisible();
    look(page, "objections");
    page.getByRole(AriaRole.BUTTON, named("The answer stands")).click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("Why it stands").fill("Paragraph 1.2 names them.");
    look(page, "objection-asked");
    dialog
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("The answer stands"))
        .click();
    assertThat(page.getByText("waits for a look")).hasCount(0);
    assertThat(page.getByText("Paragraph 1.2 names them.")).isVisible();
    look(page, "objections-done");
    Page anybody = visitors.openWithoutScripts("http://127.0.0.1:" + port);
    anybody.navigate(ConsultationRoutes.report(round));
    assertThat(anybody.getByText("These answers went out before draft 2 was frozen.")).isVisible();
    assertThat(anybody.getByText("Paragraph 1.2 names them.")).isVisible();
  }

  private void write(Paragraph before, String words) {
    texts.edit(world.staff(), next.id(), before.id(), words, before.revision());
  }

  private CommentId said(Anchor at, String words) {
    CommentForm form = ConsultationWorld.form(at, words);
    CommentId id =
        comments.submit(world.adaeze, comments.draft(world.adaeze, round, null, form).id()).id();
    Reply yes = new Reply(Outcome.ACCEPTED, "Agreed.");
    answers.propose(world.staff(), List.of(id), yes);
    answers.decide(world.staff(), List.of(id), yes);
    return id;
  }

  private Page office(String path) {
    Page page = new Doors(visitors, port).signedIn(world.staff().email());
    page.navigate(path);
    return page;
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static void look(Page page, String name) {
    Accessibility.lookAnywhere(page, "settling-" + name);
  }
}
