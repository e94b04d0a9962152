package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.group.BodyId;
import org.plenary.meeting.HostKind;
import org.plenary.meeting.HostTerms;
import org.plenary.meeting.HostVoice;
import org.plenary.meeting.Hosting;
import org.plenary.meeting.MeetingRefused;
import org.plenary.shared.Countries;
import org.plenary.ui.CountryBox;
import org.plenary.ui.DatePickers;

/** What a host offers, as it is typed. */
class HostOfferForm extends Div {

  private final Select<HostVoice> voice = new Select<>();
  private final Select<HostKind> kind = new Select<>();
  private final TextField host = line("meeting.hosts.host", 200);
  private final TextField city = line("meeting.hosts.city", 200);
  private final CountryBox country;
  private final DatePicker from = DatePickers.day(text("meeting.hosts.begins"));
  private final DatePicker through = DatePickers.day(text("meeting.hosts.ends"));
  private final IntegerField capacity = new IntegerField(text("meeting.hosts.capacity"));
  private final TextArea pays = area("meeting.hosts.pays", 2000);
  private final TextField languages = line("meeting.hosts.languages", 500);
  private final TextArea accessibility = area("meeting.hosts.accessibility", 2000);
  private final TextArea visaHelp = area("meeting.hosts.visa", 2000);

  private final RefusalLine refusal = new RefusalLine();
  private final Map<String, HasValidation> fields;

  /**
   * @param voices in whose name one may offer; none where that is no longer asked
   */
  HostOfferForm(Hosting hosting, Countries countries, List<HostVoice> voices) {
    addClassNames("formcol", "meetingfields");
    voice.setLabel(text("meeting.hosts.voice"));
    voice.setHelperText(text("meeting.hosts.voice-help"));
    voice.setItems(voices);
    voice.setItemLabelGenerator(HostWords::voice);
    voice.setWidthFull();
    voice.setVisible(voices.stream().anyMatch(one -> one.body() != null));
    voices.stream().findFirst().ifPresent(voice::setValue);
    kind.setLabel(text("meeting.hosts.kind"));
    kind.setItems(HostKind.values());
    kind.setItemLabelGenerator(HostWords::kind);
    kind.setValue(HostKind.LOCAL_GOVERNMENT);
    kind.setWidthFull();
    country = new CountryBox(countries);
    country.setLabel(text("meeting.hosts.country"));
    country.setWidthFull();
    fields =
        Map.of(
            "no-host", host,
            "no-host-city", city,
            "no-host-country", country,
            "host-dates", from,
            "outside-window", from,
            "host-capacity", capacity,
            "no-host-pays", pays,
            "no-host-languages", languages,
            "no-host-accessibility", accessibility,
            "no-host-visa", visaHelp);
    capacity.setMin(1);
    capacity.setStepButtonsVisible(true);
    from.setInitialPosition(hosting.from());
    through.setInitialPosition(hosting.from());
    add(
        voice,
        pair(kind, host),
        pair(city, country),
        pair(from, through),
        capacity,
        pays,
        languages,
        accessibility,
        visaHelp,
        refusal);
  }

  void show(HostTerms terms) {
    kind.setValue(terms.kind());
    host.setValue(terms.host());
    city.setValue(terms.city());
    country.setValue(terms.country());
    from.setValue(terms.from());
    through.setValue(terms.through());
    capacity.setValue(terms.capacity());
    pays.setValue(terms.pays());
    languages.setValue(terms.languages());
    accessibility.setValue(terms.accessibility());
    visaHelp.setValue(terms.visaHelp());
  }

  @Nullable BodyId body() {
    return voice.getOptionalValue().map(HostVoice::id).orElse(null);
  }

  HostTerms terms() {
    return new HostTerms(
        kind.getValue(),
        host.getValue(),
        city.getValue(),
        country.getOptionalValue().orElse(""),
        from.getValue(),
        through.getValue(),
        capacity.getOptionalValue().orElse(0),
        pays.getValue(),
        languages.getValue(),
        accessibility.getValue(),
        visaHelp.getValue());
  }

  /** Takes the step; what is refused is said at its field, and below beside the button. */
  void attempt(Runnable step) {
    fields.values().forEach(field -> field.setInvalid(false));
    refusal.attempt(
        () -> {
          try {
            step.run();
          } catch (MeetingRefused refused) {
            mark(refused);
            throw refused;
          }
        });
  }

  private void mark(MeetingRefused refused) {
    HasValidation field = fields.get(refused.messageKey().replace("meeting.refused.", ""));
    if (field != null) {
      MeetingFields.mark(field, text(refused.messageKey(), refused.arguments()));
    }
  }

  private static Div pair(Component first, Component second) {
    Div pair = new Div(first, second);
    pair.addClassName("meetingspan");
    return pair;
  }

  private static TextField line(String label, int longest) {
    TextField field = new TextField(text(label));
    field.setMaxLength(longest);
    field.setWidthFull();
    return field;
  }

  static TextArea area(String label, int longest) {
    TextArea area = new TextArea(text(label));
    area.setWidthFull();
    area.setMaxLength(longest);
    return area;
  }
}
