package org.plenary.rehearsal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionId;
import org.plenary.shared.Viewer;

/** Something sensible for every parameter of a service, about things that exist. */
final class MadeUpArguments {

  private final Map<Class<?>, Object> known;
  private final Function<String, String> ids;

  MadeUpArguments(Person by, PlayedPrize prize, String text) {
    this.ids = prize::id;
    PersonId somebody = prize.people.get("owner").id();
    Edition edition = prize.edition;
    known =
        Map.ofEntries(
            Map.entry(Person.class, by),
            Map.entry(Viewer.class, viewer(by)),
            Map.entry(PersonId.class, somebody),
            Map.entry(Edition.class, edition),
            Map.entry(EditionId.class, edition.id()),
            Map.entry(String.class, text),
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(boolean.class, true),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(Instant.class, Instant.parse("2030-01-01T00:00:00Z")),
            Map.entry(LocalDate.class, LocalDate.parse("2030-01-01")),
            Map.entry(Locale.class, Locale.UK),
            Map.entry(ZoneId.class, ZoneId.of("UTC")),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(List.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(Collection.class, List.of()),
            Map.entry(Map.class, Map.of()),
            Map.entry(InputStream.class, new ByteArrayInputStream("%PDF-1.4".getBytes())));
  }

  private static Viewer viewer(Person by) {
    return new Viewer(
        by.id().value(), Set.of(by.roles().stream().map(Role::name).toArray(String[]::new)));
  }

  @Nullable Object of(Class<?> type) {
    Object value = known.get(type);
    if (value != null) {
      return value;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return type.isRecord() ? record(type) : null;
  }

  private Object record(Class<?> type) {
    try {
      RecordComponent[] parts = type.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      boolean isId = parts.length == 1 && type.getSimpleName().endsWith("Id");
      return isId
          ? constructor.newInstance(id(type.getSimpleName()))
          : constructor.newInstance(Arrays.stream(types).map(this::of).toArray());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(type.getName(), impossible);
    }
  }

  /** {@code EntryId} is known as {@code entry}. */
  private String id(String type) {
    String what = type.substring(0, type.length() - 2);
    return ids.apply(what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1));
  }
}
