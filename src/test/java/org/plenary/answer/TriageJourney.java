package org.plenary.answer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.support.Hands.ask;
import static org.plenary.support.Hands.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.Audience;
import org.plenary.consultation.CommentForm;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.CommentKind;
import org.plenary.consultation.Comments;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.ConsultationWorld;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Rounds;
import org.plenary.consultation.Severity;
import org.plenary.consultation.Sight;
import org.plenary.consultation.TableFile;
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

/** Staff answer a round by keyboard, release it, and its contributors see what became of it. */
@Journey
@Import(ConsultationWorld.class)
class TriageJourney {

  private static final String QUOTED = "made available to the public";

  @RegisterExtension final Visitors visitors = new Visitors();

  @Autowired private ConsultationWorld world;
  @Autowired private People people;
  @Autowired private Comments comments;
  @Autowired private Answers answers;
  @Autowired private Triage triage;
  @Autowired private Rounds rounds;
  @LocalServerPort private int port;
  private RoundId round;
  private Person staff;

  @BeforeEach
  void fourCommentsInARound() {
    world.beginAnew();
    staff = world.staff();
    round =
        world.open(
            new Audience(true, Set.of(BodyKind.values()), Set.of(), Set.of(), true), Sight.AT_ONCE);
    people.setPassword(List.of(world.adaeze.id(), staff.id()), Doors.PASSWORD);
    said(Severity.MAJOR, "“Made available” can mean a file in a drawer. Say where and when.");
    said(Severity.MINOR, "Say in which register it is published.");
    said(Severity.BLOCKING, "An answer within days is a matter of national law.");
    said(Severity.MINOR, "Publish it in the languages of the city.");
  }

  @Test
  void triagesByKeyboardAloneAndReleases() {
    Page page = signedIn(staff, Screen.DESKTOP, ColorScheme.LIGHT);
    Visitors.follow(page, ConsultationRoutes.triage(round));
    assertThat(page.getByText("4 hold the release")).isVisible();
    page.keyboard().press("4");
    assertThat(page.locator("vaadin-radio-button[checked] input")).isFocused();
    page.keyboard().press("Tab");
    assertThat(page.locator("vaadin-text-area.words textarea")).isFocused();
    page.keyboard().press("Control+Enter");
    assertThat(page.getByText("Say why it is not accepted.").first()).isVisible();
    assertThat(page.locator("vaadin-text-area.words textarea")).isFocused();
    page.keyboard().type("The law differs.");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator(".tqueue li")).hasCount(3);
    assertThat(page.locator(".tricase")).isFocused();
    page.locator(".tqueue button").nth(1).press("Enter");
    assertThat(page.locator(".tricase")).isFocused();
    page.keyboard().press("k");
    for (int left = 2; left >= 0; left--) {
      page.keyboard().press("1");
      page.keyboard().press("Control+Enter");
      assertThat(page.locator(".tqueue li")).hasCount(left);
    }
    page.reload();
    assertThat(page.getByText("Nothing is left unassigned")).isVisible();

    page.getByRole(AriaRole.TAB, tab("Proposed")).click();
    for (int left = 2; left >= 0; left--) {
      page.keyboard().press("Control+Enter");
      assertThat(page.locator(".tqueue li")).hasCount(left);
    }
    page.getByRole(AriaRole.TAB, tab("Group decision")).click();
    page.keyboard().press("Control+Enter");
    assertThat(page.getByText("Say which group decided").first()).isVisible();
    assertThat(page.getByLabel("Group that decided")).isFocused();
    page.keyboard().type("Expert group, second meeting");
    page.getByLabel("What it decided").fill("Agreed: no number of days.");
    page.getByLabel("Day of its decision").fill("19/06/2024");
    page.keyboard().press("Control+Enter");
    assertThat(page.getByText("Ready to release")).isVisible();

    world.close(round);
    page.getByText("Ready to release").click();
    page.getByRole(AriaRole.BUTTON, named("Release the answers")).click();
    assertThat(ask(page).getByText("1 mail goes out with this")).isVisible();
    Accessibility.assertNoViolations(page);
    button(ask(page), "Release the answers").press("Enter");
    assertThat(page.getByText("The answers are out")).isVisible();
    assertThat(rounds.get(round).state()).isEqualTo(RoundState.RELEASED);

    Page anybody = visitors.open(address());
    anybody.navigate(ConsultationRoutes.report(round));
    assertThat(anybody.getByText("The law differs.")).isVisible();
    Accessibility.assertNoViolations(anybody);
    Visitors.photograph(anybody, "consultation-report");

    Page hers = signedIn(world.adaeze, Screen.DESKTOP, ColorScheme.LIGHT);
    Visitors.follow(hers, ConsultationRoutes.ownComments());
    assertThat(hers.getByText("The law differs.").first()).isVisible();
    Visitors.photograph(hers, "consultation-own-answers");
    hers.getByRole(AriaRole.BUTTON, named("Satisfied")).first().click();
    assertThat(hers.getByText("You are satisfied with this answer.")).isVisible();
  }

  @Test
  void groupsByKeyboardAloneWhatSaysTheSame() {
    Page page = signedIn(staff, Screen.DESKTOP, ColorScheme.LIGHT);
    page.navigate(ConsultationRoutes.triage(round));
    assertThat(page.locator(".tqueue li")).hasCount(4);
    button(page, "Group with alike").press("Enter");
    assertThat(ask(page).getByRole(AriaRole.CHECKBOX)).hasCount(3);
    button(ask(page), "Group the comments").press("Enter");
    assertThat(ask(page).getByText("Choose what says the same.")).isVisible();
    assertThat(ask(page).getByRole(AriaRole.CHECKBOX).first()).isFocused();
    page.keyboard().press("Space");
    Accessibility.lookAnywhere(page, "triage-group");
    button(ask(page), "Group the comments").press("Enter");

    assertThat(page.locator(".tqueue li")).hasCount(3);
    assertThat(page.locator(".talike li")).hasCount(1);
    assertThat(button(page, "Group with alike")).isFocused();
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.locator(".tqueue li")).hasCount(4);
  }

  @Test
  void walksTheQueueOnAPhoneWhereItHasNoRoom() {
    Page page = signedIn(staff, Screen.PHONE, ColorScheme.LIGHT);
    page.navigate(ConsultationRoutes.triage(round));
    assertThat(page.getByText("Comment 1 of 4")).isVisible();
    assertThat(page.locator(".tqueue")).isHidden();
    String first = page.locator(".tcase .comment").innerText();
    button(page, "Next comment").click();
    assertThat(page.getByText("Comment 2 of 4")).isVisible();
    assertThat(page.locator(".tcase .comment")).not().hasText(first);
    button(page, "Comment before").click();
    assertThat(page.getByText("Comment 1 of 4")).isVisible();
    Visitors.photograph(page, "triage-steps");
    Accessibility.assertNoViolations(page);
  }

  @Test
  void showsWhatSomebodyElseSaidMeanwhileAndKeepsWhatWasTyped() {
    Page page = signedIn(staff, Screen.DESKTOP, ColorScheme.LIGHT);
    Visitors.follow(page, ConsultationRoutes.triage(round));
    assertThat(page.locator(".tqueue li")).hasCount(4);
    CommentId first = triage.list(staff, round, TriageQueue.UNASSIGNED).get(0).comment().id();
    Person kofi = world.person("Kofi Mensah", org.plenary.identity.Role.STAFF);
    answers.propose(kofi, List.of(first), new Reply(Outcome.ACCEPTED, "We say where."));

    page.keyboard().press("4");
    assertThat(page.locator("vaadin-radio-button[checked] input")).isFocused();
    page.keyboard().press("Tab");
    assertThat(page.locator("vaadin-text-area.words textarea")).isFocused();
    page.keyboard().type("The law differs.");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator(".telsewhere")).containsText("Kofi Mensah");
    assertThat(page.locator(".telsewhere")).containsText("We say where.");
    assertThat(page.locator(".triside vaadin-text-area.words textarea"))
        .hasValue("The law differs.");
    Visitors.photograph(page, "triage-elsewhere");
    Accessibility.assertNoViolations(page);
    assertThat(answers.find(List.of(first)).get(first).words()).isEqualTo("We say where.");

    page.keyboard().press("Control+Enter");
    assertThat(page.locator(".tqueue li")).hasCount(3);
    assertThat(answers.find(List.of(first)).get(first).words()).isEqualTo("The law differs.");
  }

  @Test
  void showsAReminderBeforeItGoes() {
    Page page = signedIn(staff, Screen.DESKTOP, ColorScheme.LIGHT);
    Visitors.follow(page, ConsultationRoutes.round(round));
    Locator remind = page.locator(".silentrow vaadin-button").first();
    assertThat(remind).isVisible();
    String whom = remind.getAttribute("aria-label").replace("Remind ", "");
    remind.click();
    assertThat(ask(page).getByText(Pattern.compile("(mail goes|mails go) out"))).isVisible();
    assertThat(page.getByText(whom + " was reminded")).hasCount(0);
    Accessibility.lookAnywhere(page, "consultation-remind-one");
    button(ask(page), "Remind").click();
    assertThat(page.getByText(whom + " was reminded")).isVisible();
    assertThat(page.getByText("Reminded today").first()).isVisible();
  }

  @Test
  void takesATableInTheSendersNameAndAnAddressOnlyWhenItIsVouchedFor() {
    Page page = signedIn(staff, Screen.DESKTOP, ColorScheme.LIGHT);
    Visitors.follow(page, ConsultationRoutes.register() + "?round=" + round);
    button(page, "Import table").click();
    assertThat(ask(page).getByLabel("Who sent it")).isVisible();
    assertThat(ask(page).getByText("gave this address for the answers")).isHidden();
    ask(page).getByLabel("Who sent it").fill("Pat Smith");
    ask(page).getByLabel("Address for the answers").fill("pat@cities.example");
    assertThat(ask(page).getByText("gave this address for the answers")).isVisible();
    FilePayload file =
        new FilePayload(
            "mail.xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            TableFile.of(TableFile.row(world.paragraph(2).number(), "te", "Say who reads it.")));
    page.locator("vaadin-upload input[type=file]").setInputFiles(file);
    assertThat(ask(page).getByText("Confirm that the sender gave this address")).isVisible();
    Accessibility.lookAnywhere(page, "consultation-table-sender");
    ask(page).getByLabel("gave this address for the answers").check();
    // A file goes a road of its own, and could be there before the tick.
    Accessibility.settle(page);
    page.locator("vaadin-upload input[type=file]").setInputFiles(file);
    assertThat(page.getByText("1 added, 0 changed, 0 known")).isVisible();
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void readsWellOnEveryScreen(Screen screen) {
    CommentId first = triage.list(staff, round, TriageQueue.UNASSIGNED).get(0).comment().id();
    CommentId second = triage.list(staff, round, TriageQueue.UNASSIGNED).get(1).comment().id();
    answers.group(staff, first, List.of(second));
    for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = signedIn(staff, screen, colours);
      Visitors.follow(page, ConsultationRoutes.triage(round));
      assertThat(page.getByText("4 hold the release")).isVisible();
      page.waitForTimeout(600);
      Visitors.photograph(page, "triage-" + screen + "-" + colours);
      Accessibility.assertNoViolations(page);
      Visitors.follow(page, ConsultationRoutes.release(round));
      assertThat(page.getByText("Comments without an outcome")).isVisible();
      Visitors.photograph(page, "release-" + screen + "-" + colours);
      Accessibility.assertNoViolations(page);
      page.context().close();
    }
  }

  @Test
  void showsTheParagraphAlsoWhereNoOtherWordingIsProposed() {
    Page page = signedIn(staff, Screen.DESKTOP, ColorScheme.LIGHT);
    Visitors.follow(page, ConsultationRoutes.triage(round));
    page.getByText("Say in which register it is published.").first().click();
    assertThat(page.locator(".tcase .comment")).containsText("Say in which register");
    assertThat(page.locator(".tcase .para.alone")).containsText(ConsultationWorld.ASSESS);
    assertThat(page.locator(".tcase .para.alone mark")).hasText(QUOTED);
  }

  private void said(Severity severity, String words) {
    CommentForm form =
        new CommentForm(
            Anchor.words(world.paragraph(2).id(), QUOTED, ConsultationWorld.ASSESS.indexOf(QUOTED)),
            CommentKind.TECHNICAL,
            severity,
            words,
            severity == Severity.MAJOR
                ? ConsultationWorld.ASSESS.replace(
                    "made available to the public", "published thirty days before the change")
                : "",
            "The law says so.");
    comments.submit(world.adaeze, comments.draft(world.adaeze, round, null, form).id());
  }

  private Page signedIn(Person person, Screen screen, ColorScheme colours) {
    return new Doors(visitors, port).signedIn(person.email(), screen, colours);
  }

  private String address() {
    return "http://127.0.0.1:" + port;
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions tab(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
