package org.plenary.adoption;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plenary.guideline.Draft;
import org.plenary.guideline.DraftExports;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Guidelines;
import org.plenary.guideline.Lineage;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.job.JobId;
import org.plenary.job.JobProgress;
import org.plenary.job.Jobs;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingState;
import org.plenary.meeting.Meetings;
import org.plenary.ui.Messages;
import org.springframework.stereotype.Service;

/**
 * The file that proves how a guideline came about: final text, redlines, comments, meetings,
 * decisions and checksums, in a ZIP that reads without a network.
 */
@Service
public class AdoptionFiles {

  private final Adoptions adoptions;
  private final Guidelines guidelines;
  private final Drafts drafts;
  private final DraftExports exports;
  private final Lineage lineage;
  private final Meetings meetings;
  private final MeetingPages minutes;
  private final RegisterPages registers;
  private final DecisionPages decisions;
  private final Jobs jobs;
  private final Messages messages;
  private final Clock clock;

  AdoptionFiles(
      Adoptions adoptions,
      Guidelines guidelines,
      Drafts drafts,
      DraftExports exports,
      Lineage lineage,
      Meetings meetings,
      MeetingPages minutes,
      RegisterPages registers,
      DecisionPages decisions,
      Jobs jobs,
      Messages messages,
      Clock clock) {
    this.adoptions = adoptions;
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.exports = exports;
    this.lineage = lineage;
    this.meetings = meetings;
    this.minutes = minutes;
    this.registers = registers;
    this.decisions = decisions;
    this.jobs = jobs;
    this.messages = messages;
    this.clock = clock;
  }

  /** Makes the file in the background. */
  public JobId start(Person by, GuidelineId id) {
    NotAllowed.unlessStaff(by);
    Clearance adopted = adopted(by, id);
    return jobs.start(
        by.id().value(),
        "adoption.job.title",
        List.of(guidelines.get(id).title()),
        progress -> run(by, adopted, progress));
  }

  private void run(Person by, Clearance adopted, JobProgress progress) throws IOException {
    OfflineFile file = make(by, adopted);
    progress.write("adoption.zip", "application/zip", out -> file.writeTo(out, clock.instant()));
  }

  /** The latest decision must have been to adopt. */
  Clearance adopted(Person by, GuidelineId id) {
    return adoptions
        .findLatest(by, id)
        .filter(one -> one.outcome() != null && one.outcome().isAdopted())
        .orElseThrow(() -> new AdoptionRefused("not-adopted"));
  }

  OfflineFile make(Person by, Clearance adopted) throws IOException {
    Guideline guideline = guidelines.get(by, adopted.guideline());
    Locale locale = by.locale();
    Draft last = drafts.get(by, adopted.draft());
    OfflineFile file = new OfflineFile();
    OfflinePage index = new OfflinePage(guideline.title(), locale);
    index.heading(2, say(locale, "adoption.file.text", last.number()));
    put(
        file,
        index,
        "text/final.html",
        exports.html(by, last.id()).getBytes(StandardCharsets.UTF_8));
    put(file, index, "text/final.docx", exports.docx(by, last.id()));
    put(file, index, "text/final.pdf", exports.pdf(by, last.id()));
    redlines(by, guideline, last, file, index);
    index.heading(
        2, say(locale, "adoption.file.register", registers.add(by, guideline.id(), file)));
    index.link("comments/register.html", "comments/register.html");
    index.link("comments/register.csv", "comments/register.csv");
    meetings(by, guideline, file, index);
    index.heading(2, say(locale, "adoption.file.decisions"));
    put(
        file,
        index,
        "decisions.html",
        decisions.page(by, guideline).getBytes(StandardCharsets.UTF_8));
    index.heading(2, say(locale, "adoption.file.sums"));
    index.text(say(locale, "adoption.file.sums-text"));
    index.link(OfflineFile.SUMS, OfflineFile.SUMS);
    file.add("index.html", index.html());
    return file;
  }

  private void redlines(
      Person by, Guideline guideline, Draft last, OfflineFile file, OfflinePage index)
      throws IOException {
    List<Draft> earlier =
        drafts.list(by, guideline.id()).stream()
            .filter(draft -> draft.number() < last.number())
            .toList();
    if (!earlier.isEmpty()) {
      index.heading(2, say(by.locale(), "adoption.file.redlines"));
    }
    for (Draft draft : earlier) {
      String title = say(by.locale(), "adoption.file.redline", draft.number(), last.number());
      String page =
          RedlinePages.page(
              title,
              say(by.locale(), "adoption.file.removed"),
              lineage.trace(by, draft.id(), last.id()),
              guideline.language());
      put(
          file,
          index,
          "redlines/draft-" + draft.number() + ".html",
          page.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void meetings(Person by, Guideline guideline, OfflineFile file, OfflinePage index)
      throws IOException {
    List<Meeting> held = new ArrayList<>();
    for (Meeting meeting : meetings.list(guideline.id())) {
      if (meeting.state() == MeetingState.MINUTED || meeting.state() == MeetingState.APPROVED) {
        held.add(0, meeting);
      }
    }
    if (!held.isEmpty()) {
      index.heading(2, say(by.locale(), "adoption.file.meetings", held.size()));
    }
    for (int place = 0; place < held.size(); place++) {
      String name = "meetings/meeting-" + (place + 1) + ".html";
      put(file, index, name, minutes.page(by, held.get(place)).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void put(OfflineFile file, OfflinePage index, String name, byte[] content) {
    file.add(name, content);
    index.link(name, name);
  }

  private String say(Locale locale, String key, Object... arguments) {
    return messages.get(locale, key, arguments);
  }
}
