package org.plenary.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionState;
import org.plenary.programme.Editions;
import org.plenary.ui.Page;

/** Where staff set an edition up, and change it after it was published. */
@Route("editions/:edition/set-up/:section?/:item?")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class SetUpView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Editions editions;
  private final SetUpSections sections;
  private final Person person;
  private final SetUpNav nav = new SetUpNav();
  private final Div middle = new Div();
  private @Nullable SetUpEditor editor;
  private SetUpPart part = SetUpPart.BASICS;
  private String item = "";

  SetUpView(Editions editions, SetUpSections sections, CurrentPerson current) {
    this.editions = editions;
    this.sections = sections;
    this.person = current.get();
    middle.addClassName("formcol");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String code = event.getRouteParameters().get("edition").orElseThrow(NotFoundException::new);
    Edition edition = editions.findByCode(code).orElseThrow(NotFoundException::new);
    part =
        SetUpPart.find(event.getRouteParameters().get("section").orElse("basics"))
            .orElseThrow(NotFoundException::new);
    item = event.getRouteParameters().get("item").orElse("");
    SetUpEditor open = editor;
    if (open == null || !open.edition().id().equals(edition.id())) {
      open = begin(edition);
      editor = open;
    }
    showSection(open);
  }

  @Override
  public String getPageTitle() {
    return getTranslation(
        "programme.set-up.page",
        getTranslation("programme.set-up." + part.key()),
        editor == null ? "" : editor.edition().name());
  }

  private SetUpEditor begin(Edition edition) {
    removeAll();
    SetUpEditor begun = sections.editor(edition, person, shown -> nav.show(shown, part));
    begun.whenReloaded(() -> showSection(begun));
    Div side = new Div(nav, begun.aside());
    side.addClassName("setup-side");
    Div both = new Div(side, middle);
    both.addClassNames("form3", "setup-page");
    add(new SetUpHeader(edition), both);
    return begun;
  }

  private void showSection(SetUpEditor shown) {
    boolean readOnly = !person.isStaff() || shown.edition().state() == EditionState.CLOSED;
    FieldKit kit = new FieldKit(readOnly, shown::typed);
    SetUpSection section = sections.make(part, item, shown, kit, person);
    shown.edit(section);
    middle.removeAll();
    middle.add(
        new SectionPick(shown.edition(), part),
        shown.conflict(),
        new H2(getTranslation("programme.set-up." + part.key())),
        section);
    nav.show(shown.wanted(), part);
  }
}
