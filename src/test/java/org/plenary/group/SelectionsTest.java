package org.plenary.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Role;
import org.plenary.support.SeenProgress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@GroupTest
class SelectionsTest extends ThreeNominations {

  @Autowired CallWork work;
  @Autowired Nominations nominations;
  @Autowired NominationDesk desk;
  @Autowired Experts experts;
  @Autowired Memberships memberships;
  @Autowired ExpertGroups groups;
  @Autowired People people;
  @Autowired ApplicationEvents events;

  @Test
  void makesMembersOfTheTickedKeepsTheReserveInOrderAndDeclinesTheOthers() {
    world.afterTheCall();
    selections.lean(staff, kenya, Leaning.MEMBER);
    selections.lean(staff, brazil, Leaning.RESERVE);

    selections.confirm(staff, group, Set.of(kenya));

    assertThat(nominations.get(kenya).state()).isEqualTo(NominationState.CONFIRMED);
    assertThat(nominations.get(brazil).state()).isEqualTo(NominationState.RESERVE);
    assertThat(nominations.get(brazil).reserveRank()).isEqualTo(1);
    assertThat(nominations.get(france).state()).isEqualTo(NominationState.DECLINED);
    Expert member = experts.listMembers(group).get(0);
    assertThat(member.name()).isEqualTo("Dr. Grace Wanjiru");
    assertThat(member.since()).isEqualTo(LocalDate.of(2023, 10, 13));
    assertThat(people.get(member.person()).is(Role.EXPERT)).isTrue();
    assertThat(groups.isMember(people.get(member.person()), group)).isTrue();
    assertThat(events.stream(ExpertListConfirmed.class))
        .containsExactly(new ExpertListConfirmed(group, 1, 1, 1, staff.id().value()));
  }

  @Test
  void letsTheConfirmedExpertInByTheMailAlone() {
    world.afterTheCall();
    selections.lean(staff, kenya, Leaning.MEMBER);
    selections.confirm(staff, group, Set.of(kenya));

    assertThat(world.mailsTo(nominations.get(kenya).email()))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.get("template")).isEqualTo("consultation/expert-confirmed");
              assertThat((String) mail.get("secret_link")).contains("key=");
              assertThat(mail.get("value_json").toString()).doesNotContain("key=");
            });
  }

  @Test
  void waitsForTheEndOfTheCall() {
    selections.lean(staff, kenya, Leaning.MEMBER);

    assertThatThrownBy(() -> selections.confirm(staff, group, Set.of(kenya)))
        .hasMessageContaining("still-open");
  }

  @Test
  void refusesAListThatSomebodyElseChangedMeanwhile() {
    world.afterTheCall();
    selections.lean(staff, kenya, Leaning.MEMBER);
    selections.lean(staff, brazil, Leaning.MEMBER);

    assertThatThrownBy(() -> selections.confirm(staff, group, Set.of(kenya)))
        .hasMessageContaining("changed-meanwhile");
    assertThat(experts.listMembers(group)).isEmpty();
  }

  @Test
  void refusesWhileANominationIsUncheckedOrMayStillBeCompleted() {
    world.sent(group, "Not looked at", "Japan");
    NominationId sentBack = world.sent(group, "Sent back", "Japan");
    desk.sendBack(staff, sentBack, "Unsigned.");
    world.afterTheCall();
    selections.lean(staff, kenya, Leaning.MEMBER);

    assertThatThrownBy(() -> selections.confirm(staff, group, Set.of(kenya)))
        .isInstanceOfSatisfying(
            CallRefused.class, refused -> assertThat(refused.arguments()).containsExactly(1L, 1L));
  }

  @Test
  void confirmsInTheBackgroundAndKnowsHowManyAreTold() throws Exception {
    assertThatThrownBy(() -> work.confirm(staff, group, Set.of(kenya)))
        .hasMessageContaining("still-open");
    world.afterTheCall();
    selections.lean(staff, kenya, Leaning.MEMBER);
    SeenProgress seen = new SeenProgress();

    work.confirm(staff, group, Set.of(kenya)).run(seen);

    // Each of three nominators, and the new member.
    assertThat(seen.total).isEqualTo(4);
    assertThat(experts.listMembers(group)).hasSize(1);
    assertThatThrownBy(() -> work.confirm(staff, group, Set.of(kenya)))
        .hasMessageContaining("confirmed");
  }

  @Test
  void confirmsOnce() {
    world.afterTheCall();
    selections.lean(staff, kenya, Leaning.MEMBER);
    selections.confirm(staff, group, Set.of(kenya));

    assertThatThrownBy(() -> selections.confirm(staff, group, Set.of(kenya)))
        .hasMessageContaining("confirmed");
    assertThat(experts.listMembers(group)).hasSize(1);
  }

  @Test
  void promotesFromTheReserveWhenAMemberHasLeft() {
    world.afterTheCall();
    selections.lean(staff, kenya, Leaning.MEMBER);
    selections.lean(staff, brazil, Leaning.RESERVE);
    selections.confirm(staff, group, Set.of(kenya));
    Expert member = experts.listMembers(group).get(0);
    memberships.leave(staff, member.id(), LocalDate.of(2023, 10, 13), "Moved to another ministry");

    selections.promote(staff, brazil);

    assertThat(experts.listMembers(group)).extracting(Expert::name).containsExactly("SOUZA Ana");
    assertThat(experts.list(staff, group)).hasSize(2);
    assertThatThrownBy(() -> selections.promote(staff, france))
        .hasMessageContaining("not-in-reserve");
  }

  @Test
  void countsMembersWhoSitAlreadyAmongACountrysTwo() {
    memberships.add(staff, group, aMember("Peter Njoroge", "Kenya"));
    memberships.add(staff, group, aMember("Lucy Achieng", "kenya"));
    world.afterTheCall();
    selections.lean(staff, kenya, Leaning.MEMBER);

    assertThatThrownBy(() -> selections.confirm(staff, group, Set.of(kenya)))
        .isInstanceOf(CountryFull.class);
    assertThatThrownBy(() -> memberships.add(staff, group, aMember("A third", "Kenya")))
        .isInstanceOf(CountryFull.class);
  }

  @Test
  void showsTheBalanceOfThoseTickedAmongAll() {
    List<Nomination> all = desk.list(staff, group);
    List<Nomination> ticked = all.stream().filter(one -> one.id().equals(kenya)).toList();

    Balance balance = Balance.of(all, ticked);

    assertThat(balance.chosen()).isEqualTo(1);
    assertThat(balance.regions())
        .containsEntry("Africa", new Balance.Share(1, 1))
        .containsEntry("Americas", new Balance.Share(0, 1))
        .containsEntry("Europe", new Balance.Share(0, 1));
    assertThat(balance.disciplines())
        .containsEntry("PLANNING", new Balance.Share(1, 3))
        .containsEntry("DATA", new Balance.Share(1, 3));
    assertThat(balance.genders()).containsEntry("WOMAN", new Balance.Share(1, 3));
    assertThat(balance.levels()).containsEntry("NATIONAL", new Balance.Share(1, 3));
  }

  @Test
  void keepsTheChoiceToTheOffice() {
    assertThatThrownBy(() -> selections.lean(world.auditor(), kenya, Leaning.MEMBER))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> selections.confirm(world.stranger(), group, Set.of(kenya)))
        .isInstanceOf(NotAllowed.class);
  }

  private static NewExpert aMember(String name, String country) {
    return new NewExpert(name, "", "A ministry", country, LocalDate.of(2023, 1, 1));
  }
}
