package org.plenary.entry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.plenary.entry.CategoryMove;
import org.plenary.entry.EntryObjections;
import org.plenary.entry.EntryState;
import org.plenary.ui.Badge;
import org.plenary.ui.Columns;
import org.plenary.ui.Confirm;
import org.plenary.ui.LinkButton;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.Road;
import org.plenary.ui.Toast;

/** One entry of the reader's own: where it stands, the road it came, and what was sent. */
@Route("my-entries/:entry")
@PermitAll
class MyEntryView extends OwnEntryPage {

  private final EntryObjections objections;

  MyEntryView(OwnScreens screens, EntryObjections objections) {
    super(screens);
    this.objections = objections;
  }

  @Override
  protected void show() {
    PageHeader header =
        new PageHeader(EntryScreen.title(entry()))
            .written()
            .crumb(getTranslation("entry.own.title"), EntryRoutes.own())
            .here(
                entry().receipt() == null ? getTranslation("entry.told.draft") : entry().receipt())
            .facts(
                new Span(EntryScreen.facts(entry(), edition())),
                new Badge(EntryStatus.told(entry(), edition())))
            .actions(actions());
    add(header);
    OwnNextStep.of(own(), edition(), dates()).ifPresent(this::add);
    if (entry().state() != EntryState.WITHDRAWN) {
      add(new Road(new OwnRoad(own(), edition(), dates()).stops()).large());
    }
    add(new Columns().main(main()).side(side()));
  }

  private Component[] main() {
    List<Component> parts = new ArrayList<>();
    objections
        .findChance(person(), id())
        .ifPresent(
            until ->
                parts.add(
                    new ObjectSection(dates().deadline(until), this::object, this::objected)));
    objections
        .find(person(), id())
        .ifPresent(objection -> parts.add(new ObjectionSection(objection, dates())));
    parts.addAll(screens().parts().sections(person(), entry()));
    parts.add(
        new PageSection(
                getTranslation("entry.view.road"), RoadInWords.of(own(), edition(), dates()))
            .beside(
                new Anchor(
                    EntryRoutes.ownRoad(own().entry().id()), getTranslation("entry.view.drawn"))));
    return parts.toArray(Component[]::new);
  }

  private Component[] side() {
    List<Component> parts = new ArrayList<>();
    parts.addAll(screens().parts().papers(person(), entry()));
    if (entry().version() > 0) {
      parts.add(
          new CopiesSection(id(), screens().submissions().listReceipts(person(), id()), dates()));
    }
    List<CategoryMove> moves = screens().moves().list(person(), id());
    if (!moves.isEmpty()) {
      parts.add(new MoveSection(moves, edition(), dates()));
    }
    parts.add(new CoEditorSection(screens(), own()));
    parts.add(new DatesAside(edition(), dates()));
    return parts.toArray(Component[]::new);
  }

  private Component[] actions() {
    List<Component> actions = new ArrayList<>();
    boolean isOwner = EntryScreen.isOwner(person(), entry());
    if (isOwner && !entry().state().isOver() && entry().state() != EntryState.AWARD_OFFERED) {
      Button withdraw = new Button(getTranslation("entry.view.withdraw"), event -> askToWithdraw());
      withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
      actions.add(withdraw);
    }
    if (screens().categories().mayChange(person(), id())) {
      actions.add(new Button(getTranslation("entry.move.change-title"), event -> askCategory()));
    }
    boolean mayWrite =
        entry().state() != EntryState.CORRECTION_ASKED
            && screens().answers().mayWrite(person(), id());
    if (mayWrite && entry().version() > 0) {
      actions.add(
          new LinkButton(getTranslation("entry.view.change"), EntryRoutes.edit(id()))
              .icon("pen-line"));
    }
    return actions.toArray(Component[]::new);
  }

  private void object(String words) {
    objections.file(person(), id(), words);
  }

  private void objected() {
    Toast.show(getTranslation("entry.objection.sent"));
    getUI().orElseThrow().refreshCurrentRoute(false);
  }

  private void askCategory() {
    new CategoryDialog(
        screens(),
        id(),
        entry().version() > 0,
        () -> getUI().orElseThrow().navigate(EntryRoutes.edit(id()).substring(1)));
  }

  private void askToWithdraw() {
    new Confirm(
            getTranslation("entry.withdraw.question", EntryScreen.title(entry())),
            getTranslation("entry.withdraw.consequence"))
        .yesRemoving(getTranslation("entry.withdraw.yes"), this::withdraw)
        .open();
  }

  private void withdraw() {
    if (EntryScreen.attempt(() -> screens().entries().withdraw(person(), id(), ""))) {
      Toast.show(getTranslation("entry.withdraw.done"));
    }
    getUI().orElseThrow().navigate(EntryRoutes.own().substring(1));
  }
}
