package org.plenary.answer.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.answer.AnswerState;
import org.plenary.answer.Outcome;
import org.plenary.answer.RegisterFilter;
import org.plenary.answer.RegisterFilter.Timing;
import org.plenary.consultation.Capacity;
import org.plenary.consultation.Channel;
import org.plenary.consultation.CommentKind;
import org.plenary.consultation.CommentState;
import org.plenary.consultation.Round;
import org.plenary.consultation.Severity;
import org.plenary.consultation.TextKey;
import org.plenary.consultation.ui.CommentTexts;
import org.plenary.group.Body;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphKind;
import org.plenary.ui.FilterButton;
import org.plenary.ui.FilterSet;
import org.plenary.ui.Icon;
import org.plenary.ui.RegionNames;
import org.plenary.ui.ResultCount;

/** What of the register is wanted. */
class RegisterFilters extends Div {

  /** Signs of a paragraph by which one tells it from its neighbours. */
  private static final int LABEL = 48;

  private final GuidelineId guideline;
  private final TextField words = new TextField();
  private final FilterButton<Round> rounds;
  private final FilterButton<Paragraph> places;
  private final List<Paragraph> text;
  private final FilterButton<CommentKind> kinds;
  private final FilterButton<Severity> severities;
  private final FilterButton<Capacity> capacities;
  private final FilterButton<Body> bodies;
  private final FilterButton<String> regions;
  private final FilterButton<CommentState> states;
  private final FilterButton<AnswerState> answers;
  private final FilterButton<Outcome> outcomes;
  private final FilterButton<Channel> channels;
  private final FilterButton<Timing> timing;
  private final ResultCount count = new ResultCount();

  RegisterFilters(
      GuidelineId guideline,
      List<Round> allRounds,
      List<Body> allBodies,
      List<Paragraph> text,
      Runnable changed) {
    this.guideline = guideline;
    this.text = text;
    addClassName("filters");
    words.setPlaceholder(getTranslation("answer.filter.words"));
    words.setAriaLabel(getTranslation("answer.filter.words"));
    words.addClassName("search");
    words.setPrefixComponent(new Icon("search"));
    words.setClearButtonVisible(true);
    words.setValueChangeMode(ValueChangeMode.LAZY);
    words.addValueChangeListener(event -> changed.run());
    rounds = new FilterButton<>(name("round"), allRounds, Round::name);
    places =
        new FilterButton<>(
            name("paragraph"),
            text.stream().filter(one -> one.kind() != ParagraphKind.FOOTNOTE).toList(),
            this::place);
    kinds = new FilterButton<>(name("kind"), values(CommentKind.values()), this::kind);
    severities = new FilterButton<>(name("severity"), values(Severity.values()), this::severity);
    capacities =
        new FilterButton<>(
            name("capacity"),
            values(Capacity.values()),
            item -> value("consultation.capacity.", item));
    bodies = new FilterButton<>(name("body"), allBodies, Body::name);
    regions =
        new FilterButton<>(
            name("region"),
            List.of("Africa", "Americas", "Asia-Pacific", "Europe", "Middle East"),
            item -> RegionNames.of(item, key -> getTranslation(key)));
    states =
        new FilterButton<>(
            name("state"),
            List.of(CommentState.SUBMITTED, CommentState.WITHDRAWN, CommentState.SUPERSEDED),
            item -> getTranslation("consultation.state." + TextKey.of(item)));
    answers =
        new FilterButton<>(
            name("answer"), values(AnswerState.values()), item -> value("answer.state.", item));
    outcomes =
        new FilterButton<>(
            name("outcome"), values(Outcome.values()), item -> TriageTexts.outcome(this, item));
    channels =
        new FilterButton<>(
            name("channel"),
            values(Channel.values()),
            item -> value("consultation.channel.", item));
    timing =
        new FilterButton<>(
            name("timing"),
            List.of(Timing.FORMAL, Timing.INFORMAL),
            item -> value("answer.timing.", item));
    FilterSet set = new FilterSet(rounds, places, outcomes);
    List<FilterButton<?>> rare =
        allBodies.isEmpty()
            ? List.of(kinds, severities, regions, timing)
            : List.of(
                answers, severities, kinds, bodies, regions, capacities, states, channels, timing);
    Stream.concat(Stream.of(rounds, places, outcomes), rare.stream())
        .forEach(filter -> filter.onChange(value -> changed.run()));
    add(words, set.more(rare.toArray(FilterButton[]::new)), count);
  }

  private String name(String key) {
    return getTranslation("answer.filter." + key);
  }

  private String kind(CommentKind item) {
    return CommentTexts.kind(this, item);
  }

  private String severity(Severity item) {
    return CommentTexts.severity(this, item);
  }

  private String value(String key, Enum<?> item) {
    return getTranslation(key + TextKey.of(item));
  }

  private static <T> List<T> values(T[] values) {
    return Arrays.asList(values);
  }

  /** The heading of a section stands for all of it. */
  private Stream<Paragraph> under(Paragraph chosen) {
    return chosen.isSectionHeading()
        ? text.stream().filter(one -> one.sectionNumber() == chosen.sectionNumber())
        : Stream.of(chosen);
  }

  private String place(Paragraph one) {
    String words = one.words().replaceAll("\\s+", " ");
    String begin = words.length() > LABEL ? words.substring(0, LABEL).stripTrailing() + "…" : words;
    return one.isSectionHeading()
        ? getTranslation("answer.filter.whole-section", one.number(), begin)
        : one.number() + " " + begin;
  }

  void choose(Set<Round> only) {
    rounds.setValue(only);
  }

  void show(int shown) {
    count.setText(getTranslation("answer.register.count", shown));
  }

  RegisterFilter filter() {
    Set<Timing> when = timing.getValue();
    return new RegisterFilter(
        guideline,
        rounds.getValue().stream().map(Round::id).collect(Collectors.toSet()),
        kinds.getValue(),
        severities.getValue(),
        capacities.getValue(),
        channels.getValue(),
        states.getValue(),
        bodies.getValue().stream().map(Body::id).collect(Collectors.toSet()),
        regions.getValue(),
        places.getValue().stream()
            .flatMap(this::under)
            .map(Paragraph::id)
            .collect(Collectors.toSet()),
        answers.getValue(),
        outcomes.getValue(),
        when.size() == 1 ? when.iterator().next() : Timing.ANY,
        words.getValue());
  }
}
