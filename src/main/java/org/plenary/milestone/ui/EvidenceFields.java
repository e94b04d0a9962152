package org.plenary.milestone.ui;

import static org.plenary.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.plenary.milestone.Milestone;

/** What shows a milestone, in words and as a link, with what is known already. */
record EvidenceFields(TextArea delivered, TextField link) {

  EvidenceFields(Milestone milestone) {
    this(
        new TextArea(text("milestone.meet.delivered")), new TextField(text("milestone.meet.link")));
    delivered.setHelperText(text("milestone.meet.delivered-help"));
    delivered.setMaxLength(4000);
    delivered.setMinHeight("5.5rem");
    delivered.setWidthFull();
    delivered.setValue(milestone.delivered());
    link.setMaxLength(1000);
    link.setWidthFull();
    link.setValue(milestone.link());
  }
}
