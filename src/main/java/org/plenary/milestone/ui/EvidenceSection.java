package org.plenary.milestone.ui;

import static org.plenary.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.plenary.attachment.ui.FileListField;
import org.plenary.milestone.Deliveries;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.MilestoneFiles;
import org.plenary.ui.PageSection;

/** What shows that a milestone was met: words, a link, files. */
class EvidenceSection extends PageSection {

  EvidenceSection(MilestoneFiles files, Deliveries deliveries, MilestoneShown shown) {
    super(text("milestone.page.evidence"));
    Milestone milestone = shown.milestone();
    addWords(milestone);
    EvidenceFiles keeper = new EvidenceFiles(files, shown.reader(), milestone.id());
    if (shown.isTheirs() && !milestone.isDropped()) {
      add(new FileListField(keeper));
      if (shown.follows()) {
        add(new Button(text("milestone.evidence.button"), event -> ask(deliveries, shown)));
      }
    } else if (!keeper.list().isEmpty()) {
      add(FileListField.readOnly(keeper));
    } else if (milestone.delivered().isEmpty() && milestone.link().isEmpty()) {
      add(new Paragraph(text("milestone.page.no-evidence")));
    }
  }

  private void addWords(Milestone milestone) {
    if (!milestone.delivered().isEmpty()) {
      Paragraph delivered = new Paragraph(milestone.delivered());
      delivered.addClassNames("words", "prose");
      delivered.getElement().setAttribute("dir", "auto");
      add(delivered);
    }
    if (!milestone.link().isEmpty()) {
      Anchor link = new Anchor(milestone.link(), milestone.link());
      link.getElement().setAttribute("rel", "noopener noreferrer");
      add(new Paragraph(link));
    }
  }

  private static void ask(Deliveries deliveries, MilestoneShown shown) {
    new EvidenceDialog(
            shown.milestone(),
            (delivered, link) -> {
              deliveries.show(shown.reader(), shown.milestone(), delivered, link);
              shown.refresh().run();
            })
        .open();
  }
}
