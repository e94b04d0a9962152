package org.plenary.entry.ui;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.plenary.entry.EntryFilter;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryListItem;
import org.plenary.entry.EntryTables;
import org.plenary.entry.EntryTables.Format;
import org.plenary.identity.Person;
import org.plenary.job.Jobs;
import org.plenary.job.ui.JobStrip;
import org.plenary.programme.Edition;
import org.plenary.shared.CurrentViewer;
import org.plenary.ui.Dates;
import org.springframework.stereotype.Component;

/** Takes the office's list out as a table: in the background, so thousands of rows are no wait. */
@Component
class EntryExport {

  private final EntryTables tables;
  private final Jobs jobs;
  private final CurrentViewer viewer;
  private final Dates dates;

  EntryExport(EntryTables tables, Jobs jobs, CurrentViewer viewer, Dates dates) {
    this.tables = tables;
    this.jobs = jobs;
    this.viewer = viewer;
    this.dates = dates;
  }

  Dialog dialog(Person person, Edition edition, Supplier<EntryFilter> filter) {
    JobStrip strip = new JobStrip(jobs, viewer.get(), dates.in(person.locale(), person.zone()));
    return new Dialog(person, edition, filter, strip);
  }

  /** The button with its two formats, and the strip that shows how far an export is. */
  class Dialog {

    private final Person person;
    private final Edition edition;
    private final Supplier<EntryFilter> filter;
    private final JobStrip strip;

    Dialog(Person person, Edition edition, Supplier<EntryFilter> filter, JobStrip strip) {
      this.person = person;
      this.edition = edition;
      this.filter = filter;
      this.strip = strip;
    }

    JobStrip strip() {
      return strip;
    }

    ExportMenu button() {
      return new ExportMenu(format -> start(format, List.of()));
    }

    void export(Set<EntryListItem> rows) {
      start(Format.XLSX, rows.stream().map(EntryListItem::id).toList());
    }

    private void start(Format format, List<EntryId> only) {
      strip.watch(
          jobs.start(
              person.id().value(),
              "entry.job.export",
              List.of(edition.name(), format.name()),
              tables.work(person, edition, filter.get(), only, format)));
    }
  }
}
