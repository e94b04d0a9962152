package org.plenary.programme.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.programme.Category;
import org.plenary.programme.CutTie;
import org.plenary.programme.DeadlineWording;
import org.plenary.programme.Edition;
import org.plenary.programme.PublicVotePlan;
import org.plenary.shared.Deadline;
import org.plenary.ui.DatePickers;

/** Whether everybody may vote for finalists, and when. Its fields show once it is wanted. */
final class PublicVoteFields extends Div {

  private static final int MOST = 100;

  private final FieldKit kit;
  private final ZoneId zone;
  private final Checkbox wanted;
  private final DateTimePicker opens;
  private final DateTimePicker closes;
  private final CheckboxGroup<String> categories;
  private final Checkbox hidden;
  private final Checkbox announced;
  private final IntegerField goForward;
  private final Select<CutTie> tie;

  PublicVoteFields(Edition edition, FieldKit kit) {
    this.kit = kit;
    zone = edition.zone();
    PublicVotePlan plan = edition.rules().publicVote();
    wanted = kit.check(getTranslation("programme.field.wanted"), plan.wanted());
    opens = date("opens", plan.opens());
    closes = date("closes", plan.closes());
    List<String> keys = edition.categories().stream().map(Category::key).toList();
    LinkedHashSet<String> chosen = new LinkedHashSet<>(plan.categories());
    chosen.retainAll(keys);
    categories =
        kit.checks(
            getTranslation("programme.field.categories"),
            keys,
            chosen,
            key -> edition.category(key).name());
    hidden =
        kit.check(getTranslation("programme.field.hidden-until-close"), plan.hiddenUntilClose());
    announced =
        kit.check(getTranslation("programme.field.finalists-announced"), plan.finalistsAnnounced());
    goForward = kit.number(getTranslation("programme.field.go-forward"), plan.goForward(), 0, MOST);
    goForward.setHelperText(getTranslation("programme.rules.go-forward-hint"));
    goForward.setWidthFull();
    tie =
        kit.select(
            getTranslation("programme.field.tie-at-cut"),
            Arrays.asList(CutTie.values()),
            plan.tieAtCut(),
            EditionWords::choice);
    tie.setWidthFull();
    Paragraph hint = new Paragraph(getTranslation("programme.rules.public-vote-hint"));
    hint.addClassName("ink2");
    add(new H3(getTranslation("programme.rules.public-vote")), hint, wanted);
    Div line = new Div(opens, closes);
    line.addClassName("setup-line");
    Div more = new Div(line, categories, hidden, announced, goForward, tie);
    more.addClassName("fieldset");
    more.setVisible(plan.wanted());
    wanted.addValueChangeListener(event -> more.setVisible(event.getValue()));
    add(more);
  }

  PublicVotePlan value() {
    return new PublicVotePlan(
        wanted.getValue(),
        deadline(opens),
        deadline(closes),
        List.copyOf(categories.getValue()),
        hidden.getValue(),
        announced.getValue(),
        FieldKit.valueOf(goForward),
        tie.getValue());
  }

  private DateTimePicker date(String name, @Nullable Deadline value) {
    DateTimePicker field =
        kit.listen(DatePickers.moment(getTranslation("programme.field." + name)));
    field.setHelperText(getTranslation("programme.rules.public-vote-zone", zone.getId()));
    field.setStep(Duration.ofMinutes(30));
    if (value != null) {
      field.setValue(LocalDateTime.ofInstant(value.at(), zone));
    }
    return field;
  }

  private @Nullable Deadline deadline(DateTimePicker field) {
    return Optional.ofNullable(field.getValue())
        .map(at -> DeadlineWording.worded(at.atZone(zone).toInstant(), zone))
        .orElse(null);
  }
}
