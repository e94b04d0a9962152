package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.plenary.award.Certificates;
import org.plenary.entry.Awards;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.entry.FinalistLists;
import org.plenary.entry.OwnEntries;
import org.plenary.entry.Passage;
import org.plenary.identity.Person;
import org.plenary.jury.Assignment;
import org.plenary.jury.Assignments;
import org.plenary.jury.Juror;
import org.plenary.jury.Jurors;
import org.plenary.process.Inbox;
import org.plenary.process.WorkItem;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.plenary.process.prize.EntryRoads;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionId;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.verdict.FinalEvaluations;
import org.plenary.verdict.Finalists;
import org.plenary.verdict.Meeting;
import org.plenary.verdict.MentionGround;
import org.plenary.verdict.SlotDecision;
import org.plenary.verdict.Verdicts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Special mentions of entries that were no finalists, from the verdict to the results. */
@PlayedEditionTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MentionAwardTest {

  private static final String MENTION = "index-mention";

  @Autowired private PlayedEditions plays;
  @Autowired private Assignments assignments;
  @Autowired private Jurors seats;
  @Autowired private Visitor visitor;
  @Autowired private ScoringScene scoring;
  @Autowired private JuryScene jury;
  @Autowired private Finalists finalists;
  @Autowired private FinalistLists lists;
  @Autowired private FinalEvaluations meetings;
  @Autowired private Verdicts verdicts;
  @Autowired private Entries entries;
  @Autowired private OwnEntries own;
  @Autowired private Awards awards;
  @Autowired private Certificates certificates;
  @Autowired private EntryRoads roads;
  @Autowired private Inbox inbox;
  @Autowired private Workflow workflow;
  @Autowired private VirtualTime time;
  @Autowired private PlenaryClock clock;
  @Autowired private Cast cast;
  @Autowired private QueuedMails mails;
  @Autowired private WebApplicationContext context;

  private Play play;
  private EditionId edition;
  private Person officer;
  private EntryId mentioned;
  private EntryId givesUp;
  private EntryId waits;

  @BeforeAll
  void playUntilTheFinalistsArePublic() {
    EditionScript script = plays.script(40, 0, 0, 0, 7, EditionScript.Until.EVALUATION_UNDER_WAY);
    play = new Play(script, plays.of(script), cast.office(), List.of(), Outsider.NOBODY);
    edition = play.edition().id();
    officer = play.head();
    assignments.approve(officer, assignments.propose(edition));
    scoring.playToTheEnd(play);
    time.goTo(play.at(EditionDate.FINALISTS_TOLD).minusSeconds(600));
    // Fewer than were ranked, so that others are left to be chosen.
    Set<EntryId> named =
        finalists.propose(edition).finalists().stream().limit(15).collect(Collectors.toSet());
    finalists.confirm(officer, edition, named, "There are places for fifteen.");
    time.goTo(play.at(EditionDate.FINALISTS_TOLD));
    lists.publish(officer, edition);
    List<Entry> others = entries.listByState(edition, Set.of(EntryState.NOT_A_FINALIST));
    mentioned = others.get(0).id();
    givesUp = others.get(1).id();
    waits = others.get(2).id();
  }

  @Test
  @Order(1)
  void tellsNobodyWhileItIsOnlyPlaced() {
    int before = lists.list(edition).size();

    decide();

    assertThat(own.get(owner(mentioned), mentioned).entry().state())
        .isEqualTo(EntryState.NOT_A_FINALIST);
    assertThat(mails.to("award-offered")).isEmpty();
    assertThat(lists.list(edition)).hasSize(before);
  }

  @Test
  @Order(2)
  void offersItInConfidenceToItsOwnerAlone() throws Exception {
    time.goTo(play.between(EditionDate.FINAL_EVALUATION_CLOSES, EditionDate.VERDICT_SIGNED, 900));

    verdicts.sign(officer, edition, "Agreed");

    Person owner = owner(mentioned);
    assertThat(mails.to("award-offered", mentioned)).contains(owner.email());
    assertThat(tasks(mentioned)).containsExactly("accept-award");
    assertThat(inbox.list(owner))
        .extracting(WorkItem::href)
        .contains("/my-entries/" + mentioned + "/award");
    assertThat(own.get(owner, mentioned).entry().awardSlot()).isEqualTo(MENTION);
    assertThat(roads.get(owner, mentioned).current()).containsExactly("accept-award");
    assertThat(roads.get(owner, mentioned).done())
        .contains("not-a-finalist", "mention-offered", "tell-winner");
    assertThat(mails.to("award-offered", waits)).isEmpty();
    assertThat(lists.list(edition)).hasSize(15);
    String title = entries.get(mentioned).title();
    assertThat(publicPages()).contains(play.edition().name()).doesNotContain(title);
    assertThat(published()).doesNotContain(title);
  }

  @Test
  @Order(3)
  void showsThoseWhoJudgedItNothingOfItBeforeTheResults() {
    String label = play.edition().slot(MENTION).label();
    String title = entries.get(mentioned).title();
    List<Assignment> cards =
        assignments.list(edition).stream().filter(card -> card.entry().equals(mentioned)).toList();
    assertThat(cards).isNotEmpty();

    for (Assignment card : cards) {
      Person juror = cast.get(seats.get(card.juror()).person());
      String pages =
          pages(
              juror,
              "",
              "inbox",
              "scorecards",
              "scorecards/" + card.id(),
              "conflicts/" + card.juror(),
              "account",
              "verdict",
              "finalists",
              "special-mentions");
      // It could leak: they have the entry before them.
      assertThat(pages).contains(title).doesNotContain(label);
      assertThat(mails.texts(juror.email())).noneMatch(text -> text.contains(label));
    }
    assertThat(pages(officer, "verdict")).contains(title, label);
  }

  @Test
  @Order(4)
  void offersItToTheNextWhenItIsGivenUp() {
    awards.declineAward(owner(givesUp), givesUp, "Our council has ended the service.");

    assertThat(entries.get(waits).state()).isEqualTo(EntryState.AWARD_OFFERED);
    assertThat(mails.to("award-offered", waits)).contains(owner(waits).email());
    assertThat(mails.to("reserve-promoted", waits)).isEmpty();
    assertThat(tasks(waits)).containsExactly("accept-award");
    time.goTo(clock.instant().plusSeconds(5));
    assertThat(mails.to("award-declined")).isNotEmpty();
    assertThat(workflow.isRunning("entry", givesUp.value())).isFalse();
  }

  @Test
  @Order(5)
  void becomesPublicWithTheOthersAndIsStillNoFinalist() throws Exception {
    awards.acceptAward(owner(mentioned), mentioned);
    assertThat(mails.to("award-accepted")).isNotEmpty();
    String title = entries.get(mentioned).title();
    assertThat(publicPages()).doesNotContain(title);

    time.goTo(play.at(EditionDate.EMBARGO_LIFTS).plusSeconds(60));

    Person owner = owner(mentioned);
    assertThat(entries.get(mentioned).state()).isEqualTo(EntryState.AWARDED);
    assertThat(publicPages()).contains(title);
    assertThat(mails.to("results-published", mentioned)).containsExactly(owner.email());
    assertThat(certificates.isIssued(owner, mentioned)).isTrue();
    assertThatThrownBy(() -> certificates.finalistPdf(owner, mentioned))
        .isInstanceOf(NotFound.class);
    assertThat(lists.list(edition)).hasSize(15);
    assertThat(entries.listPassages(owner, mentioned))
        .extracting(Passage::state)
        .endsWith(EntryState.NOT_A_FINALIST, EntryState.AWARD_OFFERED, EntryState.AWARDED);
    assertThat(own.get(owner(waits), waits).entry().state()).isEqualTo(EntryState.AWARD_OFFERED);
  }

  private void decide() {
    time.goTo(
        play.between(EditionDate.FINAL_EVALUATION_OPENS, EditionDate.FINAL_EVALUATION_CLOSES, 800));
    meetings.record(
        officer,
        edition,
        new Meeting(
            clock.instant(),
            "The panel met.",
            jury.seated(play).stream().map(Juror::id).collect(Collectors.toSet()),
            List.of(),
            List.of()));
    for (AwardSlot slot : play.edition().slots()) {
      boolean isTheirs = slot.key().equals(MENTION);
      verdicts.decide(
          officer,
          edition,
          slot.key(),
          isTheirs
              ? new SlotDecision(
                  List.of(mentioned, givesUp), List.of(waits), "", MentionGround.INDEX)
              : new SlotDecision(List.of(), List.of(), "Nobody this year"));
    }
  }

  private String pages(Person reader, String... addresses) {
    StringBuilder pages = new StringBuilder();
    visitor.signIn(reader);
    for (String address : addresses) {
      visitor.open(address);
      pages.append(visitor.source());
    }
    visitor.leave();
    return pages.toString();
  }

  private String publicPages() throws Exception {
    MockMvc browser = MockMvcBuilders.webAppContextSetup(context).build();
    StringBuilder pages = new StringBuilder();
    for (String path : List.of("", "/%s", "/%s/finalists", "/%s/results")) {
      for (String root : List.of("/prizes", "/api/prizes")) {
        String address = root + path.formatted(play.edition().code());
        pages.append(browser.perform(get(address)).andReturn().getResponse().getContentAsString());
      }
    }
    return pages.toString();
  }

  /** What mails to all say, and not those about this very award. */
  private String published() {
    List<String> said = new ArrayList<>(mails.values("entry-finalist"));
    said.addAll(mails.values("finalists-published"));
    return String.join("\n", said);
  }

  private List<String> tasks(EntryId entry) {
    return workflow.openTasks("entry", entry.value()).stream().map(OpenTask::task).toList();
  }

  private Person owner(EntryId entry) {
    return cast.get(entries.get(entry).owner());
  }
}
