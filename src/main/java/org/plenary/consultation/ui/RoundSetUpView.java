package org.plenary.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundPlan;
import org.plenary.consultation.RoundRefused;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Rounds;
import org.plenary.group.Bodies;
import org.plenary.group.Body;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.GuidelineListItem;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.ui.EmptyState;
import org.plenary.ui.LinkButton;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.Toast;

/** Where the office sets a round up, or changes one that has not opened. */
@Route("rounds/new")
@RouteAlias("rounds/:round/set-up")
@RolesAllowed({"STAFF", "ADMINISTRATOR"})
class RoundSetUpView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Rounds rounds;
  private final Guidelines guidelines;
  private final Bodies bodies;
  private final Person person;

  RoundSetUpView(Rounds rounds, Guidelines guidelines, Bodies bodies, CurrentPerson current) {
    this.rounds = rounds;
    this.guidelines = guidelines;
    this.bodies = bodies;
    person = current.get();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("consultation.rounds.plan");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Optional<Round> known =
        event.getRouteParameters().get("round").map(RoundId::new).map(id -> rounds.get(person, id));
    List<GuidelineListItem> all = guidelines.list(person);
    List<Draft> frozen =
        all.stream()
            .filter(
                item -> known.isEmpty() || item.guideline().id().equals(known.get().guideline()))
            .flatMap(item -> item.drafts().stream())
            .filter(Draft::isFrozen)
            .sorted((one, other) -> other.startedAt().compareTo(one.startedAt()))
            .toList();
    PageHeader header =
        new PageHeader(
                getTranslation(
                    known.isPresent() ? "consultation.set-up.change" : "consultation.rounds.plan"))
            .crumb(getTranslation("consultation.rounds.title"), ConsultationRoutes.rounds())
            .here(
                known.map(Round::name).orElseGet(() -> getTranslation("consultation.rounds.plan")));
    add(header);
    if (frozen.isEmpty()) {
      add(
          new EmptyState(
              "file-text",
              getTranslation("consultation.set-up.no-draft"),
              getTranslation("consultation.set-up.no-draft-hint")));
      return;
    }
    show(known, all.stream().map(GuidelineListItem::guideline).toList(), frozen);
  }

  private void show(Optional<Round> known, List<Guideline> titles, List<Draft> frozen) {
    List<Body> all = bodies.list(person);
    RoundFields fields = new RoundFields(frozen, all, person.zone());
    fields.draft.setItemLabelGenerator(
        draft ->
            getTranslation(
                "consultation.set-up.draft-of",
                titles.stream()
                    .filter(one -> one.id().equals(draft.guideline()))
                    .map(Guideline::title)
                    .findFirst()
                    .orElse(""),
                draft.number()));
    fields.draft.setValue(
        known
            .flatMap(round -> frozen.stream().filter(d -> d.id().equals(round.draft())).findFirst())
            .orElse(frozen.get(0)));
    known.ifPresent(round -> fields.show(round, all));
    Button save =
        new Button(
            getTranslation(
                known.isPresent() ? "consultation.set-up.save" : "consultation.set-up.plan"),
            event -> save(fields, known));
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div foot =
        new Div(
            save,
            new LinkButton(
                    getTranslation("consultation.set-up.leave"),
                    known
                        .map(round -> ConsultationRoutes.round(round.id()))
                        .orElse(ConsultationRoutes.rounds()))
                .quiet());
    foot.addClassName("formfoot");
    add(fields, foot);
  }

  private void save(RoundFields fields, Optional<Round> known) {
    RoundPlan plan = fields.plan();
    if (plan == null) {
      return;
    }
    Draft draft = fields.draft.getValue();
    try {
      RoundId id;
      if (known.isPresent()) {
        id = known.get().id();
        rounds.change(person, id, draft.id(), plan);
      } else {
        id = rounds.plan(person, draft.guideline(), draft.id(), plan);
      }
      boolean isOpen = rounds.get(person, id).state() == RoundState.OPEN;
      Toast.show(
          getTranslation("consultation.set-up." + (isOpen ? "opened" : "done"), plan.name()));
      getUI().ifPresent(ui -> ui.navigate(ConsultationRoutes.round(id).substring(1)));
    } catch (RoundRefused refused) {
      fields.refuse(refused);
    }
  }
}
