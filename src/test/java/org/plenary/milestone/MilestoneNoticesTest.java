package org.plenary.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.clearInvocations;
import static org.plenary.milestone.MilestoneWorld.AMARA;
import static org.plenary.milestone.MilestoneWorld.JOYCE;
import static org.plenary.milestone.MilestoneWorld.LUIS;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.notification.MailWorkshop;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.notification.RenderedMail;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class MilestoneNoticesTest {

  @Autowired private MilestoneWorld world;
  @Autowired private MilestoneNotices notices;
  @Autowired private MilestoneNeeds needs;
  @Autowired private PlanImport imports;
  @Autowired private WorkPlans plans;
  @Autowired private Notices outbox;

  private final MailWorkshop workshop = new MailWorkshop();
  private PlanId plan;

  @BeforeEach
  void begin() {
    plan = world.plan();
    clearInvocations(outbox);
  }

  @Test
  void remindsTheOwnerAndNobodyElse() {
    Milestone round = world.add(plan, "Round", "2024-02-01/2024-02-28", AMARA);
    world.today("2024-02-14");

    notices.remind(round.id(), MilestoneAlert.FIRST_REMINDER);

    NoticeRequest mail = only();
    assertThat(mail.template()).isEqualTo("milestone/milestone-reminder");
    assertThat(mail.to().email()).isEqualTo(AMARA.email());
    assertThat(mail.link()).isEqualTo("/milestones/" + round.id());
    assertThat(mail.values())
        .containsEntry("days", 14L)
        .containsEntry("when", "1–28 February 2024 in Nairobi");
  }

  @Test
  void tellsThePlansLeadWhereNobodyWasNamed() {
    Milestone round = world.add(plan, "Round", "2024-02-01", JOYCE);
    world.today("2024-02-01");

    notices.tellDue(round.id());

    assertThat(only().to().email()).isEqualTo(JOYCE.email());
  }

  @Test
  void tellsTheOwnerThatItIsOverdueAndWhatWaits() {
    Milestone draft = world.add(plan, "Draft", "2024-02-28", AMARA);
    Milestone round = world.add(plan, "Round", "2024-03-20", LUIS);
    needs.add(JOYCE, round.id(), draft.id(), 0);
    world.today("2024-02-29");
    clearInvocations(outbox);

    notices.tellOverdue(draft.id());

    assertThat(only().to().email()).isEqualTo(AMARA.email());
    RenderedMail mail = workshop.render(only());
    assertThat(mail.subject()).isEqualTo("“Draft” is overdue");
    assertThat(mail.text()).contains("was due 28 February 2024 in Nairobi", "“Round” waits for it");
  }

  @Test
  void keepsSilentAboutWhatHadPassedWhenTheDateWasGiven() {
    world.today("2024-02-27");
    Milestone round = world.add(plan, "Round", "2024-02-28", AMARA);

    notices.remind(round.id(), MilestoneAlert.FIRST_REMINDER);
    notices.remind(round.id(), MilestoneAlert.LAST_REMINDER);

    assertThat(sent()).isEmpty();
  }

  @Test
  void keepsSilentAboutWhatTheNextWordHasOvertaken() {
    Milestone round = world.add(plan, "Round", "2024-02-28", AMARA);
    world.today("2024-03-20");

    notices.remind(round.id(), MilestoneAlert.LAST_REMINDER);
    notices.tellDue(round.id());
    notices.tellOverdue(round.id());

    assertThat(sent()).isEmpty();
  }

  @Test
  void escalatesToTheWholeOffice() {
    Milestone round = world.add(plan, "Round", "2024-02-28", AMARA);
    world.today("2024-03-06");

    notices.escalate(round.id());

    assertThat(sent())
        .extracting(mail -> mail.to().email())
        .containsExactly(JOYCE.email(), MilestoneWorld.HAN.email());
    assertThat(sent().get(0).template()).isEqualTo("milestone/milestone-escalated");
  }

  @Test
  void tellsThoseWhomAMoveTouchesWhatItWasAndIs() {
    Milestone kickOff = world.add(plan, "Kick-off", "2023-11-15/2023-11-16", AMARA);
    Milestone outline = world.add(plan, "Outline", "2023-12-01", LUIS);
    world.add(plan, "Elsewhere", "2024-01-01", MilestoneWorld.HAN);
    needs.add(JOYCE, outline.id(), kickOff.id(), 0);
    clearInvocations(outbox);

    notices.tellMoved(moved(kickOff, "2023-12-13"));

    assertThat(sent())
        .extracting(mail -> mail.to().email())
        .containsExactlyInAnyOrder(AMARA.email(), LUIS.email());
    assertThat(sent().get(0).values())
        .containsEntry("was", "15–16 November 2023")
        .containsEntry("now", "13 December 2023")
        .containsEntry("reason", "Hosts asked")
        .containsEntry("city", "Nairobi")
        .containsEntry("consequences", List.of("“Outline” could begin 12 days too early now."));
  }

  @Test
  void tellsTheOfficeOfADateInDoubt() {
    imports.run(JOYCE, plan, MilestoneWorld.file("published-eleven.csv"));
    Milestone eight = plans.getSheet(JOYCE, plan).milestones().get(7);

    notices.tellDoubt(eight.id());

    assertThat(sent()).hasSize(2);
    assertThat(sent().get(0).values())
        .containsEntry("other", "Announce places and dates of global EGMs");
  }

  @Test
  void tellsAPersonThatTheyWereGivenAMilestoneUnlessTheyTookIt() {
    Milestone round = world.add(plan, "Round", "2024-02-01", AMARA);

    notices.tellGiven(round.id(), AMARA.id(), AMARA.id().value());
    assertThat(sent()).isEmpty();
    notices.tellGiven(round.id(), AMARA.id(), JOYCE.id().value());
    assertThat(only().template()).isEqualTo("milestone/milestone-given");
  }

  @Test
  void tellsTheLeadOfAMoveWhereTheOwnerIsGoneAndTheOfficeWhereTheLeadIsGoneToo() {
    Milestone round = world.add(plan, "Round", "2024-02-01", AMARA);
    clearInvocations(outbox);
    world.deactivate(AMARA);
    notices.tellMoved(moved(round, "2024-02-08", LUIS));
    assertThat(only().to().email()).isEqualTo(JOYCE.email());

    world.deactivate(JOYCE);
    clearInvocations(outbox);
    notices.tellMoved(moved(round, "2024-02-08", LUIS));
    assertThat(only().to().email()).isEqualTo(MilestoneWorld.HAN.email());
    clearInvocations(outbox);
    notices.tellGiven(round.id(), AMARA.id(), JOYCE.id().value());
    assertThat(sent()).isEmpty();
  }

  private static MilestoneRedated moved(Milestone milestone, String to) {
    return moved(milestone, to, JOYCE);
  }

  private static MilestoneRedated moved(Milestone milestone, String to, Person by) {
    return new MilestoneRedated(
        milestone.id(),
        milestone.plan(),
        milestone.forecast(),
        Window.parse(to),
        "Hosts asked",
        List.of(),
        by.id().value());
  }

  private NoticeRequest only() {
    assertThat(sent()).hasSize(1);
    return sent().get(0);
  }

  /** Each is rendered too: a text that wants what the request lacks would fail here. */
  private List<NoticeRequest> sent() {
    List<NoticeRequest> sent = Asked.of(outbox);
    sent.forEach(request -> assertThat(workshop.render(request).text()).doesNotContain("{{"));
    return sent;
  }
}
