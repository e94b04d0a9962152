package org.plenary.adoption;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.job.JobId;
import org.plenary.job.JobProgress;
import org.plenary.job.Jobs;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.springframework.stereotype.Service;

/**
 * The file that proves how a guideline came about: final text, redlines, comments, meetings,
 * decisions and checksums, in a ZIP that reads without a network.
 */
@Service
public class AdoptionFiles {

  private static final String TITLE = "adoption.job.title";

  private final Adoptions adoptions;
  private final Guidelines guidelines;
  private final Drafts drafts;
  private final List<FilePart> parts;
  private final Jobs jobs;
  private final Messages messages;
  private final Dates dates;
  private final Clock clock;

  AdoptionFiles(
      Adoptions adoptions,
      Guidelines guidelines,
      Drafts drafts,
      List<FilePart> parts,
      Jobs jobs,
      Messages messages,
      Dates dates,
      Clock clock) {
    this.adoptions = adoptions;
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.parts = parts;
    this.jobs = jobs;
    this.messages = messages;
    this.dates = dates;
    this.clock = clock;
  }

  /** Makes the file in the background. */
  public JobId start(Person by, GuidelineId id) {
    NotAllowed.unlessStaff(by);
    Clearance adopted = adopted(by, id);
    return jobs.start(by.id().value(), TITLE, title(id), progress -> run(by, adopted, progress));
  }

  /** As {@link #start}, and comes back once the file is there. */
  public JobId make(Person by, GuidelineId id) {
    NotAllowed.unlessStaff(by);
    Clearance adopted = adopted(by, id);
    return jobs.run(by.id().value(), TITLE, title(id), progress -> run(by, adopted, progress));
  }

  private List<String> title(GuidelineId id) {
    return List.of(guidelines.get(id).title());
  }

  /** The latest decision must have been to adopt. */
  private Clearance adopted(Person by, GuidelineId id) {
    return adoptions
        .findLatest(by, id)
        .filter(Clearance::isAdopted)
        .orElseThrow(() -> new AdoptionRefused("not-adopted"));
  }

  private void run(Person by, Clearance adopted, JobProgress progress) throws IOException {
    Guideline guideline = guidelines.get(by, adopted.guideline());
    AdoptionFolder folder =
        new AdoptionFolder(by, guideline, adopted, drafts.get(by, adopted.text()), messages, dates);
    progress.outOf(parts.size());
    introduce(folder);
    for (FilePart part : parts) {
      part.addTo(folder);
      progress.step();
    }
    OfflineFile file = folder.close();
    progress.write("adoption.zip", "application/zip", out -> file.writeTo(out, clock.instant()));
    progress.say("adoption.job.made", file.count());
  }

  private void introduce(AdoptionFolder folder) {
    Clearance adopted = folder.adopted();
    OfflinePage index = folder.index();
    if (adopted.outcome() != null && adopted.decidedOn() != null) {
      String day = folder.days().fullDay(adopted.decidedOn());
      index
          .text(folder.say("adoption.file." + adopted.outcome().key(), adopted.body(), day))
          .said(adopted.words());
    }
    if (adopted.amended() != null) {
      int before = drafts.get(adopted.draft()).number();
      index.text(folder.say("adoption.file.amended", before, folder.last().number()));
    }
    String today = folder.days().fullDay(clock.instant().atZone(folder.by().zone()));
    index.text(folder.say("adoption.file.made", today, folder.by().name()));
  }
}
