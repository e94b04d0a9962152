package org.plenary.entry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.Optional;
import org.plenary.entry.Awards;
import org.plenary.entry.CeremonyGuests;
import org.plenary.entry.EntryState;
import org.plenary.entry.OwnEntry;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.EditionDate;
import org.plenary.shared.Deadline;
import org.plenary.ui.Confirm;
import org.plenary.ui.FactList;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NextStep;
import org.plenary.ui.PageSection;
import org.plenary.ui.Toast;

/** An award in confidence: what it is, until when to answer, and the two answers. */
@Route("my-entries/:entry/award")
@PermitAll
class AwardView extends OwnEntryPage {

  private final Awards awards;
  private final CeremonyGuests guests;

  AwardView(OwnScreens screens, Awards awards, CeremonyGuests guests) {
    super(screens);
    this.awards = awards;
    this.guests = guests;
  }

  /** Who was not told of an award finds no trace of this screen. */
  @Override
  Optional<String> redirect(OwnEntry own) {
    return own.entry().state() == EntryState.AWARD_OFFERED
        ? Optional.empty()
        : Optional.of(EntryRoutes.own(own.entry().id()));
  }

  @Override
  void show() {
    AwardSlot slot = edition().slot(Objects.requireNonNull(entry().awardSlot()));
    add(header(getTranslation("entry.award.here")));
    add(own().waitsForAward() ? question(slot) : accepted(slot));
    add(new PageSection(getTranslation("entry.award.what"), facts(slot), confidential()));
    if (EntryScreen.isOwner(person(), entry())) {
      add(decline(slot));
    }
  }

  private NextStep question(AwardSlot slot) {
    Button accept = new Button(getTranslation("entry.award.accept"), event -> accept());
    accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    accept.setDisableOnClick(true);
    accept.setVisible(EntryScreen.isOwner(person(), entry()));
    String due = own().awardDue() == null ? "" : dates().deadline(own().awardDue());
    boolean isLate = own().awardDue() != null && dates().isPast(own().awardDue().at());
    return new NextStep(
        "trophy",
        getTranslation("entry.award.title", slot.label()),
        getTranslation(isLate ? "entry.award.late" : "entry.award.by", due),
        accept);
  }

  /** Nothing is to be kept to oneself once the results are out. */
  private Paragraph confidential() {
    Deadline lifts = edition().date(EditionDate.EMBARGO_LIFTS);
    Paragraph words = new Paragraph(getTranslation("entry.award.embargo", dates().deadline(lifts)));
    words.setVisible(!dates().isPast(lifts.at()));
    return words;
  }

  private NextStep accepted(AwardSlot slot) {
    Component[] way =
        guests.find(person(), id()).isPresent()
            ? new Component[] {
              new LinkButton(getTranslation("entry.guests.see"), EntryRoutes.guests(id())).primary()
            }
            : new Component[0];
    return new NextStep(
        "check",
        getTranslation("entry.award.accepted", slot.label()),
        getTranslation("entry.award.accepted-hint"),
        way);
  }

  private FactList facts(AwardSlot slot) {
    FactList facts = new FactList().fact(getTranslation("entry.award.name"), slot.label());
    if (slot.partner() != null) {
      facts.fact(getTranslation("entry.award.partner"), slot.partner());
    }
    return facts;
  }

  private PageSection decline(AwardSlot slot) {
    TextArea reason = new TextArea(getTranslation("entry.award.reason"));
    reason.setHelperText(getTranslation("entry.award.reason-hint"));
    reason.setMaxLength(2000);
    reason.setWidthFull();
    Button decline =
        new Button(
            getTranslation("entry.award.decline"),
            event ->
                new Confirm(
                        getTranslation("entry.award.decline-question", slot.label()),
                        getTranslation("entry.award.decline-consequence"))
                    .yesRemoving(
                        getTranslation("entry.award.decline"), () -> decline(reason.getValue()))
                    .open());
    Div column = new Div(reason, decline);
    column.addClassName("formcol");
    return new PageSection(getTranslation("entry.award.decline-title"), column);
  }

  private void accept() {
    if (EntryScreen.attempt(() -> awards.acceptAward(person(), id()))) {
      Toast.show(getTranslation("entry.award.thanks"));
    }
    // Where there is no ceremony to come to, that screen leads on to the entry.
    getUI().orElseThrow().navigate(EntryRoutes.guests(id()).substring(1));
  }

  private void decline(String reason) {
    EntryScreen.attempt(() -> awards.declineAward(person(), id(), reason));
    getUI().orElseThrow().navigate(EntryRoutes.own(id()).substring(1));
  }
}
