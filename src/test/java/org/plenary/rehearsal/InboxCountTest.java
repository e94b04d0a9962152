package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.process.Inbox;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

/** The number beside the inbox, which each step to another screen asks for. */
@PlayedPrizeTest
class InboxCountTest {

  @Autowired private PlayedPrize prize;
  @Autowired private Inbox inbox;
  @Autowired private StatementCounter statements;

  @Test
  void isTheNumberOfLinesForEverybody() {
    prize.people.forEach(
        (who, person) ->
            assertThat(inbox.count(person)).as(who).isEqualTo(inbox.list(person).size()));
    assertThat(prize.people.values()).extracting(inbox::count).anyMatch(count -> count > 0);
  }

  @Test
  void costsAFewStatementsHoweverMuchWaits() {
    prize.people.forEach(
        (who, person) -> assertThat(cost(person)).as(who).hasSizeLessThanOrEqualTo(8));
  }

  private List<String> cost(Person person) {
    return statements.during(() -> inbox.count(person));
  }
}
