package org.plenary.award.ui;

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
import org.plenary.award.CeremonyGuests;
import org.plenary.entry.Awards;
import org.plenary.entry.EntryState;
import org.plenary.entry.OwnEntry;
import org.plenary.entry.ui.EntryRoutes;
import org.plenary.entry.ui.EntryScreen;
import org.plenary.entry.ui.OwnEntryPage;
import org.plenary.entry.ui.OwnScreens;
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
  protected Optional<String> redirect(OwnEntry own) {
    return own.entry().state() == EntryState.AWARD_OFFERED
        ? Optional.empty()
        : Optional.of(EntryRoutes.own(own.entry().id()));
  }

  @Override
  protected void show() {
    AwardSlot slot = edition().slot(Objects.requireNonNull(entry().awardSlot()));
    add(header(getTranslation("award.answer.here")));
    add(own().waitsForAward() ? question(slot) : accepted(slot));
    add(new PageSection(getTranslation("award.answer.what"), facts(slot), confidential()));
    if (EntryScreen.isOwner(person(), entry())) {
      add(decline(slot));
    }
  }

  private NextStep question(AwardSlot slot) {
    Button accept = new Button(getTranslation("award.answer.accept"), event -> accept());
    accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    accept.setDisableOnClick(true);
    accept.setVisible(EntryScreen.isOwner(person(), entry()));
    String due = own().awardDue() == null ? "" : dates().deadline(own().awardDue());
    boolean isLate = own().awardDue() != null && dates().isPast(own().awardDue().at());
    return new NextStep(
        "trophy",
        getTranslation("award.answer.title", slot.label()),
        getTranslation(isLate ? "award.answer.late" : "award.answer.by", due),
        accept);
  }

  /** Nothing is to be kept to oneself once the results are out. */
  private Paragraph confidential() {
    Deadline lifts = edition().date(EditionDate.EMBARGO_LIFTS);
    Paragraph words =
        new Paragraph(getTranslation("award.answer.embargo", dates().deadline(lifts)));
    words.setVisible(!dates().isPast(lifts.at()));
    return words;
  }

  private NextStep accepted(AwardSlot slot) {
    Component[] way =
        guests.find(person(), id()).isPresent()
            ? new Component[] {
              new LinkButton(getTranslation("award.guests.see"), AwardRoutes.guests(id())).primary()
            }
            : new Component[0];
    return new NextStep(
        "check",
        getTranslation("award.answer.accepted", slot.label()),
        getTranslation("award.answer.accepted-hint"),
        way);
  }

  private FactList facts(AwardSlot slot) {
    FactList facts = new FactList().fact(getTranslation("award.answer.name"), slot.label());
    if (slot.partner() != null) {
      facts.fact(getTranslation("award.answer.partner"), slot.partner());
    }
    return facts;
  }

  private PageSection decline(AwardSlot slot) {
    TextArea reason = new TextArea(getTranslation("award.answer.reason"));
    reason.setHelperText(getTranslation("award.answer.reason-hint"));
    reason.setMaxLength(2000);
    reason.setWidthFull();
    Button decline =
        new Button(
            getTranslation("award.answer.decline"),
            event ->
                new Confirm(
                        getTranslation("award.answer.decline-question", slot.label()),
                        getTranslation("award.answer.decline-consequence"))
                    .yesRemoving(
                        getTranslation("award.answer.decline"), () -> decline(reason.getValue()))
                    .open());
    Div column = new Div(reason, decline);
    column.addClassName("formcol");
    return new PageSection(getTranslation("award.answer.decline-title"), column);
  }

  private void accept() {
    if (EntryScreen.attempt(() -> awards.acceptAward(person(), id()))) {
      Toast.show(getTranslation("award.answer.thanks"));
    }
    // Where there is no ceremony to come to, that screen leads on to the entry.
    getUI().orElseThrow().navigate(AwardRoutes.guests(id()).substring(1));
  }

  private void decline(String reason) {
    EntryScreen.attempt(() -> awards.declineAward(person(), id(), reason));
    getUI().orElseThrow().navigate(EntryRoutes.own(id()).substring(1));
  }
}
