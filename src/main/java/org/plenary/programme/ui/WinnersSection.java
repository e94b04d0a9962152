package org.plenary.programme.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.plenary.programme.BenefitKind;
import org.plenary.programme.BenefitOffer;
import org.plenary.programme.Ceremony;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.WinnerPlan;
import org.plenary.shared.Deadline;
import org.plenary.ui.DatePickers;

/** What awaits winners: the ceremony, and the benefits that come with awards. */
final class WinnersSection extends SetUpSection {

  private static final int MOST = 365;
  private static final int MOST_PLACES = 100_000;

  private final FieldKit kit;
  private final TextField place;
  private final DateTimePicker ends;
  private final IntegerField seats;
  private final IntegerField places;
  private final IntegerField ceremonyDays;
  private final TextArea programme;
  private final TextArea travel;
  private final IntegerField answerDays;
  private final ListEditor<BenefitOffer> benefits;

  WinnersSection(Edition edition, FieldKit kit) {
    this.kit = kit;
    Ceremony ceremony = edition.winners().ceremony();
    place = kit.text(getTranslation("programme.field.place"), ceremony.place());
    place.setHelperText(getTranslation("programme.winners.place-hint"));
    ends = ends(edition, ceremony);
    seats = number("seats", ceremony.seats());
    seats.setHelperText(getTranslation("programme.winners.seats-hint"));
    places = number("places-in-hall", ceremony.places(), MOST_PLACES);
    places.setHelperText(getTranslation("programme.winners.places-hint"));
    ceremonyDays = number("answer-days", ceremony.answerDays());
    ceremonyDays.setHelperText(getTranslation("programme.winners.ceremony-days-hint"));
    programme = kit.area(getTranslation("programme.field.programme"), ceremony.programme());
    travel = kit.area(getTranslation("programme.field.travel"), ceremony.travel());
    travel.setHelperText(getTranslation("programme.winners.travel-hint"));
    answerDays = number("answer-days", edition.winners().answerDays());
    answerDays.setHelperText(getTranslation("programme.winners.answer-days-hint"));
    benefits =
        new ListEditor<>(
            kit, edition.winners().benefits(), offer -> new BenefitFields(offer, kit, edition));
    add(new H3(getTranslation("programme.winners.ceremony")));
    add(place, ends, seats, places, ceremonyDays, programme, travel);
    add(new H3(getTranslation("programme.winners.benefits")), answerDays, benefits);
    if (!kit.isReadOnly()) {
      add(new AddButton(getTranslation("programme.winners.add"), () -> benefits.append(blank())));
    }
  }

  @Override
  Edition applyTo(Edition edition) {
    Ceremony ceremony =
        new Ceremony(
            place.getValue().strip(),
            ends.getValue(),
            FieldKit.valueOf(seats),
            FieldKit.valueOf(ceremonyDays),
            programme.getValue().strip(),
            travel.getValue().strip(),
            FieldKit.valueOf(places));
    return edition.with(new WinnerPlan(ceremony, FieldKit.valueOf(answerDays), benefits.values()));
  }

  private DateTimePicker ends(Edition edition, Ceremony ceremony) {
    DateTimePicker field = DatePickers.moment(getTranslation("programme.field.ends"));
    ZoneId zone =
        edition.findDate(EditionDate.EMBARGO_LIFTS).map(Deadline::zone).orElse(edition.zone());
    field.setValue(ceremony.ends());
    field.setStep(Duration.ofMinutes(30));
    field.setHelperText(getTranslation("programme.winners.ends-hint", zone.getId()));
    field.setWidthFull();
    return kit.listen(field);
  }

  private BenefitOffer blank() {
    List<String> taken = benefits.values().stream().map(BenefitOffer::key).toList();
    return new BenefitOffer(
        NewKey.besides(taken, "benefit"), BenefitKind.TRAINING, "", "", List.of());
  }

  private IntegerField number(String name, int value) {
    return number(name, value, MOST);
  }

  private IntegerField number(String name, int value, int most) {
    IntegerField field = kit.number(getTranslation("programme.field." + name), value, 0, most);
    field.setWidthFull();
    return field;
  }
}
