package org.plenary.entry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.plenary.entry.CoEditors;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.HandOvers;
import org.plenary.entry.JointOffers;
import org.plenary.identity.CurrentPerson;
import org.plenary.ui.NextStep;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.Written;

/** The way in for somebody who was asked to write an entry with its owner. */
@Route("co-editor-invitations/:token")
@PermitAll
class InvitationView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final CoEditors coEditors;
  private final HandOvers handOvers;
  private final JointOffers joint;
  private final CurrentPerson current;

  InvitationView(
      CoEditors coEditors, HandOvers handOvers, JointOffers joint, CurrentPerson current) {
    this.coEditors = coEditors;
    this.handOvers = handOvers;
    this.joint = joint;
    this.current = current;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String token = event.getRouteParameters().get("token").orElse("");
    removeAll();
    List<Entry> together = joint.list(token);
    if (together.isEmpty()) {
      show(token);
    } else {
      show(token, together);
    }
  }

  private void show(String token, List<Entry> together) {
    Button take = new Button(getTranslation("entry.invitation.take-all"), click -> take(token));
    take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    UnorderedList titles = new UnorderedList();
    together.forEach(entry -> titles.add(new ListItem(new Written(EntryScreen.title(entry)))));
    add(
        new PageHeader(getPageTitle()),
        new NextStep(
            "user-plus",
            getTranslation("entry.invitation.several-title", together.size()),
            getTranslation("entry.invitation.several-hint"),
            take),
        new PageSection(getTranslation("entry.list.title"), titles));
  }

  private void take(String token) {
    joint.take(current.get(), token);
    getUI().orElseThrow().navigate(EntryRoutes.own().substring(1));
  }

  private void show(String token) {
    Entry entry = coEditors.find(token);
    boolean takesOver = handOvers.takesOver(token);
    Button join = new Button(getTranslation("entry.invitation.join"), click -> join(token));
    join.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(
        new PageHeader(EntryScreen.title(entry)).written().facts(entry.applicant()),
        new NextStep(
            "user-plus",
            getTranslation(
                takesOver ? "entry.invitation.owner-title" : "entry.invitation.title",
                EntryScreen.title(entry)),
            getTranslation(takesOver ? "entry.invitation.owner-hint" : "entry.invitation.hint"),
            join));
  }

  private void join(String token) {
    EntryId id = coEditors.join(current.get(), token);
    getUI().orElseThrow().navigate(EntryRoutes.edit(id).substring(1));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("entry.invitation.page");
  }
}
