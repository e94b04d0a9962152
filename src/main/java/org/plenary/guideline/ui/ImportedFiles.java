package org.plenary.guideline.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.plenary.guideline.DraftImport;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;

/** The files a working draft's text came from, and what of each could not be kept. */
final class ImportedFiles extends Div {

  ImportedFiles(List<DraftImport> files, ReaderDates dates) {
    setVisible(!files.isEmpty());
    PageSection section = new PageSection(getTranslation("guideline.import.history"));
    add(section);
    for (DraftImport file : files) {
      section.add(
          new Paragraph(
              getTranslation(
                  "guideline.import.line",
                  file.fileName(),
                  dates.moment(file.importedAt()),
                  file.paragraphs())));
      section.add(new LossList(file.losses()));
    }
  }
}
