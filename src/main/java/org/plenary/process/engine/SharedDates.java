package org.plenary.process.engine;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** Knows which expressions of a model name a step that is a {@link SharedDate}. */
@Component
class SharedDates {

  private static final Pattern CALL =
      Pattern.compile("#\\{(\\w+Steps)\\.(\\w+)\\(execution\\.processBusinessKey\\)}");

  private final BeanFactory beans;
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  SharedDates(BeanFactory beans) {
    this.beans = beans;
  }

  boolean isShared(String expression) {
    return known.computeIfAbsent(expression, this::look);
  }

  private boolean look(String expression) {
    Matcher call = CALL.matcher(expression);
    return call.matches()
        && beans.containsBean(call.group(1))
        && Arrays.stream(AopUtils.getTargetClass(beans.getBean(call.group(1))).getMethods())
            .filter(method -> method.getName().equals(call.group(2)))
            .anyMatch(method -> method.isAnnotationPresent(SharedDate.class));
  }
}
