package org.plenary.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.clearInvocations;
import static org.plenary.milestone.MilestoneWorld.AMARA;
import static org.plenary.milestone.MilestoneWorld.JOYCE;
import static org.plenary.milestone.MilestoneWorld.LUIS;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.notification.MailWorkshop;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.shared.NotFound;
import org.plenary.shared.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

/** The plan of an edition whose call closes in the middle of June 2024. */
@MilestoneTest
class FollowedPlansTest {

  private static final Subject EDITION = new Subject("edition", "e1");

  @Autowired private MilestoneWorld world;
  @Autowired private FollowedPlans followed;
  @Autowired private WorkPlans plans;
  @Autowired private Milestones milestones;
  @Autowired private Deliveries deliveries;
  @Autowired private Redating redating;
  @Autowired private MilestoneNotices mails;
  @Autowired private ApplicationEvents events;
  @Autowired private Notices outbox;

  @BeforeEach
  void make() {
    world.plan();
    clearInvocations(outbox);
    world.today("2024-02-01");
    followed.make(
        JOYCE.id(),
        EDITION,
        "Seoul Smart City Prize 2024",
        ZoneId.of("Asia/Seoul"),
        List.of(
            new FollowedDate("call", "Call", Window.parse("2024-03-01/2024-06-15")),
            new FollowedDate("screening", "Screening", Window.parse("2024-06-15/2024-07-01"))));
  }

  @Test
  void keepsWhatFollowsAnEditionFromBeingDatedElsewhere() {
    assertThatThrownBy(
            () -> redating.redate(JOYCE, call(), Window.parse("2024-07-01"), "Later", false))
        .hasMessageContaining("dated-elsewhere");
    assertThatThrownBy(
            () -> deliveries.meet(JOYCE, call(), LocalDate.parse("2024-01-31"), "Closed", ""))
        .hasMessageContaining("dated-elsewhere");

    followed.redate("han", EDITION, "call", Window.parse("2024-03-01/2024-06-22"), "Ramadan");
    followed.meet(EDITION, "call");
    assertThat(call().first().code()).isEqualTo("2024-03-01/2024-06-15");
    assertThat(call().forecast().code()).isEqualTo("2024-03-01/2024-06-22");
    assertThat(call().isMet()).isTrue();
  }

  @Test
  void meetsWhatTheClockBroughtOnItsOwnDayHoweverLateTheProgramIsAtWork() {
    world.today("2024-06-18");
    followed.meetInTime(EDITION, "call");
    assertThat(call().metOn()).isEqualTo("2024-06-15");

    world.today("2024-06-20");
    followed.meetInTime(EDITION, "screening");
    assertThat(screening().metOn()).isEqualTo("2024-06-20");
  }

  @Test
  void opensAnewWhatWasMetOnlyWhereItNowEndsOnALaterDayAhead() {
    world.today("2024-06-15");
    followed.meetInTime(EDITION, "call");
    world.today("2024-06-18");

    followed.redate("han", EDITION, "call", Window.parse("2024-03-01/2024-06-16"), "A mistake");
    assertThat(call().metOn()).isEqualTo("2024-06-15");
    followed.redate("han", EDITION, "call", Window.parse("2024-03-01/2024-06-30"), "Ramadan");

    assertThat(call().isOpen()).isTrue();
    assertThat(call().forecast().code()).isEqualTo("2024-03-01/2024-06-30");
    assertThat(events.stream(MilestoneReopened.class)).hasSize(1);
  }

  @Test
  void owesNothingAnyMoreOnceTheThingIsOver() {
    followed.meet(EDITION, "call");
    followed.meetAll(EDITION);

    assertThat(screening().isMet()).isTrue();
    assertThat(followed.listOpen()).isEmpty();
    assertThat(events.stream(MilestoneMet.class)).hasSize(2);
  }

  @Test
  void isGivenToAPersonWhoHandsInWhatShowsIt() {
    milestones.change(JOYCE, screening(), screening().name(), "", "Screeners", AMARA.id());
    assertThat(plans.findResponsible(screening().id())).contains(AMARA);

    deliveries.show(AMARA, screening(), "The list of 209", "https://plenary.example/list");

    assertThat(screening().delivered()).isEqualTo("The list of 209");
    assertThat(screening().isOpen()).isTrue();
    assertThat(milestones.listChanges(JOYCE, screening().id()))
        .extracting(MilestoneChange::to)
        .contains("The list of 209", "https://plenary.example/list");
    assertThatThrownBy(() -> deliveries.show(LUIS, screening(), "Mine", ""))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> deliveries.show(AMARA, screening(), "", "javascript:alert(1)"))
        .hasMessageContaining("no-web-address");
  }

  @Test
  void saysInTheReminderThatItIsMetByItself() {
    world.today("2024-06-02");

    mails.remind(call().id(), MilestoneAlert.FIRST_REMINDER);

    NoticeRequest mail = Asked.of(outbox).get(0);
    assertThat(mail.to().email()).isEqualTo(JOYCE.email());
    assertThat(new MailWorkshop().render(mail).text())
        .contains("met by itself")
        .doesNotContain("{{", "what shows it");
  }

  @Test
  void tellsNothingThatHadPassedBeforeItWasTakenUp() {
    world.today("2024-06-23");
    followed.takeUp(call());
    followed.takeUp(screening());

    mails.tellOverdue(call().id());
    mails.escalate(call().id());
    assertThat(Asked.of(outbox)).isEmpty();
    world.today("2024-06-28");
    mails.remind(screening().id(), MilestoneAlert.LAST_REMINDER);
    assertThat(Asked.of(outbox)).hasSize(1);
  }

  @Test
  void letsOneOfTwoWhoTakeItUpAtOnceGoFirst() {
    Milestone seen = call();
    followed.takeUp(seen);

    assertThatThrownBy(() -> followed.takeUp(seen)).isInstanceOf(MilestoneRefused.class);
  }

  private Milestone call() {
    return plan().milestones().get(0);
  }

  private Milestone screening() {
    return plan().milestones().get(1);
  }

  private PlanSheet plan() {
    return plans.getSheet(JOYCE, plans.find(EDITION).orElseThrow().id());
  }
}
