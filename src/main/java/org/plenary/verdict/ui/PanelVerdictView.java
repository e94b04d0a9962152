package org.plenary.verdict.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.jury.JurorId;
import org.plenary.jury.SteppedOut;
import org.plenary.programme.Edition;
import org.plenary.programme.Editions;
import org.plenary.shared.Refusal;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.NextStep;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.Toast;
import org.plenary.verdict.JudgeFirst;
import org.plenary.verdict.PanelVerdict;
import org.plenary.verdict.PanelVerdicts;
import org.plenary.verdict.Rankings;
import org.plenary.verdict.TieRecord;

/** The verdict for who presides over the panel: read, parted where it ties, and signed. */
@Route("panel-verdict/:juror")
@RolesAllowed("JUROR")
class PanelVerdictView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final PanelVerdicts panel;
  private final Rankings rankings;
  private final PanelSigning signing;
  private final Editions editions;
  private final Person person;
  private final Dates dates;

  PanelVerdictView(
      PanelVerdicts panel,
      Rankings rankings,
      PanelSigning signing,
      Editions editions,
      CurrentPerson current,
      Dates dates) {
    this.panel = panel;
    this.rankings = rankings;
    this.signing = signing;
    this.editions = editions;
    this.person = current.get();
    this.dates = dates;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("verdict.panel.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    refresh(new JurorId(event.getRouteParameters().get("juror").orElse("")));
  }

  private void refresh(JurorId seat) {
    removeAll();
    try {
      show(panel.get(person, seat));
    } catch (JudgeFirst | SteppedOut notNow) {
      add(new PageHeader(getPageTitle()), step("clock", "verdict.panel.not-now", notNow));
    }
  }

  private NextStep step(String icon, String title, Refusal why) {
    return new NextStep(
        icon, getTranslation(title), getTranslation(why.messageKey(), why.arguments()));
  }

  private void show(PanelVerdict verdict) {
    Edition edition = editions.get(verdict.edition());
    add(new PageHeader(getPageTitle()).facts(edition.name()));
    if (!verdict.areConfirmed()) {
      addTies(verdict, edition);
      return;
    }
    JurorId seat = verdict.seat().id();
    if (verdict.wantsSignature()) {
      add(beside(verdict));
    } else if (verdict.verdict() == null && verdict.obstacle() != null) {
      add(step("clock", "verdict.verdict.ahead", verdict.obstacle()));
    } else if (verdict.verdict() == null) {
      add(signing.step(person, edition, verdict, () -> refresh(seat)));
    }
    add(new PanelRecord(verdict, edition, dates.in(person.locale(), person.zone())).sections());
  }

  private NextStep beside(PanelVerdict verdict) {
    JurorId seat = verdict.seat().id();
    Button sign =
        new Button(
            getTranslation("verdict.panel.beside"),
            event -> {
              panel.signBeside(person, seat);
              Toast.show(getTranslation("verdict.panel.beside-done"));
              refresh(seat);
            });
    sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return new NextStep(
        "signature",
        getTranslation("verdict.panel.beside-step"),
        getTranslation(
            "verdict.panel.beside-text",
            dates.in(person.locale(), person.zone()).moment(verdict.verdict().signedAt())),
        sign);
  }

  private void addTies(PanelVerdict verdict, Edition edition) {
    if (verdict.ties().isEmpty()) {
      add(
          new EmptyState(
              "gavel",
              getTranslation("verdict.panel.empty"),
              getTranslation("verdict.panel.empty-text")));
      return;
    }
    Map<EntryId, Entry> known =
        verdict.entries().stream().collect(Collectors.toMap(Entry::id, Function.identity()));
    PageSection section =
        new PageSection(getTranslation("verdict.panel.ties")).count(verdict.ties().size());
    verdict
        .ties()
        .forEach(
            tie ->
                section.add(
                    new TieNote(tie, edition, known, false, one -> decide(verdict, one, known))));
    add(section);
  }

  private void decide(PanelVerdict verdict, TieRecord tie, Map<EntryId, Entry> known) {
    Map<EntryId, String> titles =
        known.values().stream().collect(Collectors.toMap(Entry::id, Entry::title));
    JurorId seat = verdict.seat().id();
    new TieDialog(
            tie,
            titles,
            (votes, reason) -> {
              rankings.recordPanelVote(person, verdict.edition(), votes, reason);
              refresh(seat);
            },
            (order, reason) -> {
              rankings.recordChairDecision(person, verdict.edition(), order, reason);
              refresh(seat);
            })
        .open();
  }
}
