package org.plenary.process.engine;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** Knows what kind of date an expression of a model names. */
@Component
class StepDates {

  /** Whose date it is. */
  enum Kind {
    /** The same for all procedures that are moved together. */
    SHARED,
    /** Of one procedure, and not moved by promises. */
    OWN,
    /** Whatever else: it is asked for each. */
    ANY
  }

  private static final Pattern CALL =
      Pattern.compile("#\\{(\\w+Steps)\\.(\\w+)\\(execution\\.processBusinessKey\\)}");

  private final BeanFactory beans;
  private final Map<String, Kind> known = new ConcurrentHashMap<>();

  StepDates(BeanFactory beans) {
    this.beans = beans;
  }

  Kind of(String expression) {
    return known.computeIfAbsent(expression, this::look);
  }

  private Kind look(String expression) {
    Matcher call = CALL.matcher(expression);
    if (!call.matches() || !beans.containsBean(call.group(1))) {
      return Kind.ANY;
    }
    Class<?> steps = AopUtils.getTargetClass(beans.getBean(call.group(1)));
    if (isMarked(steps, call.group(2), SharedDate.class)) {
      return Kind.SHARED;
    }
    return isMarked(steps, call.group(2), OwnDate.class) ? Kind.OWN : Kind.ANY;
  }

  private static boolean isMarked(Class<?> steps, String name, Class<? extends Annotation> mark) {
    return Arrays.stream(steps.getMethods())
        .filter(method -> method.getName().equals(name))
        .anyMatch(method -> method.isAnnotationPresent(mark));
  }
}
