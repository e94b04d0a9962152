package org.plenary.group.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.plenary.form.ui.FormTranslator;
import org.plenary.group.ExpertGroup;
import org.plenary.group.ExpertGroups;
import org.plenary.group.GroupId;
import org.plenary.group.GroupRoutes;
import org.plenary.group.NominationWords;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;

/** The form experts are nominated by, to be put into the other languages. */
@Route("expert-groups/:group/nominations/form")
@RolesAllowed({"STAFF", "ADMINISTRATOR"})
class NominationFormView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final ExpertGroups groups;
  private final NominationWords words;
  private final Person person;

  NominationFormView(ExpertGroups groups, NominationWords words, CurrentPerson current) {
    this.groups = groups;
    this.words = words;
    person = current.get();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ExpertGroup group =
        groups.get(person, new GroupId(event.getRouteParameters().get("group").orElse("")));
    removeAll();
    add(
        new PageHeader(getPageTitle())
            .crumb(group.name(), GroupRoutes.group(group.id()))
            .crumb(getTranslation("group.call.title"), GroupRoutes.call(group.id()))
            .here(getPageTitle()),
        new Paragraph(getTranslation("group.form.text")),
        new FormTranslator(words.form(), written -> words.translate(person, written)));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("group.form.title");
  }
}
