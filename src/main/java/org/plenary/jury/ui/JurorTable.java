package org.plenary.jury.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import org.plenary.jury.JurorListItem;
import org.plenary.jury.JurorLoad;
import org.plenary.jury.JuryRoutes;
import org.plenary.jury.Pace;
import org.plenary.ui.MeterBar;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Status;
import org.plenary.ui.WorkList;
import org.plenary.ui.WorkRow;

/** Jurors as a table: the seat, what they sent, and whether they keep up. */
class JurorTable extends Div {

  private final ReaderDates reader;

  JurorTable(List<JurorListItem> rows, ReaderDates reader) {
    this.reader = reader;
    addClassName("jurors");
    WorkList list = new WorkList();
    list.addClassName("jurorlist");
    rows.forEach(row -> list.add(new JurorRow(row)));
    add(list);
  }

  private class JurorRow extends WorkRow {

    JurorRow(JurorListItem row) {
      super(row.name(), JuryRoutes.juror(row.juror().id()));
      note(JuryWords.seat(this, row));
      fact(getTranslation("jury.jury.conflicts", row.conflicts()));
      if (row.load().assigned() > 0) {
        JurorLoad load = row.load();
        bar(new MeterBar(load.sent(), load.started(), load.assigned()));
        fact(getTranslation("jury.jury.sent", row.load().sent(), row.load().assigned()));
        status(pace(row));
      } else {
        fact("");
        fact("");
        status(
            row.juror().mayBeAssigned()
                ? new Status(Status.Shape.GOOD, "check", getTranslation("jury.jury.declared"))
                : JuryWords.state(this, row.juror().state()));
      }
    }

    private Status pace(JurorListItem row) {
      Status pace = JuryWords.pace(this, row.pace());
      Instant until = row.juror().lateUntil();
      return row.pace() == Pace.MORE_TIME && until != null
          ? new Status(
              pace.shape(), pace.icon(), getTranslation("jury.pace.until", reader.day(until)))
          : pace;
    }
  }
}
