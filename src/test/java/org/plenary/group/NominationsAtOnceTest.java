package org.plenary.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.support.AtOnce;
import org.plenary.support.LeavesNoTrace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What two nominators of one country, or two of the office, do in the same moment. */
@GroupTest
@LeavesNoTrace
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class NominationsAtOnceTest {

  @Autowired Nominations nominations;
  @Autowired NominationDesk desk;
  @Autowired Selections selections;
  @Autowired Experts experts;
  @Autowired GroupWorld world;
  GroupId group;
  Person kenya;

  @BeforeEach
  void anOpenCall() {
    group = world.calling();
    kenya = world.nominator("Kenya");
  }

  @Test
  void givesTheLastPlaceOfACountryToOneOfTwoAndTellsTheOther() throws Exception {
    world.sent(group, "The first", "Kenya");
    NominationId second = world.ready(group, kenya, "The second", "Kenya");
    NominationId third = world.ready(group, kenya, "The third", "Kenya");

    List<Object> outcomes = AtOnce.call(sending(second), sending(third));

    assertThat(outcomes).filteredOn(CountryFull.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(NominationState.COMPLETE::equals).hasSize(1);
    assertThat(desk.list(world.staff(), group))
        .filteredOn(one -> one.state().holdsPlace())
        .hasSize(2);
  }

  @Test
  void givesEveryNominationAReceiptOfItsOwnInTheRushBeforeTheEnd() throws Exception {
    List<Callable<Object>> rush = new ArrayList<>();
    for (String country : List.of("France", "Brazil", "Japan", "Yemen")) {
      Person by = world.nominator(country);
      NominationId id = world.ready(group, by, "Expert of " + country, country);
      rush.add(() -> nominations.send(by, id).receipt());
    }

    assertThat(AtOnce.call(rush))
        .doesNotHaveDuplicates()
        .hasSize(4)
        .allMatch(String.class::isInstance);
  }

  @Test
  void confirmsTheListOnceWhenTwoOfTheOfficeConfirmIt() throws Exception {
    NominationId id = world.checked(group, "The only one", "Kenya");
    world.afterTheCall();
    Person staff = world.staff();
    selections.lean(staff, id, Leaning.MEMBER);
    Callable<Object> confirm =
        () -> {
          selections.confirm(staff, group, java.util.Set.of(id));
          return "done";
        };

    List<Object> outcomes = AtOnce.call(List.of(confirm, confirm));

    assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
    assertThat(outcomes).filteredOn(CallRefused.class::isInstance).hasSize(1);
    assertThat(experts.listMembers(group)).hasSize(1);
  }

  private Callable<Object> sending(NominationId id) {
    return () -> nominations.send(kenya, id).state();
  }
}
