package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.attachment.ui.FileListField;
import org.plenary.identity.Person;
import org.plenary.meeting.HostLetters;
import org.plenary.meeting.HostOffer;
import org.plenary.meeting.HostOffers;
import org.plenary.meeting.HostVoices;
import org.plenary.meeting.Hosting;
import org.plenary.shared.Countries;
import org.plenary.ui.Confirm;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Toast;

/** One's own offer to host, or one's body's: made, changed, with its letter, and taken back. */
@SpringComponent
class OwnHostOffer {

  private final HostOffers offers;
  private final HostLetters letters;
  private final HostVoices voices;
  private final HostNames names;
  private final Countries countries;

  OwnHostOffer(
      HostOffers offers,
      HostLetters letters,
      HostVoices voices,
      HostNames names,
      Countries countries) {
    this.offers = offers;
    this.letters = letters;
    this.voices = voices;
    this.names = names;
    this.countries = countries;
  }

  /**
   * The form, filled with what was offered before.
   *
   * @param known null for a new offer
   */
  Component form(Person by, Hosting hosting, @Nullable HostOffer known, Runnable refresh) {
    HostOfferForm form =
        new HostOfferForm(
            hosting, countries, known == null ? voices.listFree(by, hosting) : List.of());
    if (known != null) {
      form.show(known.terms());
    }
    Button send =
        new Button(
            text(known == null ? "meeting.hosts.file" : "meeting.set-up.save"),
            click ->
                form.attempt(
                    () -> {
                      send(by, hosting, known, form);
                      Toast.show(text("meeting.hosts.filed"));
                      refresh.run();
                    }));
    send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div foot = new Div(send);
    if (known != null) {
      foot.add(new Button(text("meeting.set-up.leave"), click -> refresh.run()));
    }
    foot.addClassName("formfoot");
    return new PageSection(
        text(known == null ? "meeting.hosts.offer-title" : "meeting.hosts.change"), form, foot);
  }

  private void send(Person by, Hosting hosting, @Nullable HostOffer known, HostOfferForm form) {
    if (known == null) {
      offers.offer(by, hosting.id(), form.body(), form.terms());
    } else {
      offers.change(by, known.id(), form.terms());
    }
  }

  /** Whether there is a name left in which this person has offered nothing. */
  boolean isFree(Person by, Hosting hosting) {
    return offers.isTaking(hosting) && !voices.listFree(by, hosting).isEmpty();
  }

  /**
   * What stands, with what this person may still do.
   *
   * @param change shows the form
   */
  Component card(
      Person by,
      Hosting hosting,
      HostOffer own,
      ReaderDates dates,
      Runnable change,
      Runnable refresh) {
    LetterFiles letter = new LetterFiles(letters, by, own);
    boolean mayChange = offers.isChangeable(by, hosting, own);
    HostOfferCard card =
        new HostOfferCard(
            own,
            names.of(List.of(own)).get(own.id()),
            mayChange ? List.of() : letter.list(),
            dates);
    if (mayChange) {
      card.add(
          MeetingParts.quiet(text("meeting.hosts.letter")), new FileListField(letter).atMost(1));
      Button edit = new Button(text("meeting.hosts.change"), click -> change.run());
      edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      return card.acts(edit, withdraw(by, own, refresh));
    }
    if (!voices.isKeptBy(by, own)) {
      card.add(MeetingParts.quiet(text("meeting.hosts.of-body")));
      return card;
    }
    if (offers.isTaking(hosting)) {
      card.add(MeetingParts.quiet(text("meeting.hosts.left")));
      return card.acts(withdraw(by, own, refresh));
    }
    return own.state() == HostOffer.State.CHOSEN ? card.acts(withdraw(by, own, refresh)) : card;
  }

  private Button withdraw(Person by, HostOffer own, Runnable refresh) {
    Runnable step =
        () -> {
          offers.withdraw(by, own.id());
          Toast.show(text("meeting.hosts.withdrawn"));
          refresh.run();
        };
    return new Button(
        text("meeting.hosts.withdraw"),
        click ->
            new Confirm(
                    text("meeting.hosts.withdraw-ask", own.terms().host()),
                    text("meeting.hosts.withdraw-text"))
                .yesRemoving(text("meeting.hosts.withdraw"), () -> MeetingWords.attempt(step))
                .open());
  }
}
