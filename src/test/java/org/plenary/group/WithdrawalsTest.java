package org.plenary.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

/** A nomination is called back: before the choice, out of the reserve, and out of the group. */
@GroupTest
class WithdrawalsTest extends ThreeNominations {

  private static final Instant LATER = GroupWorld.CLOSES.at().plus(Duration.ofDays(40));

  @Autowired Nominations nominations;
  @Autowired WithdrawalNotices notices;
  @Autowired NominationDesk desk;
  @Autowired Experts experts;
  @Autowired Memberships memberships;
  @Autowired Reserve reserve;
  @Autowired People people;
  @Autowired PlenaryClock clock;
  @Autowired ApplicationEvents events;

  @Test
  void takesATickedNomineeOutOfTheChoiceSoThatTheListCanBeConfirmed() {
    world.afterTheCall();
    selections.lean(staff, kenya, Leaning.MEMBER);
    selections.lean(staff, brazil, Leaning.MEMBER);
    nominations.withdraw(world.nominator("Kenya"), kenya, "");

    List<Nomination> ticked =
        desk.list(staff, group).stream().filter(one -> one.leaning() == Leaning.MEMBER).toList();
    assertThat(ticked).extracting(Nomination::id).containsExactly(brazil);
    assertThat(Balance.of(ticked, ticked).chosen()).isEqualTo(1);
    selections.confirm(staff, group, Set.of(brazil));
    assertThat(nominations.get(kenya).state()).isEqualTo(NominationState.WITHDRAWN);
    assertThat(reserve.findNext(group)).isEmpty();
  }

  @Test
  void tellsTheNominatorAndTheOfficeButNobodyOfADraft() {
    Person by = world.nominator("Kenya");
    NominationId draft = world.draft(group, by, "Nobody yet", "Kenya");
    nominations.withdraw(by, draft, "");
    notices.tell(draft, NominationState.DRAFT, "");
    assertThat(templates(by.email())).doesNotContain("consultation/nomination-withdrawn");

    nominations.withdraw(by, kenya, "She retires.");
    notices.tell(kenya, NominationState.COMPLETE, "She retires.");

    assertThat(mail(by.email(), "consultation/nomination-withdrawn"))
        .contains("Dr. Grace Wanjiru", "She retires.", "EWG");
    assertThat(mail(staff.email(), "consultation/nomination-withdrawn-office"))
        .contains("Dr. Grace Wanjiru", "Kenya")
        .contains("\"next\":\"\"");
    assertThat(templates(nominations.get(kenya).email())).isEmpty();
  }

  @Test
  void endsTheMembershipKeepsItsDatesAndSuggestsWhoIsNext() {
    confirm();
    assertThat(reserve.findNext(group)).isEmpty();
    clock.stopAt(LATER);
    Person by = world.nominator("Kenya");
    assertThatThrownBy(() -> nominations.withdraw(by, kenya, " "))
        .isInstanceOf(ReasonMissing.class);
    assertThatThrownBy(() -> nominations.withdraw(world.nominator("Brazil"), kenya, "Mine."))
        .isInstanceOf(NotFound.class);
    nominations.withdraw(by, kenya, "A new post.");
    notices.tell(kenya, NominationState.CONFIRMED, "A new post.");

    assertThat(experts.listMembers(group)).isEmpty();
    Expert left = experts.list(staff, group).get(0);
    assertThat(left.since()).isEqualTo(LocalDate.of(2023, 10, 13));
    assertThat(left.leftOn()).isEqualTo(LocalDate.of(2023, 11, 22));
    assertThat(left.leftReason()).isEqualTo("A new post.");
    assertThat(events.stream(ExpertLeft.class)).hasSize(1);
    assertThat(reserve.findNext(group)).map(Nomination::id).hasValue(brazil);
    assertThat(mail(staff.email(), "consultation/nomination-withdrawn-office"))
        .contains("SOUZA Ana", "Brazil");
    assertThat(templates(people.get(left.person()).email()))
        .contains("consultation/expert-withdrawn");

    selections.promote(staff, brazil);
    assertThat(reserve.findNext(group)).isEmpty();
  }

  @Test
  void suggestsNobodyWhoseCountryIsFullOrWhoWasCalledBackFromTheReserve() {
    confirm();
    clock.stopAt(LATER);
    LocalDate today = LocalDate.of(2023, 11, 22);
    memberships.add(staff, group, new NewExpert("One", "", "Office", "Brazil", today));
    memberships.add(staff, group, new NewExpert("Two", "", "Office", "Brazil", today));
    nominations.withdraw(world.nominator("Kenya"), kenya, "A new post.");
    assertThat(reserve.findNext(group)).map(Nomination::id).hasValue(france);

    nominations.withdraw(world.nominator("France"), france, "");
    assertThat(reserve.findNext(group)).isEmpty();
    assertThatThrownBy(() -> selections.promote(staff, france))
        .hasMessageContaining("not-in-reserve");
    assertThatThrownBy(() -> nominations.withdraw(world.nominator("France"), france, ""))
        .hasMessageContaining("decided");
  }

  /** Kenya becomes a member; Brazil and France wait, in this order. */
  private void confirm() {
    world.afterTheCall();
    selections.lean(staff, kenya, Leaning.MEMBER);
    selections.lean(staff, brazil, Leaning.RESERVE);
    clock.stopAt(GroupWorld.CLOSES.at().plusSeconds(61));
    selections.lean(staff, france, Leaning.RESERVE);
    selections.confirm(staff, group, Set.of(kenya));
  }

  private List<Object> templates(String email) {
    return world.mailsTo(email).stream().map(mail -> mail.get("template")).toList();
  }

  private String mail(String email, String template) {
    return world.mailsTo(email).stream()
        .filter(mail -> template.equals(mail.get("template")))
        .map(mail -> String.valueOf(((Map<?, ?>) mail).get("value_json")))
        .reduce("", String::concat);
  }
}
