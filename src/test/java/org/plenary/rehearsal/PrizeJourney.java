package org.plenary.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.award.Benefits;
import org.plenary.entry.CoEditors;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryFigures;
import org.plenary.entry.EntryState;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.jury.Assignment;
import org.plenary.jury.Assignments;
import org.plenary.jury.Conflicts;
import org.plenary.jury.JurorId;
import org.plenary.jury.Jurors;
import org.plenary.jury.Scorecards;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.WorkPlans;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionFiles;
import org.plenary.programme.EditionMilestone;
import org.plenary.programme.EditionTemplate;
import org.plenary.support.Accessibility;
import org.plenary.support.Journey;
import org.plenary.support.SmtpServer;
import org.plenary.support.Visitors;
import org.plenary.verdict.Rankings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The funnel of 2023, played through the services on a real database, every mail through a real
 * server: 240 sent, 209 eligible, 42 finalists, 11 awards, and what came of these. One of the 240
 * goes its whole way through browsers. Afterwards everybody looks at their screens.
 */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrizeJourney {

  private static final String COLLEAGUE = "jens.holm@aarhus.example";

  @RegisterExtension final Visitors visitors = new Visitors();

  @LocalServerPort int port;

  @Autowired PrizeRehearsal rehearsal;
  @Autowired EditionFiles files;
  @Autowired EntryFigures figures;
  @Autowired Entries entries;
  @Autowired Jurors jurors;
  @Autowired Assignments assignments;
  @Autowired VirtualTime time;
  @Autowired Cast cast;
  @Autowired People people;
  @Autowired Conflicts conflicts;
  @Autowired Scorecards scorecards;
  @Autowired Benefits benefits;
  @Autowired CoEditors coEditors;
  @Autowired JdbcClient jdbc;
  @Autowired WorkPlans plans;
  @Autowired Rankings rankings;

  Edition edition;
  BrowserEntry outside;
  JuryTroubles troubles;
  Set<String> before = Set.of();

  @BeforeAll
  void playTheEditionOf2023() {
    SmtpServer.empty();
    before = new KnownMails(jdbc).textsByMessageId().keySet();
    troubles = new JuryTroubles(conflicts, assignments, scorecards, jurors, cast, time);
    outside =
        new BrowserEntry(new Seats(visitors, port), cast, jurors, assignments, time, troubles);
    EditionTemplate planned = files.read("prize/2023");
    Instant closes = planned.edition().date(EditionDate.CALL_CLOSES).at();
    time.when(closes.minus(Duration.ofDays(1)), this::askAColleague);
    edition =
        rehearsal.play(
            new EditionScript(
                planned,
                PlayedMails.SENT - 1,
                PlayedMails.NOT_ELIGIBLE,
                0,
                PlayedMails.DRAFTS,
                PlayedMails.JURORS,
                EditionScript.Until.FOLLOWED_UP),
            outside);
    cast.othersWhoMaySignIn();
    cast.giveEverybodyThePassword(Seats.PASSWORD);
  }

  private void askAColleague() {
    Person owner = people.findByEmail(ApplicantAtBrowser.ADDRESS).orElseThrow();
    coEditors.invite(owner, outside.id(), COLLEAGUE);
  }

  @AfterAll
  void letTheClockRun() {
    time.end();
  }

  @Test
  void leadsFrom240EntriesTo209EligibleOnes() {
    assertThat(figures.countSubmitted(edition.id())).isEqualTo(240);
    assertThat(figures.count(edition.id(), EntryState.NOT_ELIGIBLE)).isEqualTo(31);
    assertThat(figures.count(edition.id(), EntryState.DRAFT)).isEqualTo(3);
  }

  @Test
  void gives627ScorecardsTo16JurorsAt39Or40Each() {
    Map<JurorId, Long> loads =
        played().sentScorecards().stream()
            .collect(Collectors.groupingBy(Assignment::juror, Collectors.counting()));

    assertThat(loads).hasSize(16);
    assertThat(loads.values()).allMatch(load -> load == 39 || load == 40);
    assertThat(loads.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(627);
  }

  @Test
  void fillsTheSlotsWithFinalists() {
    Map<String, Long> held =
        entries.listByState(edition.id(), Set.of(EntryState.AWARDED)).stream()
            .collect(Collectors.groupingBy(Entry::awardSlot, Collectors.counting()));
    Map<String, Long> planned =
        edition.slots().stream()
            .collect(Collectors.toMap(AwardSlot::key, slot -> (long) slot.count()));

    assertThat(held).isEqualTo(planned);
    assertThat(figures.count(edition.id(), EntryState.NOT_A_FINALIST)).isEqualTo(209 - 42);
  }

  @Test
  void sendsEveryMailOfEveryStageExactlyOnce() {
    // What another play queued may still arrive while this one begins.
    List<String> received =
        SmtpServer.mails().stream()
            .map(KnownMails::messageId)
            .filter(id -> !before.contains(id))
            .toList();
    Map<String, String> texts = new KnownMails(jdbc).textsByMessageId();
    texts.keySet().removeAll(before);

    assertThat(received)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(texts.keySet());
    int officers = people.listWithRole(Role.STAFF).size();
    Map<String, Integer> expected =
        PlayedMails.of(edition, played().sentScorecards(), played().reports().size(), officers);
    new MilestoneMails(
            played().plan(),
            MetMilestones.list(jdbc),
            edition.zone(),
            EditionScript.Until.FOLLOWED_UP.in(edition))
        .addTo(expected, officers);
    if (played().isChairAskedAboutTies()) {
      expected.put("prize/tie-open", 1);
    }
    assertThat(KnownMails.countByText(received, texts)).isEqualTo(expected);
    assertThat(countOf("state <> 'DELIVERED'")).isZero();
  }

  @Test
  void meetsEveryMilestoneOfTheEditionInTimeAndEscalatesNone() {
    assertThat(played().plan())
        .filteredOn(milestone -> !"follow-up".equals(milestone.follows()))
        .hasSize(EditionMilestone.values().length - 1)
        .allSatisfy(milestone -> assertThat(milestone.isMet()).isTrue())
        .noneMatch(milestone -> milestone.end().isAfter(milestone.first().through()));
    assertThat(played().plan())
        .filteredOn(Milestone::isOpen)
        .extracting(Milestone::follows)
        .containsExactly("follow-up");
  }

  @Test
  void sendsWhatConcernsEverybodyOfAKindToExactlyThose() {
    Map<String, String> texts = new KnownMails(jdbc).textsByMessageId();
    Map<String, List<String>> readers =
        KnownMails.readersByText(
            SmtpServer.mails().stream()
                .filter(mail -> !before.contains(KnownMails.messageId(mail)))
                .toList(),
            texts);

    assertThat(readers)
        .containsAllEntriesOf(
            new PlayedReaders(entries, jurors, people, edition.id())
                .byText(played().reports(), troubles.addresses()));
  }

  @Test
  void receivesEveryMailThereIsForAPrize() {
    Set<String> received =
        Set.copyOf(
            KnownMails.countByText(
                    SmtpServer.mails().stream()
                        .map(KnownMails::messageId)
                        .filter(id -> !before.contains(id))
                        .toList(),
                    new KnownMails(jdbc).textsByMessageId())
                .keySet());

    OtherRoads.assertEveryTextIsIn(received);
  }

  @Test
  void carriesTheEntryOfTheBrowserToThePublicPage() {
    assertThat(outside.receipt()).matches("SSCP23-\\d{4}");
    assertThat(entries.get(outside.id()).state()).isEqualTo(EntryState.AWARDED);
    Page page = new Seats(visitors, port).stranger();
    page.navigate("/prizes/SSCP23/results");

    assertThat(page.locator(".title", titled(ApplicantAtBrowser.TITLE))).isVisible();
    Accessibility.assertNoViolationsAnywhere(page);
    page.navigate("/prizes/SSCP23");
    assertThat(page.getByText("in Seoul").first()).isVisible();
    // The visitor is in Seoul as well: no hour is told twice.
    assertThat(page.locator(".alt")).hasCount(0);
    assertThat(page.request().get("/api/prizes/SSCP23/results").text())
        .contains(ApplicantAtBrowser.TITLE);
  }

  /**
   * {@code {entry}} is the entry that was played at browsers. How the screens are by night and on a
   * phone is seen in {@code ScreensJourney}.
   */
  @ParameterizedTest
  @CsvSource({
    "staff@plenary.example, inbox overview screening eligible-list entries entries/{entry}"
        + " entries/{entry}/road",
    "staff@plenary.example, jury assignment finalists final-evaluation verdict",
    "staff@plenary.example, mail mail/templates editions editions/{edition}/set-up jobs account",
    "auditor@plenary.example, record overview entries entries/{entry} verdict mail",
    "admin@plenary.example, people account",
    "dr.amara.okello@jury.example, inbox scorecards conflicts account",
    "maja.lind@aarhus.example, inbox my-entries my-entries/{entry} my-entries/{entry}/sent"
        + " my-entries/{entry}/road account"
  })
  void showsEverybodyTheirScreens(String address, String paths) {
    Page page = new Seats(visitors, port).of(address);
    for (String path : paths.split(" ")) {
      Visitors.follow(
          page, "/" + path.replace("{entry}", id()).replace("{edition}", edition.code()));
      assertThat(page.locator("h1:visible").first()).isVisible();
      assertThat(page.getByText("There is nothing here")).hasCount(0);
      assertThat(page).hasURL(java.util.regex.Pattern.compile(path.replaceAll("\\{.*", "")));
      Accessibility.assertNoViolations(page);
    }
  }

  private static Page.LocatorOptions titled(String title) {
    return new Page.LocatorOptions().setHasText(title);
  }

  private String id() {
    return outside.id().value();
  }

  private PlayedEdition played() {
    Person office = people.listWithRole(Role.STAFF).get(0);
    return new PlayedEdition(
        edition.id(), office, jurors, assignments, rankings, conflicts, plans, benefits);
  }

  private int countOf(String condition) {
    return jdbc.sql("select count(*) from notification_notice where " + condition)
        .query(Integer.class)
        .single();
  }
}
