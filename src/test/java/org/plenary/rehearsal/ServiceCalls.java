package org.plenary.rehearsal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.identity.Person;
import org.plenary.shared.Viewer;
import org.springframework.aop.support.AopUtils;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything the services do for a person, called with made-up arguments, and then undone. */
@Lazy
@TestComponent
class ServiceCalls {

  private final PlayedPrize prize;
  private final ApplicationContext context;
  private final TransactionTemplate transactions;

  ServiceCalls(PlayedPrize prize, ApplicationContext context, TransactionTemplate transactions) {
    this.prize = prize;
    this.context = context;
    this.transactions = transactions;
  }

  /** One method of one service. */
  record Call(Object service, Method method) {
    @Override
    public String toString() {
      return AopUtils.getTargetClass(service).getSimpleName() + "." + method.getName();
    }
  }

  List<Call> all() {
    return context.getBeansWithAnnotation(Service.class).values().stream()
        .flatMap(
            service ->
                Arrays.stream(AopUtils.getTargetClass(service).getDeclaredMethods())
                    .filter(ServiceCalls::isDoneBySomebody)
                    .map(method -> new Call(service, method)))
        .sorted(Comparator.comparing(call -> call.toString() + call.method()))
        .toList();
  }

  /** What it threw, if it did. */
  Optional<Throwable> make(Call call, Person by, String text) {
    MadeUpArguments made = new MadeUpArguments(by, prize, text);
    Object[] arguments = Arrays.stream(call.method().getParameterTypes()).map(made::of).toArray();
    return Optional.ofNullable(
        transactions.execute(
            status -> {
              status.setRollbackOnly();
              return invoke(call, arguments);
            }));
  }

  private static boolean isDoneBySomebody(Method method) {
    Class<?>[] types = method.getParameterTypes();
    return Modifier.isPublic(method.getModifiers())
        && types.length > 0
        && (types[0] == Person.class || types[0] == Viewer.class);
  }

  private static @org.jspecify.annotations.Nullable Throwable invoke(
      Call call, Object[] arguments) {
    try {
      call.method().setAccessible(true);
      call.method().invoke(call.service(), arguments);
      return null;
    } catch (InvocationTargetException thrown) {
      return thrown.getCause();
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
