package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.meeting.Election;
import org.plenary.meeting.Meeting;
import org.plenary.shared.Refusal;
import org.plenary.ui.AskDialog;

/** What the acts of an election ask for. */
final class ElectionDialogs {

  /** Candidates are known this long before a meeting, where there is time for it. */
  private static final Duration USUAL_WINDOW = Duration.ofDays(21);

  /** Nothing was chosen. */
  private static final class Missing extends Refusal {
    private Missing(String key) {
      super(key);
    }
  }

  private ElectionDialogs() {}

  static AskDialog call(
      Meeting meeting, Instant now, BiConsumer<String, Instant> act, Runnable refresh) {
    TextField post = new TextField(text("meeting.election.post"));
    post.setMaxLength(200);
    post.setWidthFull();
    DateTimePicker until = MeetingTimes.picker(text("meeting.election.until"));
    Instant usual = meeting.starts().at().minus(USUAL_WINDOW);
    until.setValue(
        LocalDateTime.ofInstant(
            usual.isAfter(now) ? usual : meeting.starts().at(), meeting.starts().zone()));
    until.setHelperText(text("meeting.election.until-help", meeting.starts().zone()));
    return ask(
            "call",
            () -> {
              if (until.isEmpty()) {
                throw new Missing("meeting.set-up.missing");
              }
              act.accept(
                  post.getValue(), until.getValue().atZone(meeting.starts().zone()).toInstant());
            },
            refresh)
        .with(post, until);
  }

  static AskDialog add(List<Person> eligible, Consumer<PersonId> act, Runnable refresh) {
    ComboBox<Person> who = new ComboBox<>(text("meeting.election.candidate"), eligible);
    who.setItemLabelGenerator(Person::name);
    who.setWidthFull();
    return ask("add", () -> act.accept(chosen(who.getOptionalValue()).id()), refresh).with(who);
  }

  /** A blank paper is a choice of its own, so that nobody hands one in by mistake. */
  static AskDialog cast(
      Election election,
      Map<PersonId, Person> known,
      Consumer<@Nullable PersonId> act,
      Runnable refresh) {
    RadioButtonGroup<Optional<PersonId>> choice = new RadioButtonGroup<>(election.post());
    List<Optional<PersonId>> items = new ArrayList<>();
    election.standing().forEach(one -> items.add(Optional.of(one)));
    items.add(Optional.empty());
    choice.setItems(items);
    choice.setItemLabelGenerator(
        one -> one.map(id -> known.get(id).name()).orElse(text("meeting.election.blank")));
    return ask("cast", () -> act.accept(chosen(choice.getOptionalValue()).orElse(null)), refresh)
        .with(choice);
  }

  static AskDialog enter(
      Election election,
      Map<PersonId, Person> known,
      BiConsumer<Map<PersonId, Integer>, Integer> act,
      Runnable refresh) {
    Map<PersonId, IntegerField> fields = new LinkedHashMap<>();
    election.standing().forEach(one -> fields.put(one, VoteFields.number(known.get(one).name())));
    IntegerField blank = VoteFields.number(text("meeting.election.blank-papers"));
    AskDialog dialog =
        ask(
            "enter",
            () ->
                act.accept(
                    fields.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> value(one.getValue()))),
                    value(blank)),
            refresh);
    fields.values().forEach(dialog::with);
    return dialog.with(blank);
  }

  private static AskDialog ask(String key, Runnable act, Runnable refresh) {
    return new AskDialog(
        text("meeting.election." + key),
        text("meeting.election-say." + key),
        text("meeting.election." + key),
        () -> {
          act.run();
          refresh.run();
        });
  }

  private static int value(IntegerField field) {
    return field.getValue() == null ? 0 : field.getValue();
  }

  private static <T> T chosen(Optional<T> value) {
    return value.orElseThrow(() -> new Missing("meeting.election.choose"));
  }
}
