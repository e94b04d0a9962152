package org.plenary.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.audit.AuditFilter;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntrySearch;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.shared.Subject;
import org.plenary.ui.DatePickers;
import org.plenary.ui.Icon;

/** Narrows the record by entry, person and period. */
class RecordFilterBar extends Div {

  /** Found nowhere, so that a name nobody has finds no lines instead of all. */
  private static final Set<String> NOTHING = Set.of("nothing");

  private final EntrySearch entries;
  private final People people;
  private final Person reader;
  private final ZoneId zone;
  private final Button linked = new Button(new Icon("x"));
  private final TextField entry = new TextField();
  private final TextField person = new TextField();
  private final DatePicker from = DatePickers.day();
  private final DatePicker through = DatePickers.day();

  private final UnaryOperator<String> texts;
  private @Nullable Subject thing;

  /**
   * @param texts as for {@link RecordWords#thing}
   */
  RecordFilterBar(
      EntrySearch entries,
      People people,
      Person reader,
      UnaryOperator<String> texts,
      Runnable whenChanged) {
    this.texts = texts;
    this.entries = entries;
    this.people = people;
    this.reader = reader;
    this.zone = reader.zone();
    addClassName("filters");
    linked.addThemeName("filter");
    linked.setThemeName("on", true);
    linked.setIconAfterText(true);
    linked.setVisible(false);
    linked.addClickListener(
        event -> {
          show(null);
          whenChanged.run();
        });
    prepare(entry, "desk.record.entry", "file-text", whenChanged);
    prepare(person, "desk.record.person", "user", whenChanged);
    prepare(from, "desk.record.from", whenChanged);
    prepare(through, "desk.record.through", whenChanged);
    add(linked, entry, person, from, through);
  }

  private void prepare(TextField field, String key, String icon, Runnable whenChanged) {
    field.addClassName("search");
    field.setPlaceholder(getTranslation(key));
    field.setAriaLabel(getTranslation(key));
    field.setPrefixComponent(new Icon(icon));
    field.setClearButtonVisible(true);
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.addValueChangeListener(event -> whenChanged.run());
  }

  private void prepare(DatePicker field, String key, Runnable whenChanged) {
    field.setPlaceholder(getTranslation(key));
    field.setAriaLabel(getTranslation(key));
    field.setClearButtonVisible(true);
    field.addValueChangeListener(event -> whenChanged.run());
  }

  /**
   * Narrows to one thing, named as in links: {@code entry:…}. Its id tells nobody anything, so a
   * button says what kind of thing it is, and lets go of it.
   */
  void setSubject(String kindAndId) {
    int colon = kindAndId.indexOf(':');
    show(
        colon < 0
            ? null
            : new Subject(kindAndId.substring(0, colon), kindAndId.substring(colon + 1)));
  }

  private void show(@Nullable Subject only) {
    thing = only;
    linked.setVisible(only != null);
    entry.setVisible(only == null);
    if (only != null) {
      linked.setText(getTranslation("desk.record.only", RecordWords.thing(only.kind(), texts)));
    }
  }

  AuditFilter filter() {
    String words = entry.isVisible() ? entry.getValue().strip() : "";
    return new AuditFilter(
        thing != null ? thing.kind() : words.isEmpty() ? null : EntryId.KIND,
        thing != null ? Set.of(thing.id()) : found(words, this::entries),
        found(person.getValue().strip(), this::people),
        null,
        startOf(from.getValue()),
        through.getValue() == null ? null : startOf(through.getValue().plusDays(1)));
  }

  private static Set<String> found(String words, Function<String, Stream<String>> search) {
    if (words.isEmpty()) {
      return Set.of();
    }
    Set<String> ids = search.apply(words).collect(Collectors.toSet());
    return ids.isEmpty() ? NOTHING : ids;
  }

  private Stream<String> entries(String words) {
    return entries.list(reader, words).stream().map(EntryId::value);
  }

  private Stream<String> people(String words) {
    return people.listNamed(reader, words).stream().map(one -> one.id().value());
  }

  private @Nullable Instant startOf(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(zone).toInstant();
  }
}
