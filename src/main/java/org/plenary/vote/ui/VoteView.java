package org.plenary.vote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.job.Jobs;
import org.plenary.job.ui.JobStrip;
import org.plenary.programme.Category;
import org.plenary.programme.CurrentEdition;
import org.plenary.programme.Edition;
import org.plenary.shared.CurrentViewer;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.FactList;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.vote.Candidate;
import org.plenary.vote.VoteCuts;
import org.plenary.vote.VoteDesk;
import org.plenary.vote.VoteRoutes;
import org.plenary.vote.VoteTables;

/** The public vote of the edition chosen: counts, hours, origins, and every vote. */
@Route("public-vote")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class VoteView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final VoteDesk desk;
  private final VoteCuts cuts;
  private final VoteTables tables;
  private final Jobs jobs;
  private final CurrentEdition editions;
  private final Person person;
  private final ReaderDates dates;
  private final JobStrip strip;
  private @Nullable String origin;

  VoteView(
      VoteDesk desk,
      VoteCuts cuts,
      VoteTables tables,
      Jobs jobs,
      CurrentEdition editions,
      CurrentPerson current,
      CurrentViewer viewer,
      Dates dates) {
    this.desk = desk;
    this.cuts = cuts;
    this.tables = tables;
    this.jobs = jobs;
    this.editions = editions;
    person = current.get();
    this.dates = dates.in(person.locale(), person.zone());
    strip = new JobStrip(jobs, viewer.get(), this.dates);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    origin = event.getLocation().getQueryParameters().getSingleParameter("origin").orElse(null);
    refresh();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("vote.desk.title");
  }

  private void refresh() {
    removeAll();
    editions
        .find()
        .filter(edition -> edition.rules().publicVote().wanted())
        .ifPresentOrElse(
            this::show,
            () ->
                add(
                    new PageHeader(getPageTitle()),
                    new EmptyState(
                        "users-round",
                        getTranslation("vote.desk.none"),
                        getTranslation("vote.desk.none-text"))));
  }

  private void show(Edition edition) {
    add(
        new PageHeader(getPageTitle()).facts(edition.name()).actions(export(edition)),
        strip,
        new Paragraph(getTranslation("vote.desk.no-weight")));
    List<Candidate> candidates = desk.listCandidates(person, edition.id());
    Map<EntryId, Integer> counts = desk.counts(person, edition.id());
    for (Category category : edition.categories()) {
      List<Candidate> of =
          candidates.stream().filter(one -> one.category().equals(category.key())).toList();
      if (!of.isEmpty()) {
        add(new PageSection(category.name(), VoteCounts.of(of, counts)));
      }
    }
    if (edition.rules().publicVote().hasCut()) {
      add(new CutSection(cuts, person, edition, this::refresh));
    }
    add(
        new PageSection(getTranslation("vote.desk.origins"), origins(edition)),
        new PageSection(getTranslation("vote.desk.hours"), hours(edition)),
        new PageSection(
            getTranslation(origin == null ? "vote.desk.newest" : "vote.desk.of-origin"),
            new BallotList(desk, person, edition, candidates, dates, origin, this::refresh)));
  }

  private Component origins(Edition edition) {
    FactList list = new FactList();
    desk.listOrigins(person, edition.id())
        .forEach(
            share ->
                list.fact(
                    share.key().substring(0, 8),
                    new Anchor(
                        VoteRoutes.desk() + "?origin=" + share.key(),
                        getTranslation("vote.desk.share", share.cast(), share.counted()))));
    return list;
  }

  private Component hours(Edition edition) {
    FactList list = new FactList();
    desk.listHours(person, edition.id())
        .forEach(
            share ->
                list.fact(
                    share.key().replace('T', ' '),
                    getTranslation("vote.desk.share", share.cast(), share.counted())));
    return list;
  }

  private Button export(Edition edition) {
    return new Button(
        getTranslation("vote.desk.export"),
        event ->
            strip.watch(
                jobs.start(
                    person.id().value(),
                    "vote.job.export",
                    List.of(edition.name()),
                    tables.work(person, edition))));
  }
}
