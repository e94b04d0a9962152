package org.plenary.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.adoption.AdoptionRoutes;
import org.plenary.adoption.Adoptions;
import org.plenary.adoption.Clearance;
import org.plenary.adoption.Outcome;
import org.plenary.answer.Answer;
import org.plenary.answer.Answers;
import org.plenary.consultation.BodySubmissions;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.CommentState;
import org.plenary.consultation.Comments;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.PlacedComment;
import org.plenary.consultation.Placements;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundKind;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Rounds;
import org.plenary.consultation.Severity;
import org.plenary.consultation.Standings;
import org.plenary.group.Experts;
import org.plenary.group.Nomination;
import org.plenary.group.NominationDesk;
import org.plenary.group.NominationState;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Paragraph;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.job.ui.JobRoutes;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingState;
import org.plenary.meeting.Meetings;
import org.plenary.milestone.WorkPlans;
import org.plenary.support.Accessibility;
import org.plenary.support.Hands;
import org.plenary.support.Journey;
import org.plenary.support.SmtpServer;
import org.plenary.support.Visitors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/**
 * A guideline from the call for its experts to its adoption, played through the services on a real
 * database, every mail through a real server. An expert, a desk officer, somebody of the public, an
 * editor and the office have their part at browsers. Afterwards everybody looks at their screens.
 * It has an application of its own: rounds ask every body there is, and others have made some.
 */
@Journey
@Import({BrowserGuideline.class, PlayedIds.class})
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuidelineJourney {

  private static final Instant MIDDLE = Instant.parse("2024-05-20T10:00:00Z");

  @RegisterExtension final Visitors visitors = new Visitors();

  @LocalServerPort int port;

  @Autowired GuidelineRehearsal rehearsal;
  @Autowired BrowserGuideline browsers;
  @Autowired PlayedIds ids;
  @Autowired GuidelineCast cast;
  @Autowired Cast accounts;
  @Autowired People people;
  @Autowired VirtualTime time;
  @Autowired NominationDesk nominations;
  @Autowired Experts experts;
  @Autowired Drafts drafts;
  @Autowired Rounds rounds;
  @Autowired Standings standings;
  @Autowired Comments comments;
  @Autowired Answers answers;
  @Autowired Placements placements;
  @Autowired BodySubmissions submissions;
  @Autowired Meetings meetings;
  @Autowired WorkPlans plans;
  @Autowired Adoptions adoptions;
  @Autowired JdbcClient jdbc;

  GuidelinePlay play;
  Person head;

  @BeforeAll
  void playTheWholeRoad() {
    SmtpServer.empty();
    browsers.sitDownAt(new Seats(visitors, port));
    play = rehearsal.play(GuidelineScript.of(MIDDLE, GuidelineRoad.Until.ADOPTED), browsers);
    head = play.head();
    accounts.othersWhoMaySignIn();
    accounts.giveEverybodyThePassword(Seats.PASSWORD);
  }

  @AfterAll
  void letTheClockRun() {
    time.end();
  }

  @Test
  void choosesTheGroupAmongThoseNominated() {
    Map<NominationState, Long> states =
        nominations.list(head, play.group()).stream()
            .collect(Collectors.groupingBy(Nomination::state, Collectors.counting()));

    assertThat(states)
        .isEqualTo(
            Map.of(
                NominationState.CONFIRMED, 29L,
                NominationState.RESERVE, 2L,
                NominationState.DECLINED, 3L,
                NominationState.LAPSED, 1L));
    // The third nominee of a country could not be sent.
    assertThat(nominations.countDrafts(head, play.group())).isEqualTo(1);
    assertThat(experts.listMembers(play.group())).hasSize(29);
  }

  @Test
  void holdsFourMeetingsWithApprovedMinutes() {
    assertThat(meetings.list(play.guideline().id()))
        .hasSize(4)
        .extracting(Meeting::state)
        .containsOnly(MeetingState.APPROVED);
  }

  @Test
  void leadsTheTextThroughFourDraftsAndSevenRounds() {
    List<Draft> all = drafts.list(play.guideline().id());

    assertThat(all).hasSize(5).allMatch(Draft::isFrozen).allMatch(drafts::isAsFrozen);
    assertThat(rounds.list(play.guideline().id()))
        .extracting(Round::state)
        .containsOnly(RoundState.RELEASED);
    assertThat(rounds.list(play.guideline().id()))
        .extracting(Round::kind)
        .containsExactly(
            RoundKind.OUTLINE,
            RoundKind.EXPERT,
            RoundKind.REGIONAL,
            RoundKind.REGIONAL,
            RoundKind.THEMATIC,
            RoundKind.MEMBER_STATE,
            RoundKind.OPEN);
    assertThat(drafts.listParagraphs(all.get(2).id()))
        .extracting(Paragraph::text)
        .anyMatch(text -> text.endsWith(BrowserGuideline.SENTENCE));
  }

  @Test
  void givesEveryCommentItsOutcome() {
    for (Round round : rounds.list(play.guideline().id())) {
      List<Comment> owed =
          comments.listSubmitted(round.id()).stream().filter(Comment::isOwedAnAnswer).toList();
      Map<CommentId, Answer> found = answers.find(owed.stream().map(Comment::id).toList());

      assertThat(owed).as(round.name()).hasSizeGreaterThan(10);
      assertThat(found).hasSameSizeAs(owed);
      assertThat(found.values()).allMatch(Answer::isDecided);
      assertThat(owed)
          .filteredOn(one -> one.severity() == Severity.BLOCKING)
          .allMatch(one -> Objects.requireNonNull(found.get(one.id())).decision() != null);
    }
  }

  @Test
  void guessesNoPlaceOfAComment() {
    List<Draft> all = drafts.list(play.guideline().id());
    int said =
        (int)
            rounds.list(play.guideline().id()).stream()
                .map(round -> comments.listSubmitted(round.id()))
                .flatMap(Collection::stream)
                .filter(comment -> comment.state() == CommentState.SUBMITTED)
                .count();
    Draft last = all.get(all.size() - 1);
    List<PlacedComment> placed = placements.list(head, last.id());

    assertThat(placed).hasSize(said);
    assertThat(placed).noneMatch(one -> one.place().isWaiting());
    assertThat(
            jdbc.sql("select count(*) from consultation_placement where placed_by = ?")
                .param(play.office().get(2).id().value())
                .query(Integer.class)
                .single())
        .isPositive();
  }

  @Test
  void leavesOneMinistryThatVerifiedAndNeverSubmitted() {
    Round round = round(RoundKind.MEMBER_STATE);

    assertThat(standings.list(head, round.id()))
        .filteredOn(one -> one.isHeldBack())
        .singleElement()
        .satisfies(one -> assertThat(one.body().country()).isEqualTo("South Korea"));
  }

  @Test
  void isAdopted() {
    assertThat(adoptions.findLatest(head, play.guideline().id()))
        .map(Clearance::outcome)
        .contains(Outcome.ADOPTED);
  }

  @Test
  void everybodyReadsTheAdoptedTextWithItsFilesAndAnswers() throws IOException {
    Page page = new Seats(visitors, port).stranger();
    page.navigate("/adopted-guidelines");
    Hands.link(page, play.guideline().title()).click();
    assertThat(page.getByText("Adopted by consensus").first()).isVisible();
    Hands.look(page, AdoptionRoutes.adopted(play.guideline().id()), "adopted-guideline");
    Locator contents =
        page.getByRole(
            AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Contents").setExact(true));
    contents.getByText("Access that does not depend on a device").click();
    assertThat(page.locator("h2:target")).isInViewport();
    assertThat(Taken.start(page, "DOCX")).isEqualTo("PK");
    assertThat(Taken.start(page, "PDF")).isEqualTo("%P");
    contents.getByText("What was said about the drafts, and the answers").click();
    assertThat(page.locator("#answers li")).hasCount(7);
    page.locator("#answers").getByText(round(RoundKind.OPEN).name()).click();
    assertThat(page.getByText(BrowserGuideline.VOICE).first()).isVisible();
  }

  @Test
  void theOfficeTakesTheAdoptionFileAway() throws IOException {
    Page page = new Seats(visitors, port).of(head.email());
    page.navigate(JobRoutes.list());
    Download download = page.waitForDownload(() -> page.getByText("Fetch the file").click());

    assertThat(Taken.namesIn(download))
        .contains("index.html", "text/final.docx", "redlines/draft-1.html", "SHA256SUMS")
        .contains("comments/round-7.html", "comments/register.csv", "meetings/meeting-4.html");
  }

  @Test
  void sendsEveryMailExactlyOnce() {
    Map<String, String> texts = new KnownMails(jdbc).textsByMessageId();
    List<String> received =
        SmtpServer.mails().stream().map(KnownMails::messageId).filter(texts::containsKey).toList();

    assertThat(received)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(texts.keySet());
    assertThat(KnownMails.countByText(received, texts))
        .isEqualTo(
            PlayedGuidelineMails.of(
                play,
                people.listWithRole(Role.STAFF).size(),
                new RoundMails(play, rounds, comments, submissions, cast),
                new MilestoneMails(
                    plans
                        .getSheet(
                            head, plans.find(play.guideline().id().subject()).orElseThrow().id())
                        .milestones(),
                    MetMilestones.list(jdbc),
                    GuidelinePlay.NAIROBI,
                    play.script().stops())));
  }

  @Test
  void showsEverybodyWhatBecameOfTheBrowsersComments() {
    Page expert = new Seats(visitors, port).of(BrowserGuideline.EXPERT);
    Visitors.follow(expert, ConsultationRoutes.ownComments());
    assertThat(expert.getByText(BrowserGuideline.REASON).first()).isVisible();
    Page stranger = new Seats(visitors, port).stranger();
    stranger.navigate(ConsultationRoutes.report(round(RoundKind.OPEN).id()));
    assertThat(stranger.getByText(BrowserGuideline.VOICE).first()).isVisible();
    Accessibility.assertNoViolationsAnywhere(stranger);
  }

  /**
   * Ids of the play stand where {@link PlayedIds} knows them. Phones and the night are looked at by
   * the journeys of the modules.
   */
  @ParameterizedTest
  @CsvSource({
    "staff@plenary.example, inbox guidelines guidelines/{guideline} guidelines/{guideline}/drafts/3"
        + " guidelines/{guideline}/compare/2/3 adoption adoption/{guideline}",
    "staff@plenary.example, rounds rounds/{round} rounds/{round}/release triage/{round}"
        + " rounds/{round}/draft comment-register rounds/new",
    "staff@plenary.example, expert-groups expert-groups/{group} expert-groups/{group}/nominations"
        + " expert-groups/{group}/focal-points nominations/{nomination} experts/{expert}",
    "staff@plenary.example, meetings meetings/{meeting} meetings/{meeting}/minutes meetings/new"
        + " actions/{action} bodies bodies/{body} milestones milestones/{milestone}",
    "expert@plenary.example, inbox guidelines/{guideline} rounds rounds/{round}/draft"
        + " comment-register my-comments meetings meetings/{meeting} expert-groups/{group}",
    "desk.officer@plenary.example, inbox rounds rounds/{memberRound}/draft"
        + " rounds/{memberRound}/bodies/{body} bodies/{body} my-comments account",
    "blaise.ondoa@foreign-affairs-cameroon.example, inbox my-nominations"
        + " my-nominations/{nomination} nominate/{group} account",
    "auditor@plenary.example, record guidelines/{guideline} rounds/{round} comment-register"
        + " adoption/{guideline} nominations/{nomination}"
  })
  void showsEverybodyTheirScreens(String address, String paths) {
    Page page = new Seats(visitors, port).of(address);
    for (String path : paths.split(" ")) {
      Visitors.follow(page, "/" + ids.fill(path));
      assertThat(page.locator("h1:visible").first()).isVisible();
      assertThat(page.getByText("There is nothing here")).hasCount(0);
      assertThat(page).hasURL(Pattern.compile(path.replaceAll("\\{.*", "")));
      Accessibility.assertNoViolations(page);
    }
  }

  private Round round(RoundKind kind) {
    return rounds.list(play.guideline().id()).stream()
        .filter(one -> one.kind() == kind)
        .findFirst()
        .orElseThrow();
  }
}
