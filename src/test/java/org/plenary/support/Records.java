package org.plenary.support;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records for tests that care for one component and take the others as they come. */
public final class Records {

  private Records() {}

  /** A record without anything in it: nothing in its lists, noughts for its numbers. */
  public static <R extends Record> R blank(Class<R> type) {
    RecordComponent[] components = type.getRecordComponents();
    return make(
        type,
        Stream.of(components).map(component -> nothing(component.getType())).toArray(),
        components);
  }

  private static @Nullable Object nothing(Class<?> type) {
    if (type == List.class) {
      return List.of();
    }
    if (type == Map.class) {
      return Map.of();
    }
    // The first element of a new array is what a field holds before anybody writes to it.
    return Array.get(Array.newInstance(type, 1), 0);
  }

  /** The same record with another value in the component of this name. */
  @SuppressWarnings("unchecked") // a record is of its own class
  public static <R extends Record> R with(R record, String component, Object value) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    boolean isKnown = false;
    try {
      for (int index = 0; index < components.length; index++) {
        boolean isMeant = components[index].getName().equals(component);
        isKnown |= isMeant;
        values[index] = isMeant ? value : components[index].getAccessor().invoke(record);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    if (!isKnown) {
      throw new IllegalArgumentException(record.getClass() + " has no " + component);
    }
    return make((Class<R>) record.getClass(), values, components);
  }

  private static <R extends Record> R make(
      Class<R> type, Object[] values, RecordComponent[] components) {
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
