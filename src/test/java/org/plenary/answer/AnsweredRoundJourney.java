package org.plenary.answer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.Audience;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentForm;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.Comments;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.ConsultationWorld;
import org.plenary.consultation.PublicComments;
import org.plenary.consultation.PublicVoice;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Sight;
import org.plenary.group.BodyKind;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphTexts;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A round is answered and the next draft frozen: everybody follows what became of what they said.
 */
@Journey
@Import(ConsultationWorld.class)
class AnsweredRoundJourney {

  private static final String MATEUS = "mateus@public.example";

  @RegisterExtension final Visitors visitors = new Visitors();

  @Autowired private ConsultationWorld world;
  @Autowired private People people;
  @Autowired private PublicComments open;
  @Autowired private Comments comments;
  @Autowired private Answers answers;
  @Autowired private AnswerNotices notices;
  @Autowired private JobRunner jobs;
  @Autowired private JdbcClient jdbc;
  @Autowired private Releases releases;
  @Autowired private Drafts drafts;
  @Autowired private ParagraphTexts texts;
  @LocalServerPort private int port;
  private Person staff;
  private RoundId round;
  private Draft next;
  private int unheeded;
  private int heeded;

  @BeforeEach
  void acceptedCommentsAndANextDraftThatTookUpSomeOfThem() {
    // What a mail carries stands in the outbox until it is delivered.
    jobs.pause();
    world.beginAnew();
    staff = world.staff();
    people.setPassword(List.of(world.adaeze.id(), staff.id()), Doors.PASSWORD);
    round =
        world.open(
            new Audience(true, Set.of(BodyKind.values()), Set.of(), Set.of(), true), Sight.AT_ONCE);
    unheeded = said(1, "Say for whom.");
    heeded = said(2, "Say where and when.");
    open.send(
        round,
        new PublicVoice("Mateus Lima", MATEUS, "Brazil", "", false),
        world.says("Think of those without a phone."),
        Locale.ENGLISH);
    accept(open.confirm(round, key("public-comment-confirm")).orElseThrow().id());
    next = drafts.startNext(staff, world.guideline.id());
    change(2);
    change(3);
    drafts.freeze(staff, world.guideline.id());
    world.close(round);
  }

  @AfterEach
  void letWorkGoOn() {
    jobs.resume();
  }

  @Test
  void leadsFromTheChangeToTheAnswerAndFromTheAnswerToTheChange() {
    Page office = signedIn(staff);
    Visitors.follow(office, ConsultationRoutes.triage(round));
    office.getByText("2 changes to explain").click();
    look(office, "release");
    office.getByText("Comment " + unheeded + ": Paragraph 1.1").click();
    assertThat(office.locator(".comparerow.chosen")).containsText("A public service");
    office.goBack();
    office.getByText("Changed 1.3").click();
    assertThat(office.locator(".comparerow.chosen ins")).containsText("In June.");
    Visitors.follow(office, ConsultationRoutes.round(round));
    look(office, "round-closed");
    releases.override(staff, round, "Achieng Odhiambo", "The session begins tomorrow.");

    Visitors.follow(office, GuidelineRoutes.compare(world.draft, next, world.paragraph(2).id()));
    assertThat(office.locator(".comparerow.chosen .reasons")).containsText("Accepted");
    look(office, "compare");

    Page hers = signedIn(world.adaeze);
    assertThat(hers.getByText("What you said in the Expert round was answered")).isVisible();
    look(hers, "next-step");
    hers.getByText("See what became of it").click();
    assertThat(hers.getByText("See what changed in draft 2").first()).isVisible();
    assertThat(
            hers.locator("section")
                .filter(new Locator.FilterOptions().setHasText("See what changed in draft 2"))
                .first()
                .getByText("Withdraw comment"))
        .hasCount(0);
    look(hers, "own-answered");

    Page anybody = visitors.openWithoutScripts(address());
    anybody.navigate(ConsultationRoutes.changes(round));
    anybody.getByText("No. " + heeded + ": Accepted").click();
    anybody.locator("#comment-" + heeded).getByText("What changed in 1.2").click();
    assertThat(anybody.locator("article:target ins")).containsText("In June.");
    anybody.navigate(ConsultationRoutes.report(round));
    anybody.locator("#comment-" + heeded).getByText("1.2 in the draft").click();
    assertThat(anybody.locator(".p:target")).containsText("should assess");
    Page looking = visitors.open(address());
    looking.navigate(ConsultationRoutes.changes(round));
    look(looking, "changes");
    looking.navigate(ConsultationRoutes.report(round));
    look(looking, "report");
  }

  @Test
  void takesAnObjectionByTheLinkOfTheMailWithoutAScript() {
    releases.override(staff, round, "Achieng Odhiambo", "The session begins tomorrow.");
    notices.tellAnswered(round);
    String link = ConsultationRoutes.ownAnswers(round) + "?key=" + key("public-comments-answered");
    Page his = visitors.openWithoutScripts(address());
    his.navigate(link);
    his.locator("summary").click();
    his.locator("details").getByRole(AriaRole.BUTTON).click();
    assertThat(his.getByRole(AriaRole.ALERT)).isVisible();
    his.getByLabel("What the answer misses").fill("Where the counter is.");
    Page looking = visitors.open(address());
    looking.navigate(link);
    look(looking, "own-link");
    his.locator("details").getByRole(AriaRole.BUTTON).click();
    assertThat(his.getByText("You object to this answer.")).isVisible();
    his.navigate(ConsultationRoutes.report(round));
    assertThat(his.getByText("The contributor objects")).isVisible();
  }

  private void look(Page page, String name) {
    Accessibility.lookAnywhere(page, "answered-" + name);
  }

  /** Accepted at once; what comes back is its number. */
  private int said(int at, String words) {
    CommentForm form =
        ConsultationWorld.form(Anchor.paragraph(world.paragraph(at).id()), words + " " + round);
    Comment said =
        comments.submit(world.adaeze, comments.draft(world.adaeze, round, null, form).id());
    accept(said.id());
    return Objects.requireNonNull(said.number());
  }

  private void accept(CommentId id) {
    Reply yes = new Reply(Outcome.ACCEPTED, "Agreed.");
    answers.propose(staff, List.of(id), yes);
    answers.decide(staff, List.of(id), yes);
  }

  private void change(int at) {
    Paragraph now = drafts.findParagraph(next.id(), world.paragraph(at).id()).orElseThrow();
    texts.edit(staff, next.id(), now.id(), now.text() + " In June.", now.revision());
  }

  /** The key of the link to such a page in the mail to him that was written last. */
  private String key(String template) {
    String link =
        jdbc.sql(
                """
                select secret_link from notification_notice
                where recipient_email = ? and template = ? and secret_link like ?
                """)
            .params(MATEUS, "consultation/" + template, "%/" + round + "/%")
            .query(String.class)
            .single();
    return link.replaceFirst(".*key=", "");
  }

  private Page signedIn(Person person) {
    return new Doors(visitors, port).signedIn(person.email());
  }

  private String address() {
    return "http://127.0.0.1:" + port;
  }
}
