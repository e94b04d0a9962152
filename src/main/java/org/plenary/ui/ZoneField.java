package org.plenary.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Asks for a time zone by the name of a place, because only places know their summer time. A zone
 * that is set already stays among the choices, whatever it is called.
 */
public class ZoneField extends ComboBox<ZoneId> {

  private static final int MOST_HOURS = 14;

  private final List<ZoneId> choices;

  public ZoneField(String label, ZoneId value) {
    this(label, value, Zones.places());
  }

  private ZoneField(String label, ZoneId value, List<ZoneId> choices) {
    super(label);
    this.choices = choices;
    setItemLabelGenerator(zone -> zone.getId().replace('_', ' '));
    setWidthFull();
    show(value);
  }

  /** With plain hours from UTC, for a zone that is to be taken at its word, such as CET. */
  public static ZoneField withHours(String label, ZoneId value) {
    Stream<ZoneId> hours =
        IntStream.rangeClosed(1 - MOST_HOURS, MOST_HOURS)
            .mapToObj(hour -> "UTC%s%02d:00".formatted(hour < 0 ? "-" : "+", Math.abs(hour)))
            .map(ZoneId::of);
    return new ZoneField(label, value, Stream.concat(Zones.places().stream(), hours).toList());
  }

  public final void show(ZoneId zone) {
    setItems(
        choices.contains(zone)
            ? choices
            : Stream.concat(Stream.of(zone), choices.stream()).toList());
    setValue(zone);
  }
}
