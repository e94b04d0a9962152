package org.plenary.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryState;
import org.plenary.identity.PersonState;
import org.plenary.jury.Assignments;
import org.plenary.jury.Juror;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionFiles;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.Accessibility;
import org.plenary.support.Doors;
import org.plenary.support.Hands;
import org.plenary.support.Journey;
import org.plenary.support.Visitors;
import org.plenary.verdict.FinalEvaluations;
import org.plenary.verdict.Finalists;
import org.plenary.verdict.Meeting;
import org.plenary.verdict.SlotDecision;
import org.plenary.verdict.Verdicts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A partner chooses an entry that is no finalist, and it goes its way to the public results. */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MentionJourney {

  private static final String CODE = "MENT23";
  private static final String SLOT = "partner-mention";
  private static final String PARTNER = "ines.duarte@chooser.example";

  @RegisterExtension final Visitors visitors = new Visitors();

  @LocalServerPort int port;

  @Autowired PrizeRehearsal rehearsal;
  @Autowired EditionFiles files;
  @Autowired Assignments assignments;
  @Autowired ScoringScene scoring;
  @Autowired JuryScene jury;
  @Autowired Finalists finalists;
  @Autowired FinalEvaluations meetings;
  @Autowired Verdicts verdicts;
  @Autowired Entries entries;
  @Autowired VirtualTime time;
  @Autowired PlenaryClock clock;
  @Autowired Cast cast;

  private Play play;
  private Edition edition;
  private List<Entry> others;

  @BeforeAll
  void playUntilTheFinalistsStand() {
    EditionScript script =
        new EditionScript(
            files.read("prize/2023").named(CODE, "Prize with a partner"),
            40,
            0,
            0,
            0,
            7,
            EditionScript.Until.EVALUATION_UNDER_WAY);
    edition = rehearsal.play(script);
    play = new Play(script, edition, cast.office(), List.of(), Outsider.NOBODY);
    assignments.approve(play.head(), assignments.propose(edition.id()));
    scoring.playToTheEnd(play);
    time.goTo(play.at(EditionDate.FINALISTS_TOLD).minusSeconds(600));
    finalists.confirm(
        play.head(),
        edition.id(),
        finalists.propose(edition.id()).finalists().stream().limit(15).collect(Collectors.toSet()),
        "There are places for fifteen.");
    time.goTo(play.at(EditionDate.FINALISTS_TOLD));
    others =
        entries.listByState(edition.id(), Set.of(EntryState.NOT_A_FINALIST)).stream()
            // Another journey may have closed the account of one of the made-up people.
            .filter(entry -> cast.get(entry.owner()).state() == PersonState.ACTIVE)
            .toList();
    cast.giveEverybodyThePassword(Doors.PASSWORD);
  }

  @AfterAll
  void letTheClockRun() {
    time.end();
  }

  @Test
  void leadsFromTheInvitationToThePublicResults() {
    Entry chosen = others.get(0);
    Page desk = new Doors(visitors, port).signedIn(play.head().email());
    invite(desk, chosen, others.get(1));
    time.goTo(clock.instant().plusSeconds(5));

    choose(new Doors(visitors, port).followLinkTo(PARTNER), chosen);
    time.goTo(clock.instant().plusSeconds(5));
    place(desk, chosen);
    decideTheRest();

    Page site = visitors.open("http://localhost:" + port);
    site.navigate("/prizes/" + CODE + "/results");
    assertThat(site.locator("body")).not().containsText(chosen.title());
    Page owner = new Doors(visitors, port).signedIn(cast.get(chosen.owner()).email());
    Visitors.follow(owner, "/my-entries/" + chosen.id() + "/award");
    assertThat(owner.locator("main")).containsText(edition.slot(SLOT).label());
    Hands.button(owner, "Accept the award").click();
    owner.waitForURL("**/guests");
    Visitors.follow(owner, "/my-entries/" + chosen.id());
    assertThat(owner.locator("main .road")).not().containsText("Finalists");
    Visitors.photographAnywhere(owner, "mention-own");
    time.goTo(play.at(EditionDate.EMBARGO_LIFTS).plusSeconds(60));
    site.reload();
    assertThat(site.locator("body")).containsText(chosen.title());
  }

  private void invite(Page desk, Entry chosen, Entry other) {
    Visitors.follow(desk, "/special-mentions?edition=" + CODE);
    Hands.button(desk, "Ask who chooses “" + edition.slot(SLOT).label() + "”").click();
    Locator ask = Hands.ask(desk);
    Hands.button(ask, "Send the invitation").click();
    assertThat(ask.getByText("Write the name and the e-mail address")).isVisible();
    label(ask, "Name").fill("Ines Duarte");
    label(ask, "E-mail").fill(PARTNER);
    Hands.type(
        label(ask, "Choose by"),
        DateTimeFormatter.ofPattern("dd/MM/yyyy")
            .format(clock.instant().atZone(edition.zone()).plusDays(10)));
    for (Entry entry : List.of(chosen, other)) {
      Locator shared = label(ask, "Shared entries");
      shared.fill(entry.title());
      desk.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(entry.title()))
          .first()
          .click();
    }
    label(ask, "Shared entries").press("Tab");
    assertThat(desk.getByRole(AriaRole.OPTION)).hasCount(0);
    Accessibility.assertNoViolations(desk);
    Visitors.photograph(desk, "mention-ask");
    Hands.button(ask, "Send the invitation").click();
    assertThat(desk.getByText("Ines Duarte · " + PARTNER)).isVisible();
    assertThat(desk.getByText("2 entries")).isVisible();
    Accessibility.lookAnywhere(desk, "mention-office");
  }

  private void choose(Page partner, Entry chosen) {
    assertThat(partner.locator("h1")).hasText(edition.slot(SLOT).label());
    assertThat(partner.locator("main a.hit")).hasCount(2);
    Accessibility.lookAnywhere(partner, "mention-choice");
    Hands.link(partner, chosen.title()).click();
    assertThat(partner.locator("h1")).hasText(chosen.title());
    assertThat(partner.locator("main")).not().containsText("@");
    Accessibility.lookAnywhere(partner, "mention-entry");
    partner.goBack();
    Hands.button(partner, "Send the choice").click();
    assertThat(partner.getByText("Choose one of the entries.")).isVisible();
    Hands.choose(label(partner.locator("main"), "Entry"), chosen.title());
    label(partner.locator("main"), "Why this one").fill("It reaches those who never come to us.");
    Hands.button(partner, "Send the choice").click();
    assertThat(partner.getByText("You have chosen")).isVisible();
    Accessibility.lookAnywhere(partner, "mention-chosen");
  }

  private void place(Page desk, Entry chosen) {
    Visitors.follow(desk, "/inbox");
    desk.getByText("The partner has chosen").first().click();
    assertThat(desk.getByText("chose “" + chosen.title() + "”")).isVisible();
    Accessibility.assertNoViolationsAnywhere(desk);
    Hands.button(desk, "Place the pick for “" + edition.slot(SLOT).label() + "”")
        .scrollIntoViewIfNeeded();
    Visitors.photograph(desk, "mention-verdict");
    Hands.button(desk, "Place the pick for “" + edition.slot(SLOT).label() + "”").click();
    assertThat(desk.getByText("chose “" + chosen.title() + "”")).hasCount(0);
  }

  private void decideTheRest() {
    time.goTo(
        play.between(EditionDate.FINAL_EVALUATION_OPENS, EditionDate.FINAL_EVALUATION_CLOSES, 800));
    meetings.record(
        play.head(),
        edition.id(),
        new Meeting(
            clock.instant(),
            "The panel met.",
            jury.seated(play).stream().map(Juror::id).collect(Collectors.toSet()),
            List.of(),
            List.of()));
    for (AwardSlot slot : edition.slots()) {
      if (!slot.key().equals(SLOT)) {
        verdicts.decide(
            play.head(),
            edition.id(),
            slot.key(),
            new SlotDecision(List.of(), List.of(), "Nobody this year"));
      }
    }
    verdicts.sign(play.head(), edition.id(), "Agreed");
  }

  private static Locator label(Locator within, String label) {
    return within.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
  }
}
