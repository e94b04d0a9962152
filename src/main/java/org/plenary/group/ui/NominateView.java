package org.plenary.group.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.plenary.group.Call;
import org.plenary.group.Calls;
import org.plenary.group.CountryFull;
import org.plenary.group.ExpertGroups;
import org.plenary.group.GroupId;
import org.plenary.group.GroupRoutes;
import org.plenary.group.Nomination;
import org.plenary.group.NominationId;
import org.plenary.group.Nominations;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.shared.Refusal;
import org.plenary.ui.CurrentReader;
import org.plenary.ui.NextStep;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Toast;

/** Where a government's contact begins: the call, and what they have nominated in it so far. */
@Route("nominate/:group")
@PermitAll
class NominateView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final ExpertGroups groups;
  private final Calls calls;
  private final Nominations nominations;
  private final Person person;
  private final ReaderDates dates;
  private final Clock clock;

  NominateView(
      ExpertGroups groups,
      Calls calls,
      Nominations nominations,
      CurrentPerson current,
      CurrentReader reader,
      Clock clock) {
    this.groups = groups;
    this.calls = calls;
    this.nominations = nominations;
    this.clock = clock;
    person = current.get();
    dates = reader.dates();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(new GroupId(event.getRouteParameters().get("group").orElse("")));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("group.nominate.page");
  }

  private void show(GroupId id) {
    Call call = calls.getPublished(id);
    removeAll();
    add(
        new PageHeader(groups.get(id).name())
            .written()
            .facts(getTranslation("group.nominate.facts", call.closes().wording())));
    if (call.isOpenAt(clock.instant())) {
      Button begin = new Button(getTranslation("group.nominate.begin"), event -> begin(id));
      begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      add(
          new NextStep(
              "user-plus",
              getTranslation("group.nominate.title", GroupWords.deadline(dates, call.closes())),
              getTranslation("group.nominate.text", call.seats(), CountryFull.MOST),
              begin));
    } else {
      add(
          new NextStep(
              "clock",
              getTranslation(
                  call.hasClosedBy(clock.instant())
                      ? "group.nominate.closed"
                      : "group.nominate.not-open"),
              getTranslation("group.nominate.dates", call.closes().wording())));
    }
    List<Nomination> own =
        nominations.listOf(person).stream().filter(one -> one.group().equals(id)).toList();
    if (!own.isEmpty()) {
      add(
          new PageSection(getTranslation("group.own.title"), new OwnNominationList(own, dates))
              .count(own.size()));
    }
  }

  private void begin(GroupId id) {
    try {
      NominationId begun = nominations.start(person, id);
      getUI().orElseThrow().navigate(GroupRoutes.ownNomination(begun).substring(1));
    } catch (Refusal refused) {
      Toast.refuse(getTranslation(refused.messageKey(), refused.arguments()));
    }
  }
}
