package org.plenary.job.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.plenary.job.JobRun;
import org.plenary.job.Jobs;
import org.plenary.shared.CurrentViewer;
import org.plenary.shared.Viewer;
import org.plenary.ui.CurrentReader;
import org.plenary.ui.EmptyState;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.ReaderDates;

/** What the reader started in the background: what runs, and what came of the rest. */
@Route(JobRoutes.LIST)
@PermitAll
class JobListView extends Page implements HasDynamicTitle {

  JobListView(Jobs jobs, CurrentViewer current, CurrentReader reader) {
    Viewer viewer = current.get();
    ReaderDates dates = reader.dates();
    add(new PageHeader(getTranslation("job.list.title")).facts(getTranslation("job.list.facts")));
    List<JobRun> own = jobs.listOwn(viewer.id());
    if (own.isEmpty()) {
      add(
          new EmptyState(
              "loader", getTranslation("job.list.empty"), getTranslation("job.list.empty-hint")));
      return;
    }
    Div list = new Div();
    list.addClassName("joblist");
    own.forEach(job -> list.add(row(job, jobs, viewer, dates)));
    add(list);
  }

  private static Div row(JobRun job, Jobs jobs, Viewer viewer, ReaderDates dates) {
    if (job.state().isOver()) {
      return new JobRow(job, dates, () -> {});
    }
    JobStrip strip = new JobStrip(jobs, viewer, dates);
    strip.watch(job.id());
    return strip;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("job.list.title");
  }
}
