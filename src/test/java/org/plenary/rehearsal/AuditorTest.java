package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.shared.Viewer;
import org.plenary.support.StatementCounter;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Calls everything a service does for a person, as an auditor, and watches the database: auditors
 * read everything and change nothing. A new method is called too, without anybody thinking of it.
 */
@PlayedPrizeTest
class AuditorTest {

  /** Their own account is theirs; and who verifies the record first seals what is new in it. */
  private static final Set<String> THEIR_OWN =
      Set.of(
          "OwnAccount.change", "OwnAccount.changePassword", "OwnAccount.choose", "AuditLog.verify");

  @Autowired private PlayedPrize prize;
  @Autowired private StatementCounter statements;
  @Autowired private ApplicationContext context;
  @Autowired private TransactionTemplate transactions;

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
            "FinalEvaluations.record",
            "Jurors.replace",
            "Outbox.giveUp",
            "Rankings.recordPanelVote")
        .hasSizeGreaterThan(15);
  }

  private Set<String> whatChanges(String who) {
    Set<String> changed = new TreeSet<>();
    for (Object service : context.getBeansWithAnnotation(Service.class).values()) {
      Class<?> type = AopUtils.getTargetClass(service);
      Arrays.stream(type.getDeclaredMethods())
          .filter(AuditorTest::isDoneBySomebody)
          .sorted(Comparator.comparing(Method::toString))
          .filter(method -> changes(service, method, prize.people.get(who)))
          .forEach(method -> changed.add(type.getSimpleName() + "." + method.getName()));
    }
    return changed;
  }

  private static boolean isDoneBySomebody(Method method) {
    Class<?>[] types = method.getParameterTypes();
    return Modifier.isPublic(method.getModifiers())
        && types.length > 0
        && (types[0] == Person.class || types[0] == Viewer.class);
  }

  private boolean changes(Object service, Method method, Person by) {
    MadeUpArguments made =
        new MadeUpArguments(by, prize.people.get("owner").id(), prize.edition, prize::id);
    Object[] arguments = Arrays.stream(method.getParameterTypes()).map(made::of).toArray();
    List<String> sent =
        statements.during(
            () ->
                transactions.executeWithoutResult(
                    status -> {
                      status.setRollbackOnly();
                      call(service, method, arguments);
                    }));
    return sent.stream().map(sql -> sql.strip().toLowerCase(Locale.ROOT)).anyMatch(this::writes);
  }

  private boolean writes(String sql) {
    return sql.startsWith("insert") || sql.startsWith("update") || sql.startsWith("delete");
  }

  private static void call(Object service, Method method, Object[] arguments) {
    try {
      method.setAccessible(true);
      method.invoke(service, arguments);
    } catch (InvocationTargetException refused) {
      // Whatever it answers: what counts is that nothing was written.
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
