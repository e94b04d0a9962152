package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Calls everything a service does for a person, as an auditor, and watches the database: auditors
 * read everything and change nothing. A new method is called too, without anybody thinking of it.
 */
@PlayedPrizeTest
class AuditorTest {

  /**
   * Their own account and calendar are theirs; who verifies the record first seals what is new in
   * it; and an invitation's person is whom it lets in, not who acts.
   */
  private static final Set<String> THEIR_OWN =
      Set.of(
          "OwnAccount.change",
          "OwnAccount.changePassword",
          "OwnAccount.choose",
          "AuditLog.verify",
          "CalendarLinks.make",
          "SignInLinks.invite");

  @Autowired private PlayedPrize prize;
  @Autowired private StatementCounter statements;
  @Autowired private ServiceCalls calls;

  @Test
  void changesNothing() {
    Set<String> changed = whatChanges("auditor");

    changed.removeAll(THEIR_OWN);
    assertThat(changed).isEmpty();
  }

  @Test
  void couldChangeMuchWereItNotAnAuditor() {
    assertThat(whatChanges("administrator"))
        .contains(
            "Accounts.invite",
            "Conflicts.declare",
            "Editions.load",
            "Jurors.replace",
            "Outbox.giveUp",
            "Rankings.recordPanelVote")
        .hasSizeGreaterThan(15);
  }

  private Set<String> whatChanges(String who) {
    return calls.all().stream()
        .filter(call -> changes(call, prize.people.get(who)))
        .map(ServiceCalls.Call::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean changes(ServiceCalls.Call call, Person by) {
    return statements.during(() -> calls.make(call, by, "A reason that holds")).stream()
        .map(sql -> sql.strip().toLowerCase(Locale.ROOT))
        .anyMatch(AuditorTest::writes);
  }

  private static boolean writes(String sql) {
    return sql.startsWith("insert") || sql.startsWith("update") || sql.startsWith("delete");
  }
}
