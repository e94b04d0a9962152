package org.plenary.job.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.plenary.job.JobNote;

/** The lines of a file that were not taken as they stood; many of them fold away. */
class JobNotes extends Div {

  /** More than this would push what comes below off the screen. */
  private static final int AT_ONCE = 20;

  JobNotes(List<JobNote> notes) {
    UnorderedList list = new UnorderedList();
    list.addClassName("refusedrows");
    notes.forEach(
        note ->
            list.add(
                new ListItem(
                    getTranslation(
                        "job.row.note",
                        note.line(),
                        getTranslation(note.messageKey(), note.arguments().toArray())))));
    add(
        notes.size() > AT_ONCE
            ? new NativeDetails(getTranslation("job.row.notes", notes.size()), list)
            : list);
  }
}
