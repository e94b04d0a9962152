package org.plenary.entry.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.plenary.entry.AwardCare;
import org.plenary.entry.Awards;
import org.plenary.entry.EntryId;
import org.plenary.entry.OfficeAward;
import org.plenary.identity.Person;
import org.plenary.ui.FactList;
import org.plenary.ui.NextStep;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.Toast;

/** The award of an entry as the office cares for it: more time, the next in rank, or taken back. */
@Route("entries/:entry/award")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class AwardCareView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final OfficeScreens screens;
  private final AwardCare care;
  private final Awards awards;

  AwardCareView(OfficeScreens screens, AwardCare care, Awards awards) {
    this.screens = screens;
    this.care = care;
    this.awards = awards;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("entry.care.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    EntryId id = new EntryId(event.getRouteParameters().get("entry").orElse(""));
    removeAll();
    OfficeAward award = care.get(screens.person(), id);
    if (award.isHeld()) {
      show(id, award);
    } else {
      event.forwardTo(EntryRoutes.entry(id).substring(1));
    }
  }

  private void show(EntryId id, OfficeAward award) {
    Person by = screens.person();
    String title = EntryScreen.title(award.entry());
    String slot = Objects.requireNonNull(award.entry().awardSlot());
    String label = screens.editions().get(award.entry().edition()).slot(slot).label();
    add(
        new PageHeader(getPageTitle())
            .crumb(getTranslation("entry.list.title"), EntryRoutes.list())
            .crumb(title, EntryRoutes.entry(id))
            .here(getPageTitle()));
    if (award.isOverdue()) {
      add(
          new NextStep(
                  "hourglass",
                  getTranslation("entry.care.silent", label),
                  getTranslation("entry.care.silent-text"))
              .urgent());
    }
    add(new PageSection(title, facts(award, label)));
    if (!by.isStaff()) {
      return;
    }
    if (award.waitsForAnswer()) {
      add(
          new MoreTimeSection(
              (day, reason) -> care.giveMoreTime(by, id, day, reason),
              () -> leave(id, "more-time")));
    }
    if (award.isOverdue()) {
      add(
          new AwardReasonSection(
              "let-go", label, reason -> care.lapse(by, id, reason), () -> leave(id, "let-go")));
    }
    add(
        new AwardReasonSection(
            "take-back",
            label,
            reason -> awards.withdrawAward(by, id, reason),
            () -> leave(id, "take-back")));
  }

  private FactList facts(OfficeAward award, String label) {
    FactList facts =
        new FactList()
            .fact(getTranslation("entry.care.award"), label)
            .fact(getTranslation("entry.care.winner"), award.entry().applicant());
    if (award.due() != null) {
      facts.fact(
          getTranslation(award.isOverdue() ? "entry.care.was-due" : "entry.care.due"),
          screens.dates().deadline(award.due()));
    } else if (award.entry().awardAcceptedAt() != null) {
      facts.fact(
          getTranslation("entry.care.accepted"),
          screens.dates().moment(award.entry().awardAcceptedAt()));
    }
    return facts;
  }

  private void leave(EntryId id, String what) {
    Toast.show(getTranslation("entry.care." + what + "-done"));
    getUI().orElseThrow().navigate(EntryRoutes.entry(id).substring(1));
  }
}
