package org.plenary.support;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;

/** Records for tests that care for one component and take the others as they come. */
public final class Records {

  private Records() {}

  /** The same record with another value in the component of this name. */
  @SuppressWarnings("unchecked") // a record's canonical constructor makes that record
  public static <R extends Record> R with(R record, String component, Object value) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    boolean isKnown = false;
    try {
      for (int index = 0; index < components.length; index++) {
        boolean isMeant = components[index].getName().equals(component);
        isKnown |= isMeant;
        types[index] = components[index].getType();
        values[index] = isMeant ? value : components[index].getAccessor().invoke(record);
      }
      if (!isKnown) {
        throw new IllegalArgumentException(record.getClass() + " has no " + component);
      }
      Constructor<?> canonical = record.getClass().getDeclaredConstructor(types);
      return (R) canonical.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
