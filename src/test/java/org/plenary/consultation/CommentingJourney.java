package org.plenary.consultation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** An expert, a desk officer, staff and somebody from the public comment a draft. */
@Journey
@Import(ConsultationWorld.class)
class CommentingJourney {

  /** In bytes, nothing compressed: what the public page costs around a draft of four paragraphs. */
  private static final int LIGHT = 30_000;

  private static final String LONG =
      "Say where and when the assessment is published, in which languages, and who answers for it"
          + " where several authorities share one service.";

  @RegisterExtension final Visitors visitors = new Visitors();

  @Autowired private ConsultationWorld world;
  @Autowired private People people;
  @Autowired private Comments comments;
  @Autowired private BodyDesk desk;
  @Autowired private BodySubmissions submissions;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;
  private RoundId round;

  @BeforeEach
  void anOpenRoundWithComments() {
    world.beginAnew();
    round =
        world.open(
            new Audience(true, Set.of(BodyKind.values()), Set.of(), Set.of(), true), Sight.AT_ONCE);
    people.setPassword(
        List.of(world.adaeze.id(), world.nadia.id(), world.staff().id()), Doors.PASSWORD);
  }

  @Test
  void commentsByKeyboardAlone() {
    Page page = signedIn(world.adaeze, Screen.DESKTOP, ColorScheme.LIGHT);
    page.navigate(ConsultationRoutes.read(round));
    assertThat(page.getByText("Comments are taken until")).isVisible();
    // As fast as keys repeat: none of them is lost.
    for (int press = 0; press < 3; press++) {
      page.keyboard().press("j");
    }
    assertThat(page.getByRole(AriaRole.HEADING, headed("Paragraph 1.2"))).isVisible();
    page.keyboard().press("c");
    assertThat(page.locator(".composer textarea").first()).isFocused();
    page.keyboard().type("Say where and when.");
    assertThat(page.getByText("Private draft kept")).isVisible();
    page.keyboard().press("Control+Enter");

    assertThat(page.getByText("Your comment is in the register")).isVisible();
    assertThat(page.locator(".draftreader")).isFocused();
    assertThat(page.locator(".para.chosen .pcount")).containsText("1");
    assertThat(comments.listSubmitted(round))
        .extracting(Comment::text)
        .containsExactly("Say where and when.");
    page.keyboard().press("Escape");
    page.keyboard().press("?");
    assertThat(page.getByText("Next paragraph")).isVisible();
  }

  @Test
  void keepsADraftOverAReloadAndShowsTheRedline() {
    Page page = signedIn(world.adaeze, Screen.DESKTOP, ColorScheme.LIGHT);
    page.navigate(ConsultationRoutes.read(round, world.paragraph(2).id()));
    page.getByRole(AriaRole.BUTTON, named("Propose wording")).click();
    Locator wording = page.getByLabel("Proposed wording");
    wording.fill(ConsultationWorld.ASSESS.replace("made available", "published"));
    assertThat(page.locator(".composer ins")).containsText("published");
    assertThat(page.getByText("Private draft kept")).isVisible();

    page.reload();
    assertThat(page.locator(".composer ins")).containsText("published");
    assertThat(comments.listSubmitted(round)).isEmpty();
  }

  @Test
  void takesACommentFromThePublicWithScriptsOff() {
    Page page = visitors.openWithoutScripts(address());
    assertThat(weigh(page, ConsultationRoutes.open(round))).isBetween(1, LIGHT);
    page.getByText("Comment on 1.2").click();
    page.getByRole(AriaRole.BUTTON, named("Send comment")).click();
    assertThat(page.getByText("Write what should change, or propose wording.")).isVisible();
    Visitors.photograph(page, "consultation-public-refused");
    page.getByLabel("What should change, and why?").fill("Think of those without a phone.");
    page.getByLabel("The words you mean").fill("made available  to the public");
    page.getByLabel("Severity").selectOption("MAJOR");
    page.getByText("Proposed wording, reason, file").click();
    page.getByLabel("Reason, if").fill("A notice nobody finds is none.");
    page.getByLabel("A file")
        .setInputFiles(new FilePayload("survey.pdf", "application/pdf", "no pdf".getBytes()));
    page.getByLabel("Your name").fill("Mateus Lima");
    page.getByLabel("Your e-mail address").fill("mateus@public.example");
    page.getByLabel("I agree that").check();
    page.getByRole(AriaRole.BUTTON, named("Send comment")).click();
    assertThat(page.locator("#file-e")).isVisible();
    assertThat(page.getByLabel("Reason, if")).hasValue("A notice nobody finds is none.");
    Visitors.photograph(page, "consultation-public-file-refused");
    page.getByLabel("A file")
        .setInputFiles(Path.of("src/test/resources/consultation/from-libreoffice.xlsx"));
    page.getByRole(AriaRole.BUTTON, named("Send comment")).click();

    assertThat(page.getByText("Now look into your mail")).isVisible();
    assertThat(comments.listSubmitted(round)).isEmpty();
    takeBack(page);
    assertThat(page.context().cookies().stream().map(cookie -> cookie.name))
        .doesNotContain("JSESSIONID");
  }

  /** All that a visit brings; a browser forgets it as soon as the page is left. */
  private static int weigh(Page page, String address) {
    List<Response> answers = new ArrayList<>();
    Consumer<Response> note = answers::add;
    page.onResponse(note);
    page.navigate(address);
    page.offResponse(note);
    return answers.stream().mapToInt(answer -> answer.body().length).sum();
  }

  /** By buttons alone: a program that follows the links of a mail changes nothing. */
  private void takeBack(Page page) {
    String link =
        jdbc.sql(
                """
                select secret_link from notification_notice
                where template = 'consultation/public-comment-confirm'
                    and secret_link is not null
                order by queued_at desc limit 1
                """)
            .query(String.class)
            .single();
    page.navigate(link);
    page.getByRole(AriaRole.BUTTON, named("Confirm my comment")).click();
    page.getByText("See or take back what you said").click();
    assertThat(page.getByText("from-libreoffice.xlsx")).isVisible();
    assertThat(comments.listSubmitted(round)).hasSize(1);
    Page shown = visitors.open(address());
    shown.navigate(page.url());
    shown.locator("summary").click();
    Accessibility.lookAnywhere(shown, "consultation-said");
    page.locator("summary").click();
    page.getByRole(AriaRole.BUTTON, named("Yes, take back")).click();
    assertThat(page.getByText("You took it back.")).isVisible();
    assertThat(comments.listSubmitted(round)).isEmpty();
  }

  @Test
  void takesATableFromAnOfficeProgramTwiceAndAddsItOnce() {
    Page page = signedIn(world.adaeze, Screen.DESKTOP, ColorScheme.LIGHT);
    // One of the five is what she says in another test, which may have come before.
    for (Pattern told :
        List.of(
            Pattern.compile("5 added, 0 changed, 0 known|4 added, 0 changed, 1 known"),
            Pattern.compile("0 added, 0 changed, 5 known"))) {
      page.navigate(ConsultationRoutes.ownComments());
      page.locator("section")
          .filter(new Locator.FilterOptions().setHasText("People-centred smart cities, draft 1"))
          .first()
          .getByText("Import table")
          .click();
      page.locator("vaadin-upload input[type=file]")
          .setInputFiles(Path.of("src/test/resources/consultation/from-libreoffice.xlsx"));
      assertThat(page.getByText(told)).isVisible();
    }
    Accessibility.assertNoViolations(page);
    Visitors.photograph(page, "consultation-table-read");
    // Whoever closed the dialog finds what came of it here.
    page.navigate("/jobs");
    assertThat(page.getByText("0 added, 0 changed, 5 known already").first()).isVisible();
    Accessibility.assertNoViolations(page);
    Visitors.photograph(page, "consultation-table-job");
  }

  @Test
  void showsEveryScreenSoThatEverybodyCanUseIt() {
    said();
    look(world.adaeze);
    look(world.nadia);
    look(world.staff());
    Page open = visitors.open(address());
    open.navigate(ConsultationRoutes.open(round) + "?at=" + world.paragraph(2).id());
    Accessibility.lookAnywhere(open, "consultation-public");
    open.getByRole(AriaRole.BUTTON, named("Send comment")).click();
    assertThat(open.getByText("Write what should change, or propose wording.")).isVisible();
    Accessibility.assertNoViolationsAnywhere(open);
  }

  private void said() {
    Anchor words =
        Anchor.words(
            world.paragraph(2).id(),
            "made available to the public",
            ConsultationWorld.ASSESS.indexOf("made available"));
    Comment proposal =
        comments.draft(
            world.adaeze,
            round,
            null,
            new CommentForm(
                words,
                CommentKind.TECHNICAL,
                Severity.BLOCKING,
                "“Made available” can mean a file in a drawer. Say where and when.",
                ConsultationWorld.ASSESS.replace(
                    "made available to the public", "published in plain language"),
                "Nobody reads a drawer."));
    comments.submit(world.adaeze, proposal.id());
    Comment first = world.onDesk(world.simone, round, "Small municipalities cannot assess all.");
    desk.verify(world.nadia, round, world.cameroon, List.of(first.id()));
    submissions.submit(world.nadia, round, world.cameroon);
    Comment second = world.onDesk(world.simone, round, "Limit the duty.");
    desk.verify(world.nadia, round, world.cameroon, List.of(second.id()));
    world.onDesk(world.simone, round, "And name who pays.");
  }

  private void look(Person person) {
    Page page = signedIn(person, Screen.DESKTOP, ColorScheme.LIGHT);
    visit(page, ConsultationRoutes.rounds(), "rounds", person);
    visit(page, ConsultationRoutes.read(round, world.paragraph(2).id()), "reading", person);
    visit(page, ConsultationRoutes.register(), "register", person);
    if (person.isStaff()) {
      visit(page, ConsultationRoutes.round(round), "round", person);
      visit(page, ConsultationRoutes.newRound(), "set-up", person);
    } else {
      visit(page, ConsultationRoutes.ownComments(), "own", person);
    }
    if (person.id().equals(world.nadia.id())) {
      visit(page, ConsultationRoutes.desk(round, world.cameroon), "desk", person);
    }
    page.context().close();
  }

  @Test
  void leavesTheWordsOfACommentRoomInTheRegisterOfTwoRounds() {
    RoundId states = world.openForStates();
    comments.submit(world.adaeze, world.drafted(world.adaeze, round, null, LONG).id());
    comments.submit(world.adaeze, world.drafted(world.adaeze, states, null, LONG).id());
    Page page = signedIn(world.staff(), Screen.DESKTOP, ColorScheme.LIGHT);
    page.setViewportSize(1280, 800);
    // The guidelines of other journeys may come before this one.
    page.navigate(ConsultationRoutes.register() + "?round=" + round.value());
    Locator words = page.locator(".register .rowlink").first();
    assertThat(words).isVisible();
    Visitors.photograph(page, "consultation-register-1280");
    assertThat(words.boundingBox().width).isGreaterThan(260);
  }

  private static void visit(Page page, String path, String name, Person person) {
    page.navigate(path);
    assertThat(page.locator("h1").first()).isAttached();
    Accessibility.assertNoViolationsAnywhere(page);
    String who = person.name().split(" ")[0].toLowerCase(Locale.ROOT);
    Visitors.photographAnywhere(page, "consultation-" + name + "-" + who);
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

  private static Page.GetByRoleOptions headed(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
