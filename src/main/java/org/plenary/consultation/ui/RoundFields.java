package org.plenary.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.Audience;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundKind;
import org.plenary.consultation.RoundPlan;
import org.plenary.consultation.RoundRefused;
import org.plenary.consultation.Sight;
import org.plenary.consultation.TextKey;
import org.plenary.group.Body;
import org.plenary.group.BodyKind;
import org.plenary.guideline.Draft;
import org.plenary.shared.Deadline;
import org.plenary.ui.DatePickers;
import org.plenary.ui.RegionNames;
import org.plenary.ui.ZoneField;

/** What is said about a round before it opens. */
class RoundFields extends Div {

  private static final List<String> REGIONS =
      List.of("Africa", "Americas", "Asia-Pacific", "Europe", "Middle East");

  final Select<Draft> draft = new Select<>();
  private final Select<RoundKind> kind = new Select<>();
  private final TextField name = new TextField();
  private final TextArea introduction = new TextArea();
  private final TextArea questions = new TextArea();
  private final Checkbox experts = new Checkbox();
  private final CheckboxGroup<BodyKind> kinds = new CheckboxGroup<>();
  private final CheckboxGroup<String> regions = new CheckboxGroup<>();
  private final MultiSelectComboBox<Body> named = new MultiSelectComboBox<>();
  private final Checkbox toAll = new Checkbox();
  private final RadioButtonGroup<Sight> sight = new RadioButtonGroup<>();
  private final DateTimePicker opens = DatePickers.moment();
  private final DateTimePicker closes = DatePickers.moment();
  private final ZoneField zone;

  RoundFields(List<Draft> frozen, List<Body> bodies, ZoneId own) {
    addClassName("formcol");
    draft.setLabel(label("draft"));
    draft.setItems(frozen);
    draft.setItemLabelGenerator(one -> getTranslation("consultation.reading.draft", one.number()));
    kind.setLabel(label("kind"));
    kind.setItems(RoundKind.values());
    kind.setItemLabelGenerator(item -> CommentTexts.roundKind(this, item));
    name.setLabel(label("name"));
    name.setMaxLength(300);
    introduction.setLabel(label("introduction"));
    questions.setLabel(label("questions"));
    questions.setHelperText(getTranslation("consultation.set-up.questions-help"));
    add(draft, kind, name, introduction, questions);
    add(new H2(label("audience")));
    audience(bodies);
    add(new H2(label("dates")));
    zone = new ZoneField(label("zone"), own);
    opens.setLabel(label("opens"));
    closes.setLabel(label("closes"));
    closes.setHelperText(getTranslation("consultation.set-up.closes-help"));
    add(opens, closes, zone);
    sight.setLabel(label("sight"));
    sight.setItems(Sight.values());
    sight.setItemLabelGenerator(
        item -> getTranslation("consultation.set-up.sight-value." + TextKey.of(item)));
    sight.setHelperText(getTranslation("consultation.set-up.sight-help"));
    add(sight);
    Stream.<Component>of(name, introduction, questions, draft, kind, named, zone, opens, closes)
        .forEach(field -> field.getElement().getStyle().set("width", "100%"));
    kind.addValueChangeListener(event -> suggest(event.getValue(), event.isFromClient()));
  }

  private void audience(List<Body> bodies) {
    experts.setLabel(label("experts"));
    kinds.setLabel(label("kinds"));
    kinds.setItems(BodyKind.values());
    kinds.setItemLabelGenerator(
        item -> getTranslation("consultation.body-kind." + TextKey.of(item)));
    regions.setLabel(label("regions"));
    regions.setItems(REGIONS);
    regions.setItemLabelGenerator(one -> RegionNames.of(one, key -> getTranslation(key)));
    regions.setHelperText(getTranslation("consultation.set-up.regions-help"));
    named.setLabel(label("named"));
    named.setItems(bodies);
    named.setItemLabelGenerator(Body::name);
    toAll.setLabel(label("to-all"));
    add(experts, kinds, regions, named, toAll);
  }

  private String label(String key) {
    return getTranslation("consultation.set-up." + key);
  }

  /** Whom a kind of round asks unless somebody says otherwise. */
  private void suggest(@Nullable RoundKind chosen, boolean isTyped) {
    if (chosen == null || !isTyped) {
      return;
    }
    experts.setValue(chosen == RoundKind.OUTLINE || chosen == RoundKind.EXPERT);
    kinds.setValue(
        switch (chosen) {
          case MEMBER_STATE -> Set.of(BodyKind.STATE);
          case REGIONAL -> Set.of(BodyKind.values());
          default -> Set.of();
        });
    toAll.setValue(chosen == RoundKind.OPEN);
    if (name.isEmpty()) {
      name.setValue(CommentTexts.roundKind(this, chosen));
    }
    if (sight.getValue() == null) {
      sight.setValue(Sight.AFTER_CLOSE);
    }
  }

  void show(Round round, List<Body> bodies) {
    kind.setValue(round.kind());
    name.setValue(round.name());
    introduction.setValue(round.introduction());
    questions.setValue(String.join("\n", round.questions()));
    experts.setValue(round.audience().experts());
    kinds.setValue(round.audience().kinds());
    regions.setValue(round.audience().regions());
    named.setValue(
        bodies.stream()
            .filter(body -> round.audience().named().contains(body.id()))
            .collect(Collectors.toSet()));
    toAll.setValue(round.audience().isOpenToAll());
    sight.setValue(round.sight());
    zone.show(round.closes().zone());
    opens.setValue(LocalDateTime.ofInstant(round.opens().at(), round.opens().zone()));
    closes.setValue(LocalDateTime.ofInstant(round.closes().at(), round.closes().zone()));
  }

  /** Empty where something is missing, which is then said at its field. */
  @Nullable RoundPlan plan() {
    boolean isComplete =
        require(draft, draft.isEmpty())
            & require(kind, kind.isEmpty())
            & require(sight, sight.isEmpty())
            & require(zone, zone.isEmpty())
            & require(opens, opens.isEmpty())
            & require(closes, closes.isEmpty());
    if (!isComplete) {
      return null;
    }
    return new RoundPlan(
        kind.getValue(),
        name.getValue(),
        introduction.getValue(),
        new Audience(
            experts.getValue(),
            kinds.getValue(),
            regions.getValue(),
            named.getValue().stream().map(Body::id).collect(Collectors.toSet()),
            toAll.getValue()),
        sight.getValue(),
        questions.getValue().lines().filter(line -> !line.isBlank()).toList(),
        deadline(opens),
        deadline(closes));
  }

  private Deadline deadline(DateTimePicker picker) {
    return new Deadline(picker.getValue().atZone(zone.getValue()).toInstant(), zone.getValue(), "");
  }

  private boolean require(HasValidation field, boolean isMissing) {
    field.setInvalid(isMissing);
    if (isMissing) {
      field.setErrorMessage(getTranslation("consultation.set-up.missing"));
    }
    return !isMissing;
  }

  void refuse(RoundRefused refused) {
    String why = getTranslation(refused.messageKey(), refused.arguments());
    HasValidation field =
        switch (refused.field()) {
          case NAME -> name;
          case DRAFT -> draft;
          case AUDIENCE -> kinds;
          case QUESTIONS -> questions;
          case OPENS -> opens;
          default -> closes;
        };
    field.setErrorMessage(why);
    field.setInvalid(true);
    ((Component) field).scrollIntoView();
  }
}
