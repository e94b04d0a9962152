package org.plenary.process.engine;

import java.util.AbstractMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/**
 * The beans a diagram may name: those whose name ends in {@code Steps}, and nothing else of the
 * application.
 */
final class StepBeans extends AbstractMap<Object, Object> {

  private final BeanFactory beans;

  StepBeans(BeanFactory beans) {
    this.beans = beans;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return name instanceof String bean && bean.endsWith("Steps") && beans.containsBean(bean);
  }

  @Override
  public @Nullable Object get(@Nullable Object name) {
    return containsKey(name) ? beans.getBean((String) name) : null;
  }

  @Override
  public Set<Entry<Object, Object>> entrySet() {
    throw new UnsupportedOperationException("Steps are looked up by name, never listed.");
  }
}
